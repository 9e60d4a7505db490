import { nameRevision, readRevision } from '@/lib/server/proposals';
import { readJson } from '@/lib/server/read-body';
import { readRevisionName, readRevisionNumber } from '@/lib/server/read-input';
import { json, routes } from '@/lib/server/route';

type Params = { id: string; revision: string };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes<Params>({
  GET: async (_request, { id, revision }) => json(await readRevision(id, readRevisionNumber(revision))),
  PATCH: async (request, { id, revision }) => {
    const number = readRevisionNumber(revision);
    return json(await nameRevision(id, number, readRevisionName(await readJson(request))));
  },
});
