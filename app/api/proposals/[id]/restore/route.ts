import { etagOf, restoreProposal } from '@/lib/server/proposals';
import { json, route } from '@/lib/server/route';

/** Undoes a delete within its 30 days. */
export const POST = route<{ id: string }>(async (_request, { id }) => {
  const proposal = await restoreProposal(id);
  return json(proposal, { headers: { etag: etagOf(proposal.revision) } });
});
