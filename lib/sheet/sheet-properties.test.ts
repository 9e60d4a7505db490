import { expect, it } from 'vitest';
import fc from 'fast-check';
import { computeResults } from '../finance/compute-results';
import { returnAtShare, whatIfGround } from '../finance/what-if';
import { proposalSchema, type Proposal } from '../proposal/schema';
import { arbitraryProposal } from './arbitrary-proposal';
import { buildSheet } from './build-sheet';
import { askReadout, lineReadout, proposalHeadline, railReadout, totalsReadout } from './readout';
import { sheetText } from './sheet-text';
import { whatIfText } from './what-if-text';

const BROKEN = /NaN|Infinity|∞|undefined|null|\[object|[−-]0(?![.,]?\d)/;

/** Every text its author typed: what is in there is no fault of the page. */
function typed(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : typed(inner)));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Everything that is ever shown of a proposal. */
function shown(proposal: Proposal): string[] {
  const results = computeResults(proposal);
  const { streams, plan } = whatIfGround(proposal, results);
  return [
    ...sheetText(buildSheet(proposal, results, { version: 1 })),
    ...strings(results.lines.map((line) => lineReadout(proposal, line, false))),
    ...strings(results.ask.map((item) => askReadout(proposal, item))),
    ...strings([totalsReadout(proposal, results), railReadout(proposal, results), proposalHeadline(proposal, results)]),
    ...strings([0, 37, 100].map((share) => whatIfText(proposal, results, returnAtShare(streams, plan, share), { sharePercent: share, arrivingPercent: share, lines: [] }))),
  ];
}

it('the random proposals are proposals', () => {
  fc.assert(fc.property(arbitraryProposal, (proposal) => {
    expect(proposalSchema.safeParse(proposal).error).toBeUndefined();
  }));
});

it('every proposal gives a page, and no page shows what a computer says when it does not know', () => {
  fc.assert(fc.property(arbitraryProposal, (proposal) => {
    const theirs = typed(proposal).join('\n');
    fc.pre(!BROKEN.test(theirs) && !BROKEN.test(theirs.replace(/\s+/g, ' ')));
    for (const text of shown(proposal)) expect(text).not.toMatch(BROKEN);
  }), { numRuns: 150 });
});

it('no page carries a control character, and every link on it is https or mailto', () => {
  fc.assert(fc.property(arbitraryProposal, (proposal) => {
    const sheet = buildSheet(proposal, computeResults(proposal), { version: null });
    for (const text of sheetText(sheet)) expect(text).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
    const runs = [...sheet.standfirst, ...sheet.sections.flatMap((section) => section.blocks).flatMap((block) => (block.kind === 'prose' ? block.paragraphs.flatMap((paragraph) => paragraph.runs) : []))];
    for (const run of runs) expect(run.href ?? 'https://').toMatch(/^(https:\/\/|mailto:)/i);
  }), { numRuns: 80 });
});

it('the same proposal always gives the same page', () => {
  fc.assert(fc.property(arbitraryProposal, (proposal) => {
    const build = () => buildSheet(proposal, computeResults(proposal), { version: 3 });
    expect(build()).toEqual(build());
  }), { numRuns: 40 });
});

it('the printed total is the sum of the printed rows, for a reader with a pencil', () => {
  const dollars = arbitraryProposal.map((proposal) => ({ ...proposal, header: { ...proposal.header, currency: 'USD', locale: 'en-US' } }));
  fc.assert(fc.property(dollars, (proposal) => {
    const results = computeResults(proposal);
    fc.pre(results.lines.every((line) => Math.abs(line.current ?? 0) < 1e9 && Math.abs(line.projected ?? 0) < 1e9));
    for (const block of buildSheet(proposal, results, { version: null }).sections.flatMap((section) => section.blocks)) {
      if (block.kind !== 'costTable') continue;
      expect(cents(block.total.current)).toBe(sum(block.rows.map((row) => cents(row.current))));
      expect(cents(block.total.saving)).toBe(sum(block.rows.map((row) => cents(row.saving))));
      if (block.split.length > 0) expect(cents(block.total.saving)).toBe(sum(block.split.map((row) => cents(row.saving))));
    }
  }), { numRuns: 150 });
});

/** "−$1,234.50" in whole cents; a dash counts as nothing. */
function cents(printed: string): number {
  if (printed === '–') return 0;
  expect(printed).toMatch(/^−?\$[\d,]+(\.\d\d)?$/);
  return Math.round(Number(printed.replace('−', '-').replace(/[$,]/g, '')) * 100);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
