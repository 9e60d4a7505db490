import { etagOf, restoreProposal } from '@/lib/server/proposals';
import { json, routes } from '@/lib/server/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<{ id: string }>({
  /** Undoes a delete within its 30 days. */
  POST: async (_request, { id }) => {
    const proposal = await restoreProposal(id);
    return json(proposal, { headers: { etag: etagOf(proposal.revision) } });
  },
});
