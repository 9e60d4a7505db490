import { noContent, routes } from '@/lib/server/route';
import { revokeShare } from '@/lib/server/shares';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<{ id: string }>({
  DELETE: async (_request, { id }) => {
    await revokeShare(id);
    return noContent();
  },
});
