import { etagOf, restoreRevision } from '@/lib/server/proposals';
import { readRevisionNumber } from '@/lib/server/read-input';
import { json, route } from '@/lib/server/route';

export const POST = route<{ id: string; revision: string }>(async (_request, { id, revision }) => {
  const restored = await restoreRevision(id, readRevisionNumber(revision));
  return json(restored, { headers: { etag: etagOf(restored.revision) } });
});
