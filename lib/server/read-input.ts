/** What the routes accept, read into what the code below them works with. Every refusal names the field. */
import { z } from 'zod';
import { readMarkdown } from '../export/markdown/read-markdown';
import { isoDay } from '../iso-day';
import { isJsonObject } from '../json-object';
import { LIMITS } from '../proposal/limits';
import { readDocument } from '../proposal/read-document';
import type { Proposal } from '../proposal/schema';
import { regionalHeader } from '../proposal/regional';
import { buildTemplate, TEMPLATE_SLUGS } from '../proposal/templates';
import { cleanLine } from '../sheet/plain-text';
import { ARCHIVE_FORMAT } from './archive';
import type { RecordedDecision } from './decisions';
import { MAX_LIMIT, SHOWN, type ListQuery } from './list-proposals';
import { PASSPHRASE_CHARS, tidyPassphrase } from './passphrase';
import { notFound, Problem, unusable, type ProblemIssue } from './problem';
import { ANSWER_LIMITS } from './share-answers';
import type { NewShare } from './shares';

const DAY_MS = 86_400_000;
const DEFAULT_SHARE_DAYS = 30;

/** @throws Problem 422 with the place of everything that cannot be stored. */
export function readProposal(input: unknown): Proposal {
  const reading = readDocument(input, isoDay(new Date()));
  if (!reading.ok) throw unusable(reading.issues);
  return reading.proposal;
}

/** A case in our Markdown. @throws Problem 422 with the line of everything that cannot be used. */
export function readMarkdownCase(text: string): Proposal {
  const reading = readMarkdown(text, isoDay(new Date()));
  if (reading.ok) return reading.proposal;
  const [first] = reading.issues;
  const more = reading.issues.length === 1 ? '' : ` ${reading.issues.length - 1} more are listed in issues.`;
  throw unusable(reading.issues, `${first?.message ?? ''}${more}`);
}

/**
 * A document, {} for an empty one, or { "template": slug }; "language", such as "de-AT", for paper and numbers as they are there.
 * A template speaks of dollars, so it keeps them.
 * @throws Problem 422
 */
export function readNewProposal(input: unknown): Proposal {
  if (isJsonObject(input) && input.format === ARCHIVE_FORMAT) throw new Problem(422, 'This is an archive of all proposals, not one proposal. It comes back with: npm run import -- file.json');
  const asked = z.strictObject({ template: z.string().optional(), language: z.string().optional() }).safeParse(input);
  if (!asked.success) return readProposal(input);
  const { template, language = '' } = asked.data;
  const regional = regionalHeader(language);
  if (template === undefined) return readProposal({ header: regional });
  const proposal = buildTemplate(template, isoDay(new Date()));
  if (proposal !== null) return { ...proposal, header: { ...proposal.header, ...regional, currency: proposal.header.currency } };
  throw unusable([{ path: 'template', code: 'invalid_value', message: `There is no template of this name. The templates are ${TEMPLATE_SLUGS.join(', ')}.` }], 'There is no template of this name.');
}

/** @throws Problem 428 without the header, 400 when it names no revision. */
export function readIfMatch(headers: Headers): number {
  const value = headers.get('if-match');
  if (value === null) throw new Problem(428, 'Say which revision you changed: send If-Match with the revision in quotes, such as If-Match: "3".');
  const revision = readNumber(/^"(\d+)"$/.exec(value.trim())?.[1]);
  if (revision === null) throw new Problem(400, 'If-Match has to be one revision in quotes, such as If-Match: "3".');
  return revision;
}

/** @throws Problem 400 */
export function readIdempotencyKey(headers: Headers): string | null {
  const value = headers.get('idempotency-key');
  if (value === null) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(value)) throw new Problem(400, 'Idempotency-Key has to have 1 to 200 visible characters.');
  return value;
}

/** ?q=, ?show=, ?limit= and ?cursor= of a list. @throws Problem 400 */
export function readListQuery(query: URLSearchParams): ListQuery {
  const limit = query.get('limit');
  const count = limit === null ? undefined : readNumber(limit);
  if (count === null || (count !== undefined && (count < 1 || count > MAX_LIMIT))) throw new Problem(400, `limit has to be a whole number from 1 to ${MAX_LIMIT}.`);
  const show = SHOWN.find((known) => known === (query.get('show') ?? 'current'));
  if (show === undefined) throw new Problem(400, `show has to be one of ${SHOWN.join(', ')}.`);
  return { query: (query.get('q') ?? '').slice(0, LIMITS.labelChars), show, limit: count, cursor: query.get('cursor') };
}

