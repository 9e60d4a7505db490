import { noContent, route } from '@/lib/server/route';
import { revokeShare } from '@/lib/server/shares';

export const DELETE = route<{ id: string }>(async (_request, { id }) => {
  await revokeShare(id);
  return noContent();
});
