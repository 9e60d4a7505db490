import { evaluate } from '@/lib/server/evaluate';
import { readJson } from '@/lib/server/read-body';
import { readProposal } from '@/lib/server/read-input';
import { json, routes } from '@/lib/server/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request) => json(await evaluate(readProposal(await readJson(request)))),
});