/** A revision's number in an address. @throws Problem 404 */
export function readRevisionNumber(text: string): number {
  const revision = readNumber(text);
  if (revision === null) throw notFound();
  return revision;
}

const nameSchema = z.strictObject({
  name: z.string('This has to be a text, or null.').max(LIMITS.labelChars, `At most ${LIMITS.labelChars} characters fit here. Shorten it.`).nullable(),
}, 'Send one JSON object with a name.');

/** The name of a version; an empty one is none. @throws Problem 422 */
export function readRevisionName(input: unknown): string | null {
  const parsed = nameSchema.safeParse(input);
  if (!parsed.success) throw unusable(parsed.error.issues.flatMap(describeIssue), 'The version cannot be named like this; see issues.');
  return parsed.data.name?.replaceAll('\0', '').trim() || null;
}

const line = (most: number) => z.string('This has to be a text.').transform(cleanLine).pipe(z.string().max(most, `At most ${most} characters fit here. Shorten it.`)).default('');
const decisionSchema = z.strictObject({
  answer: z.enum(['approve', 'decline'], 'This has to be approve or decline.'),
  name: line(ANSWER_LIMITS.nameChars),
  sentence: line(ANSWER_LIMITS.sentenceChars),
  decidedOn: z.iso.date('This has to be a day such as 2026-12-22.').optional(),
  createdAt: z.iso.datetime({ offset: true, error: 'This has to be a moment such as 2026-12-22T17:00:00Z.' }).optional(),
}, 'Send one JSON object.');

/** A decision the author records; made today and recorded now unless it says otherwise. @throws Problem 422 */
export function readDecision(input: unknown, now = new Date()): RecordedDecision {
  const parsed = decisionSchema.safeParse(input);
  if (!parsed.success) throw unusable(parsed.error.issues.flatMap(describeIssue), 'The decision cannot be recorded like this; see issues.');
  const { decidedOn = isoDay(now), createdAt = now.toISOString(), ...said } = parsed.data;
  const at = new Date(createdAt);
  // PostgreSQL knows no year 0.
  if (at > now || at.getTime() < 0) throw unusable([{ path: 'createdAt', code: 'out_of_range', message: 'This has to be a moment between 1970 and now. Send one, or leave it out.' }], 'The decision cannot be recorded like this; see issues.');
  return { ...said, decidedOn, createdAt };
}

const flag = z.boolean('This has to be true or false.').optional();
const shareSchema = z.strictObject({
  label: z.string().max(LIMITS.labelChars, `At most ${LIMITS.labelChars} characters fit here. Shorten it.`).optional(),
  expiresAt: z.iso.datetime({ offset: true, error: 'This has to be a moment such as 2026-12-22T17:00:00Z.' }).optional(),
  passphrase: z.string('This has to be a text, or null for none.').transform(tidyPassphrase)
    .pipe(z.string().min(PASSPHRASE_CHARS.min, `At least ${PASSPHRASE_CHARS.min} characters are needed. Make it longer.`).max(PASSPHRASE_CHARS.max, `At most ${PASSPHRASE_CHARS.max} characters fit here. Shorten it.`))
    .nullable().optional(),
  pinned: flag,
  allowAnswers: flag,
  allowCard: flag,
  countOpens: flag,
}, 'Send one JSON object.');

/** @throws Problem 422 */
export function readShare(input: unknown, now = new Date()): NewShare {
  const parsed = shareSchema.safeParse(input);
  if (!parsed.success) throw unusable(parsed.error.issues.flatMap(describeIssue), 'The link cannot be made like this; see issues.');
  const { label = '', expiresAt, pinned = true, ...rest } = parsed.data;
  const ends = expiresAt === undefined ? new Date(now.getTime() + DEFAULT_SHARE_DAYS * DAY_MS) : new Date(expiresAt);
  if (ends <= now) throw unusable([{ path: 'expiresAt', code: 'too_small', message: 'This moment has passed. Choose a later one.' }], 'The link would have ended already.');
  return { label: label.replaceAll('\0', ''), expiresAt: ends, pinned, ...rest };
}

function describeIssue(issue: z.core.$ZodIssue): ProblemIssue[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: key, code: issue.code, message: `"${key.slice(0, 60)}" is not something this can have. Remove it.` }));
  return [{ path: issue.path.join('.'), code: issue.code, message: issue.message }];
}

function readNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
