import { setArchived } from '@/lib/server/proposals';
import { noContent, routes } from '@/lib/server/route';

type Params = { id: string };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<Params>({
  PUT: async (_request, { id }) => {
    await setArchived(id, true);
    return noContent();
  },
  /** Back among the others. */
  DELETE: async (_request, { id }) => {
    await setArchived(id, false);
    return noContent();
  },
});
