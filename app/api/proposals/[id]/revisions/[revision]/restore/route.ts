import { etagOf, restoreRevision } from '@/lib/server/proposals';
import { readRevisionNumber } from '@/lib/server/read-input';
import { json, routes } from '@/lib/server/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<{ id: string; revision: string }>({
  POST: async (_request, { id, revision }) => {
    const restored = await restoreRevision(id, readRevisionNumber(revision));
    return json(restored, { headers: { etag: etagOf(restored.revision) } });
  },
});
