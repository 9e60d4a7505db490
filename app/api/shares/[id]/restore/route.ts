import { noContent, routes } from '@/lib/server/route';
import { restoreShare } from '@/lib/server/shares';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<{ id: string }>({
  /** Undoes a revoke within its ten minutes. */
  POST: async (_request, { id }) => {
    await restoreShare(id);
    return noContent();
  },
});
