/** What every route handler has in common: parameters awaited, problems answered as problems, nothing cached. */
import { joinWords } from '../sheet/plain-text';
import { Problem, problemResponse } from './problem';

type Context<Params> = { params: Promise<Params> };
type Handle<Params> = (request: Request, params: Params) => Promise<Response>;
type Handler<Params> = (request: Request, context: Context<Params>) => Promise<Response>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof METHODS)[number];

/** Every method of one address of the API: those it does not take say which ones it does. */
export function routes<Params = Record<string, never>>(handles: Partial<Record<Method, Handle<Params>>>): Record<Method | 'OPTIONS', Handler<Params>> {
  const taken: string[] = METHODS.filter((method) => handles[method] !== undefined);
  const headers = { allow: [...taken, ...(handles.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ') };
  const refuse: Handle<Params> = async ({ method }) => { throw new Problem(405, `This address does not take ${method}. It takes ${joinWords(taken)}.`, {}, headers); };
  const handlerOf = (method: Method) => route<Params>(handles[method] ?? refuse);
  return {
    GET: handlerOf('GET'), POST: handlerOf('POST'), PUT: handlerOf('PUT'), PATCH: handlerOf('PATCH'), DELETE: handlerOf('DELETE'),
    OPTIONS: async () => new Response(null, { status: 204, headers }),
  };
}

export function route<Params = Record<string, never>>(handle: Handle<Params>): Handler<Params> {
  return async (request, { params }) => {
    try {
      return await handle(request, await params);
    } catch (error) {
      if (error instanceof Problem) return problemResponse(error);
      logFailure(error);
      const lost = request.method === 'GET' ? 'T' : 'What you sent was not stored; t';
      return problemResponse(new Problem(500, `This did not work, and it is not your doing. ${lost}ry again in a moment.`));
    }
  };
}

/** For whoever runs the server: what nobody foresaw, with its stack. */
export function logFailure(error: unknown): void {
  console.error(error);
}

/** JSON that no cache keeps. */
export function json(body: unknown, { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

export function noContent(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}
