import { deleteProposal, etagOf, getProposal, saveProposal } from '@/lib/server/proposals';
import { readJson } from '@/lib/server/read-body';
import { readIdempotencyKey, readIfMatch, readProposal } from '@/lib/server/read-input';
import { json, noContent, route } from '@/lib/server/route';

type Params = { id: string };

export const GET = route<Params>(async (_request, { id }) => {
  const proposal = await getProposal(id);
  return json(proposal, { headers: { etag: etagOf(proposal.revision) } });
});

export const PUT = route<Params>(async (request, { id }) => {
  const base = readIfMatch(request.headers);
  const key = readIdempotencyKey(request.headers);
  const revision = await saveProposal(id, readProposal(await readJson(request)), base, key);
  return json({ revision }, { headers: { etag: etagOf(revision) } });
});

export const DELETE = route<Params>(async (_request, { id }) => {
  await deleteProposal(id);
  return noContent();
});
