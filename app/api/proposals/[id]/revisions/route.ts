import { listRevisions } from '@/lib/server/proposals';
import { json, routes } from '@/lib/server/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<{ id: string }>({
  GET: async (_request, { id }) => json(await listRevisions(id)),
});
