import { listRevisions } from '@/lib/server/proposals';
import { json, route } from '@/lib/server/route';

export const GET = route<{ id: string }>(async (_request, { id }) => json(await listRevisions(id)));
