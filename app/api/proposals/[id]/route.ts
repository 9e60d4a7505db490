import { deleteProposal, etagOf, getProposal, saveProposal } from '@/lib/server/proposals';
import { readJson } from '@/lib/server/read-body';
import { readIdempotencyKey, readIfMatch, readProposal } from '@/lib/server/read-input';
import { json, noContent, routes } from '@/lib/server/route';

type Params = { id: string };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<Params>({
  GET: async (_request, { id }) => {
    const proposal = await getProposal(id);
    return json(proposal, { headers: { etag: etagOf(proposal.revision) } });
  },
  PUT: async (request, { id }) => {
    const base = readIfMatch(request.headers);
    const key = readIdempotencyKey(request.headers);
    const revision = await saveProposal(id, readProposal(await readJson(request)), base, key);
    return json({ revision }, { headers: { etag: etagOf(revision) } });
  },
  DELETE: async (_request, { id }) => {
    await deleteProposal(id);
    return noContent();
  },
});
