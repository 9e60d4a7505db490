/** What every route handler has in common: parameters awaited, problems answered as problems, nothing cached. */
import { Problem, problemResponse } from './problem';

type Context<Params> = { params: Promise<Params> };

export function route<Params = Record<string, never>>(handle: (request: Request, params: Params) => Promise<Response>) {
  return async (request: Request, { params }: Context<Params>): Promise<Response> => {
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
