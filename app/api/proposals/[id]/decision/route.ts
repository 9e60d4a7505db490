import { recordDecision } from '@/lib/server/decisions';
import { readJson } from '@/lib/server/read-body';
import { readDecision } from '@/lib/server/read-input';
import { noContent, routes } from '@/lib/server/route';

type Params = { id: string };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<Params>({
  PUT: async (request, { id }) => {
    await recordDecision(id, readDecision(await readJson(request)));
    return noContent();
  },
  /** Takes it back. */
  DELETE: async (_request, { id }) => {
    await recordDecision(id, null);
    return noContent();
  },
});
