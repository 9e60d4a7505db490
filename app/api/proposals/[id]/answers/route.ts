import { json, routes } from '@/lib/server/route';
import { listAnswers } from '@/lib/server/share-answers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<{ id: string }>({
  GET: async (_request, { id }) => json(await listAnswers(id)),
});
