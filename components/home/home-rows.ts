/** From the list of proposals to rows in words. Runs on the server, so "today" is the server's day. */
import { countOf } from '@/lib/sheet/format';
import { dayAndTime, dayName, timeAgo } from '@/lib/sheet/moments';
import type { ProposalHeadline } from '@/lib/sheet/readout';
import { UNTITLED } from '@/lib/sheet/untitled';
import type { DeletedRow, HomeRow, HomeState } from './home-row';

export type ListedProposal = {
  id: string;
  updatedAt: string;
  archivedAt: string | null;
  status: HomeState['name'];
  headline: { currency: string };
  figures: ProposalHeadline;
  sectionsReady: number;
  sharing: { opens: number; lastSharedAt: string | null; lastOpenedAt: string | null };
  answer: { answer: 'approve' | 'decline' | 'ask'; name: string; sentence: string; createdAt: string; /** ISO; by hand. */ decidedOn: string | null } | null;
};

/** As much of a sentence as a cell has room for. */
const QUOTED_CHARS = 32;

/** @param nowMs milliseconds since 1970 */
export function homeRows(proposals: readonly ListedProposal[], nowMs = Date.now()): HomeRow[] {
  const dearest = dearestOfEachCurrency(proposals);
  return proposals.map((proposal) => ({
    id: proposal.id,
    edited: lastDeed(proposal, nowMs),
    isArchived: proposal.archivedAt !== null,
    isByHand: proposal.answer !== null && proposal.answer.decidedOn !== null,
    figures: proposal.figures,
    barLength: proposal.figures.costsNowAmount / (dearest.get(proposal.headline.currency) || 1),
    state: stateOf(proposal, nowMs),
  }));
}

/** What was deleted, by name and when. @param nowMs milliseconds since 1970 */
export function deletedRows(deleted: readonly { id: string; title: string; deletedAt: string; isArchived: boolean }[], nowMs = Date.now()): DeletedRow[] {
  return deleted.map(({ id, title, deletedAt, isArchived }) => ({ id, isArchived, title: title.trim() || UNTITLED, deleted: `Deleted ${dayAndTime(Date.parse(deletedAt), nowMs)}` }));
}

/** Bars compare like with like: yen are not dollars. */
function dearestOfEachCurrency(proposals: readonly ListedProposal[]): Map<string, number> {
  const dearest = new Map<string, number>();
  for (const { headline, figures } of proposals) dearest.set(headline.currency, Math.max(dearest.get(headline.currency) ?? 0, figures.costsNowAmount));
  return dearest;
}

/** The heading of the net column: the horizon most rows have; a row with another one says so itself. */
export function commonNetLabel(rows: readonly HomeRow[]): string {
  const counts = new Map<string, number>();
  for (const { figures } of rows) counts.set(figures.netLabel, (counts.get(figures.netLabel) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'Net';
}

function lastDeed({ status, updatedAt, archivedAt, answer }: ListedProposal, nowMs: number): string {
  const at = (iso: string) => dayAndTime(Date.parse(iso), nowMs);
  if (archivedAt !== null) return `Archived ${at(archivedAt)}`;
  if (status === 'draft' || status === 'shared' || status === 'viewed' || answer === null) return `Edited ${at(updatedAt)}`;
  return `Decided ${answer.decidedOn === null ? at(answer.createdAt) : dayName(localMidnight(answer.decidedOn), nowMs).replace(/^(Today|Yesterday)$/, (word) => word.toLowerCase())}`;
}

/** A day without a zone is the reader's own. */
function localMidnight(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00`);
}

const ANSWERED = { approved: 'Approved', funded: 'Funded', declined: 'Declined', viewed: 'Asked', shared: 'Asked', draft: 'Asked' } as const;

function stateOf({ status, sectionsReady, sharing, answer }: ListedProposal, nowMs: number): HomeState {
  if (answer) {
    const said = [answer.name, answer.sentence === '' ? '' : quoted(answer.sentence)].filter((part) => part !== '').join(', ');
    return { name: status, word: ANSWERED[status], detail: said || 'Recorded by hand' };
  }
  const ago = (iso: string | null) => (iso === null ? '' : timeAgo(Date.parse(iso), nowMs));
  if (status === 'draft') return { name: status, word: 'Draft', detail: `${sectionsReady} of 5 sections ready` };
  if (status === 'shared') return { name: status, word: 'Shared', detail: `${ago(sharing.lastSharedAt)}, not opened yet` };
  const last = ago(sharing.lastOpenedAt);
  return { name: status, word: 'Viewed', detail: `${countOf(sharing.opens, 'time')}, ${last === 'just now' ? last : `last ${last}`}` };
}

function quoted(sentence: string): string {
  return `“${sentence.length > QUOTED_CHARS ? `${sentence.slice(0, QUOTED_CHARS).trimEnd()}…` : sentence}”`;
}
