/**
 * The home page's list: newest first, a page at a time, with the figures of each. Only the rows of the asked page are
 * computed, and what was computed is remembered by revision, so ten thousand proposals cost no more than fifty.
 */
import { computeResults } from '../finance/compute-results';
import { emptyProposal } from '../proposal/empty';
import { countReady, judgeReadiness, readFacts } from '../proposal/readiness';
import type { Proposal } from '../proposal/schema';
import { readStored, StoredDocumentError } from '../proposal/stored';
import { proposalHeadline, type ProposalHeadline } from '../sheet/readout';
import { DECISION_COLUMNS } from './decisions';
import { findLastWords, statusOf, type Said, type SaidStatus } from './last-words';
import { Problem } from './problem';
import { restorableSince } from './proposals';
import { runtime } from './runtime';
import { normalise } from './search-text';

/** Numbers in the proposal's currency, from the view as drafted; null where they cannot be known. */
export type Headline = {
  currency: string;
  locale: string;
  horizonMonths: number | null;
  currentPerMonth: number | null;
  savingPerMonth: number | null;
  oneOff: number | null;
  askPerMonth: number | null;
  netPerMonth: number | null;
  net: number | null;
  roiPercent: number | null;
  paybackMonths: number | null;
  costOfDelayPerMonth: number | null;
};

export type ProposalItem = {
  id: string;
  title: string;
  revision: number;
  createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
  /** shared: a link is alive; viewed: somebody opened or answered one; approved, declined: the last word of a reader; funded, declined: recorded by hand. */
  status: 'draft' | 'shared' | SaidStatus;
  headline: Headline;
  /** The same figures as the page prints them, the very strings. */
  figures: ProposalHeadline;
  /** How many of the five sections are ready. */
  sectionsReady: number;
  sharing: { links: number; opens: number; lastSharedAt: string | null; lastOpenedAt: string | null };
  /** The last approval or refusal, or, while there is none, the last question. */
  answer: Said | null;
};

export type ProposalList = { items: ProposalItem[]; /** Pass it back for the page behind this one; null at the end. */ nextCursor: string | null };
/** Which proposals a list shows. */
export const SHOWN = ['current', 'archived', 'all'] as const;
export type Shown = (typeof SHOWN)[number];
export type ListQuery = { query?: string; show?: Shown; limit?: number; cursor?: string | null };

type Sharing = ProposalItem['sharing'];
type Summary = Pick<ProposalItem, 'revision' | 'title' | 'headline' | 'figures' | 'sectionsReady'>;
type Remembered = { summary: Summary; savedAt: number };

export const DEFAULT_LIMIT = 100;
export const MAX_LIMIT = 500;
export const UNREADABLE = 'This proposal cannot be read';
const ARCHIVED = { current: { archivedAt: null }, archived: { archivedAt: { not: null } }, all: {} } as const;
const REMEMBERED = 20_000;
const remembered = new Map<string, Remembered>();

