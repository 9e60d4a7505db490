import { recordDecision } from '@/lib/server/decisions';
import { readJson } from '@/lib/server/read-body';
import { readDecision } from '@/lib/server/read-input';
import { noContent, route } from '@/lib/server/route';

type Params = { id: string };

export const PUT = route<Params>(async (request, { id }) => {
  await recordDecision(id, readDecision(await readJson(request)));
  return noContent();
});

/** Takes it back. */
export const DELETE = route<Params>(async (_request, { id }) => {
  await recordDecision(id, null);
  return noContent();
});
