import { evaluate } from '@/lib/server/evaluate';
import { readJson } from '@/lib/server/read-body';
import { readProposal } from '@/lib/server/read-input';
import { json, route } from '@/lib/server/route';

export const POST = route(async (request) => json(await evaluate(readProposal(await readJson(request)))));