/** @throws Problem 400 for a cursor that is none of ours. */
export async function listProposals({ query = '', show = 'current', limit = DEFAULT_LIMIT, cursor = null }: ListQuery = {}): Promise<ProposalList> {
  const sought = normalise(query).trim();
  const rows = await runtime().database.proposal.findMany({
    where: { deletedAt: null, ...ARCHIVED[show], ...(sought === '' ? {} : { searchText: { contains: likePattern(sought) } }), ...beforeCursor(cursor) },
    select: { id: true, revision: true, createdAt: true, updatedAt: true, archivedAt: true, ...DECISION_COLUMNS, ...(sought === '' ? {} : { searchText: true }) },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const matching = page.filter((row) => !('searchText' in row) || String(row.searchText).includes(sought));
  const ids = matching.map((row) => row.id);
  const [summaries, sharings, answers] = await Promise.all([summarise(matching), findSharings(ids), findLastWords(matching)]);
  const items = matching.flatMap((row): ProposalItem[] => {
    const summary = summaries.get(row.id);
    if (summary === undefined) return [];
    const { isShared, ...sharing } = sharings.get(row.id) ?? NOT_SHARED;
    const answer = answers.get(row.id) ?? null;
    const status = answer !== null ? statusOf(answer) : sharing.opens > 0 ? 'viewed' : isShared ? 'shared' : 'draft';
    const { id, createdAt, updatedAt, archivedAt } = row;
    return [{ id, ...summary, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(), archivedAt: archivedAt?.toISOString() ?? null, status, sharing, answer }];
  });
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(last) : null };
}

/** How many are out of the way. */
export function countArchived(): Promise<number> {
  return runtime().database.proposal.count({ where: { deletedAt: null, ...ARCHIVED.archived } });
}

export type DeletedItem = { id: string; title: string; deletedAt: string; isArchived: boolean };

/** What can still be brought back, the last deleted first: the latest hundred. */
export async function listDeleted(now = new Date()): Promise<DeletedItem[]> {
  const rows = await runtime().database.proposal.findMany({
    where: { deletedAt: { gte: restorableSince(now) } },
    select: { id: true, document: true, deletedAt: true, archivedAt: true },
    orderBy: { deletedAt: 'desc' },
    take: DEFAULT_LIMIT,
  });
  return rows.map(({ id, document, deletedAt, archivedAt }) => ({ id, title: readOrSaySo(id, document).header.title, deletedAt: (deletedAt ?? now).toISOString(), isArchived: archivedAt !== null }));
}

/** Remembered by the time of the save too: a restored backup may bring a revision's number back with another document. */
async function summarise(rows: readonly { id: string; revision: number; updatedAt: Date }[]): Promise<Map<string, Summary>> {
  const found = new Map<string, Summary>();
  for (const { id, revision, updatedAt } of rows) {
    const known = remembered.get(id);
    if (known?.summary.revision === revision && known.savedAt === updatedAt.getTime()) found.set(id, known.summary);
  }
  const missing = rows.filter(({ id }) => !found.has(id)).map(({ id }) => id);
  if (missing.length === 0) return found;
  const stored = await runtime().database.proposal.findMany({ where: { id: { in: missing } }, select: { id: true, revision: true, updatedAt: true, document: true } });
  for (const { id, revision, updatedAt, document } of stored) {
    const summary = summaryOf(revision, readOrSaySo(id, document));
    found.set(id, summary);
    remember(id, { summary, savedAt: updatedAt.getTime() });
  }
  return found;
}

/** One document that cannot be read keeps nobody from the others: its row says so. */
function readOrSaySo(id: string, json: string): Proposal {
  try {
    return readStored(json);
  } catch (error) {
    if (!(error instanceof StoredDocumentError)) throw error;
    console.error(`The proposal ${id} cannot be read. ${error.message}`);
    const stand = emptyProposal('');
    return { ...stand, header: { ...stand.header, title: UNREADABLE } };
  }
}

function summaryOf(revision: number, document: Proposal): Summary {
  const results = computeResults(document);
  const { currency, horizonMonths, totals, views } = results;
  const { net, roiPercent, paybackMonths, costOfDelayPerMonth } = views.drafted;
  const { currentPerMonth, savingPerMonth, oneOff, askPerMonth, netPerMonth } = totals;
  return {
    revision,
    title: document.header.title,
    figures: proposalHeadline(document, results),
    sectionsReady: countReady(judgeReadiness(document, readFacts(results))),
    headline: { currency, locale: document.header.locale, horizonMonths, currentPerMonth, savingPerMonth, oneOff, askPerMonth, netPerMonth, net, roiPercent, paybackMonths, costOfDelayPerMonth },
  };
}

function remember(id: string, entry: Remembered): void {
  remembered.delete(id);
  remembered.set(id, entry);
  if (remembered.size > REMEMBERED) for (const oldest of remembered.keys()) { remembered.delete(oldest); break; }
}

const NOT_SHARED = { isShared: false, links: 0, opens: 0, lastSharedAt: null, lastOpenedAt: null };

async function findSharings(ids: string[]): Promise<Map<string, Sharing & { isShared: boolean }>> {
  const { database, opens } = runtime();
  await opens.flush();
  const shares = await database.share.findMany({
    where: { proposalId: { in: ids } },
    select: { proposalId: true, createdAt: true, expiresAt: true, revokedAt: true, opens: true, lastOpenedAt: true },
  });
  const now = new Date();
  const sharings = new Map<string, Sharing & { isShared: boolean }>();
  for (const share of shares) {
    const before = sharings.get(share.proposalId) ?? NOT_SHARED;
    const isLive = share.revokedAt === null && share.expiresAt > now;
    sharings.set(share.proposalId, {
      isShared: before.isShared || isLive,
      links: before.links + (isLive ? 1 : 0),
      opens: before.opens + share.opens,
      lastSharedAt: later(before.lastSharedAt, share.createdAt),
      lastOpenedAt: later(before.lastOpenedAt, share.lastOpenedAt),
    });
  }
  return sharings;
}

function later(one: string | null, other: Date | null): string | null {
  const iso = other?.toISOString() ?? null;
  return one === null || (iso !== null && iso > one) ? iso : one;
}

/** LIKE's own signs stand for any character here; what that lets through too much, the exact comparison takes out. */
function likePattern(sought: string): string {
  return sought.replace(/[%_\\]/g, '_');
}

function writeCursor({ id, updatedAt }: { id: string; updatedAt: Date }): string {
  return `${updatedAt.getTime()}_${id}`;
}

function beforeCursor(cursor: string | null) {
  if (cursor === null) return {};
  const [, time, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(cursor) ?? [];
  if (time === undefined || id === undefined) throw new Problem(400, 'The cursor is not one this list gave out. Start again without it.');
  const updatedAt = new Date(Number(time));
  return { OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { lt: id } }] };
}
