import { json, route } from '@/lib/server/route';
import { listAnswers } from '@/lib/server/share-answers';

export const GET = route<{ id: string }>(async (_request, { id }) => json(await listAnswers(id)));
