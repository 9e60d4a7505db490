/**
 * Links a reader opens without signing in. The secret has 256 random bits and is shown once; only its SHA-256 is kept.
 * Unknown, ended, revoked and deleted are one answer, found by one and the same question: null.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { isoDay } from '../iso-day';
import { REVOKE_UNDO_MS } from '../proposal/limits';
import type { Proposal } from '../proposal/schema';
import { isAuthor } from './author-mark';
import { hashPassphrase } from './passphrase';
import { notFound } from './problem';
import { getProposal, getRevision } from './proposals';
import { isReader, type OpenRequest } from './readers';
import { runtime } from './runtime';
import { quote, sqlTime } from './sql-session';

/** What the author chooses for a link; what is left out is off, but opens are counted. */
export type NewShare = { label: string; expiresAt: Date; pinned: boolean; passphrase?: string | null; allowAnswers?: boolean; allowCard?: boolean; countOpens?: boolean };

export type ShareItem = {
  id: string;
  label: string;
  pinned: boolean;
  /** The revision a pinned link shows; for one that follows, the one it was made at. */
  revision: number;
  /** The link shows an older revision than there is: for the author's eyes only. */
  hasNewer: boolean;
  passphrase: boolean;
  allowAnswers: boolean;
  allowCard: boolean;
  countOpens: boolean;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  /** live: opens; ended: its time is over; revoked: by hand. */
  state: 'live' | 'ended' | 'revoked';
  opens: number;
  lastOpenedAt: string | null;
  /** Every day of the last fortnight from the first opening in it until today, oldest first. */
  opensByDay: { day: string; opens: number }[];
};

/** A link that opens now, and which revision it opens. */
export type LiveShare = {
  id: string;
  tokenHash: string;
  proposalId: string;
  isPinned: boolean;
  revision: number;
  savedAt: Date;
  expiresAt: Date;
  passphraseHash: string | null;
  allowAnswers: boolean;
  allowCard: boolean;
  countOpens: boolean;
};

const SECRET_BYTES = 32;
/** How many days back opens are told by the day. */
export const OPEN_DAYS = 14;

/** @returns the link's id and its secret, which nobody can be told again. @throws Problem 404 */
export async function createShare(proposalId: string, { label, expiresAt, pinned, passphrase = null, allowAnswers = false, allowCard = false, countOpens = true }: NewShare): Promise<{ id: string; token: string }> {
  const { revision } = await getProposal(proposalId);
  const passphraseHash = passphrase === null ? null : await hashPassphrase(passphrase);
  const { token, tokenHash } = newSecret();
  const id = randomUUID();
  await runtime().database.share.create({
    data: { id, proposalId, tokenHash, label, isPinned: pinned, revision, expiresAt, passphraseHash, allowAnswers, allowCard, countOpens, createdAt: new Date() },
    select: { id: true },
  });
  return { id, token };
}

