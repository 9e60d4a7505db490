import { setArchived } from '@/lib/server/proposals';
import { noContent, route } from '@/lib/server/route';

type Params = { id: string };

export const PUT = route<Params>(async (_request, { id }) => {
  await setArchived(id, true);
  return noContent();
});

/** Back among the others. */
export const DELETE = route<Params>(async (_request, { id }) => {
  await setArchived(id, false);
  return noContent();
});
