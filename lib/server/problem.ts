/** Errors as RFC 9457 problem documents. A detail is for a person: what happened, then what to do; never a stack. */

export type ProblemIssue = { path: string; code: string; message: string; /** Of a text that was sent. */ line?: number };

export type ProblemBody = {
  status: number;
  title: string;
  detail: string;
  /** Set where a program has to tell one refusal of a status from another. */
  code?: string;
  /** For whoever writes a program or runs the server; no page shows it. */
  hint?: string;
  issues?: ProblemIssue[];
  [extra: string]: unknown;
};

const TITLES: Record<number, string> = {
  400: 'The request cannot be read',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not possible here',
  412: 'Changed elsewhere',
  413: 'Too large',
  422: 'Some of it cannot be used',
  428: 'The revision is missing',
  429: 'Too often',
  500: 'Something failed on our side',
  503: 'Not ready',
};

/** Thrown anywhere below a route; the route answers with it. */
export class Problem extends Error {
  readonly body: ProblemBody;
  readonly headers: Record<string, string>;

  constructor(status: number, detail: string, extra: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
    super(detail);
    this.body = { status, title: TITLES[status] ?? 'Refused', detail, ...extra };
    this.headers = headers;
  }
}

/** More than a person mends in one go, and few enough to answer with. */
const MOST_ISSUES = 100;

export const PROBLEM_TYPE = 'application/problem+json';

export function problemResponse(problem: Problem): Response {
  return Response.json(problem.body, { status: problem.body.status, headers: { 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store', ...problem.headers } });
}

/** One answer for what never was, what is somebody else's, and what is gone. */
export function notFound(): Problem {
  return new Problem(404, 'There is nothing here, or no longer.');
}

export function unusable(issues: ProblemIssue[], detail = 'The document has parts that cannot be stored; each is listed in issues.'): Problem {
  const more = issues.length - MOST_ISSUES;
  if (more <= 0) return new Problem(422, detail, { issues });
  return new Problem(422, `${detail} These are the first ${MOST_ISSUES}; there are ${more} more.`, { issues: issues.slice(0, MOST_ISSUES), moreIssues: more });
}