/** Newest first, the ended and revoked ones too. @throws Problem 404 */
export async function listShares(proposalId: string): Promise<ShareItem[]> {
  const current = await getProposal(proposalId);
  const { database, opens } = runtime();
  await opens.flush();
  const now = new Date();
  const days = lastDays(now);
  const rows = await database.share.findMany({
    where: { proposalId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { openDays: { where: { day: { in: days } }, select: { day: true, opens: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    pinned: row.isPinned,
    revision: row.revision,
    hasNewer: row.isPinned && row.revision < current.revision,
    passphrase: row.passphraseHash !== null,
    allowAnswers: row.allowAnswers,
    allowCard: row.allowCard,
    countOpens: row.countOpens,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    state: row.revokedAt !== null ? 'revoked' : row.expiresAt <= now ? 'ended' : 'live',
    opens: row.opens,
    lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null,
    opensByDay: everyDay(days, row.openDays),
  }));
}

/** Today and the days before it, oldest first, on this machine's calendar. */
function lastDays(now: Date): string[] {
  return Array.from({ length: OPEN_DAYS }, (_, index) => isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - (OPEN_DAYS - 1) + index)));
}

/** The days without an opening too. What was before the first one counted is not known of a link from before days were counted. */
function everyDay(days: readonly string[], counted: readonly { day: string; opens: number }[]): ShareItem['opensByDay'] {
  const opensOn = new Map(counted.map(({ day, opens }) => [day, opens]));
  const first = days.findIndex((day) => opensOn.has(day));
  return first < 0 ? [] : days.slice(first).map((day) => ({ day, opens: opensOn.get(day) ?? 0 }));
}

/** Acts on the next request. Revoking twice is revoking once. @throws Problem 404 */
export async function revokeShare(id: string): Promise<void> {
  const { share } = runtime().database;
  const { count } = await share.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
  if (count === 0 && (await share.count({ where: { id } })) === 0) throw notFound();
}

/** Takes a revoke back while it is fresh; a link that is not revoked stays as it is. @throws Problem 404 afterwards. */
export async function restoreShare(id: string): Promise<void> {
  const { share } = runtime().database;
  const { count } = await share.updateMany({ where: { id, OR: [{ revokedAt: null }, { revokedAt: { gte: new Date(Date.now() - REVOKE_UNDO_MS) } }], proposal: { deletedAt: null } }, data: { revokedAt: null } });
  if (count === 0) throw notFound();
}

/** A new secret with the same settings; the old address is dead at once. @throws Problem 404 unless the link is alive. */
export async function replaceShare(id: string): Promise<string> {
  const { token, tokenHash } = newSecret();
  const { count } = await runtime().database.share.updateMany({ where: { id, revokedAt: null, expiresAt: { gt: new Date() }, proposal: { deletedAt: null } }, data: { tokenHash } });
  if (count === 0) throw notFound();
  return token;
}

/** The link as it stands now, or null for every reason it may show nothing. */
export async function findShare(token: string): Promise<LiveShare | null> {
  const { database, settings: { database: { engine } } } = runtime();
  const [row] = await database.$queryRawUnsafe<Record<string, unknown>[]>(`
    SELECT s."id", s."tokenHash", s."proposalId", s."isPinned", s."expiresAt", s."passphraseHash", s."allowAnswers", s."allowCard", s."countOpens", r."number" AS "revision", r."createdAt" AS "savedAt"
    FROM "Share" s
      JOIN "Proposal" p ON p."id" = s."proposalId" AND p."deletedAt" IS NULL
      JOIN "Revision" r ON r."proposalId" = s."proposalId" AND r."number" = CASE WHEN s."isPinned" THEN s."revision" ELSE p."revision" END
    WHERE s."tokenHash" = ${quote(hashToken(token))} AND s."revokedAt" IS NULL AND s."expiresAt" > ${sqlTime(engine, new Date())}`);
  if (row === undefined) return null;
  return {
    id: String(row.id),
    tokenHash: String(row.tokenHash),
    proposalId: String(row.proposalId),
    isPinned: Boolean(row.isPinned),
    revision: Number(row.revision),
    savedAt: asDate(row.savedAt),
    expiresAt: asDate(row.expiresAt),
    passphraseHash: row.passphraseHash === null ? null : String(row.passphraseHash),
    allowAnswers: Boolean(row.allowAnswers),
    allowCard: Boolean(row.allowCard),
    countOpens: Boolean(row.countOpens),
  };
}

/** What the link shows. @throws Problem 404 when it went away in between. */
export function sharedProposal({ proposalId, revision }: LiveShare): Promise<Proposal> {
  return getRevision(proposalId, revision);
}

/** Drawing a page takes a while, and its link may have ended meanwhile. @throws Problem 404 */
export async function expectStillLive(token: string): Promise<void> {
  if ((await findShare(token)) === null) throw notFound();
}

/** Counts one opening by a person; link previews, scanners, prefetches, HEAD requests and the author leave no trace. */
export function countOpen({ id, countOpens }: Pick<LiveShare, 'id' | 'countOpens'>, request: OpenRequest): void {
  if (countOpens && isReader(request) && !isAuthor(request.headers)) runtime().opens.add(id);
}

/** The form in which a secret is kept: SHA-256, in hexadecimal. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function asDate(value: unknown): Date {
  return value instanceof Date ? value : new Date(String(value));
}

function newSecret(): { token: string; tokenHash: string } {
  const token = randomBytes(SECRET_BYTES).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}
