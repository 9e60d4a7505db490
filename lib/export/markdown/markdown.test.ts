/** Our Markdown is a way out and a way in: what was written comes back, to the character, and a fault is told with its line. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../proposal/schema';
import { TEMPLATES } from '../../proposal/templates';
import { arbitraryProposal } from '../../sheet/arbitrary-proposal';
import { printedCase } from '../printed-case';
import { readMarkdown } from './read-markdown';
import { writeMarkdown } from './write-markdown';

const TODAY = '2026-11-22';

/** Entries get their ids by place; everything a person fills in is compared. */
function withoutIds(proposal: Proposal): unknown {
  return JSON.parse(JSON.stringify(proposal, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

function expectRoundTrip(proposal: Proposal): void {
  const markdown = writeMarkdown(printedCase(proposal));
  const reading = readMarkdown(markdown, TODAY);
  if (!reading.ok) throw new Error(`${JSON.stringify(reading.issues)}\n${markdown}`);
  expect(withoutIds(reading.proposal)).toEqual(withoutIds(proposal));
  expect(writeMarkdown(printedCase(reading.proposal))).toBe(markdown);
}

describe('export, import and export again', () => {
  it.each(TEMPLATES)('give the same for the template $slug', ({ build }) => { expectRoundTrip(build(TODAY)); });
  it('give the same for any document, hostile texts and all', () => {
    fc.assert(fc.property(arbitraryProposal, expectRoundTrip), { numRuns: 60 });
  }, 120_000);
});

const HEAD = '---\ngreenlight: 1\n---\n';

function faultsOf(markdown: string): string[] {
  const reading = readMarkdown(markdown, TODAY);
  return reading.ok ? [] : reading.issues.map(({ message }) => message);
}

describe('a case written by hand', () => {
  const documented = /```markdown\n([^]*?)```/.exec(readFileSync('docs/markdown.md', 'utf8'))?.[1] ?? '';

  it('is read as docs/markdown.md says', () => {
    const reading = readMarkdown(documented, TODAY);
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    const { header, problem, cost, solution, ask, roi, settings } = reading.proposal;
    expect(header).toMatchObject({ title: 'Stop paying 40 developers to wait for builds', author: 'Alex Doe', decisionMaker: 'Robin Roe, VP Engineering', date: '2026-03-02', currency: 'USD' });
    expect(problem.statement).toMatch(/^Every change waits.*\n\n- .*\n- /s);
    expect(cost.lines).toMatchObject([{ metric: 'Developers waiting', formula: '40 devs × 5 hr/mo → 30 min/mo × $100/hr', kind: 'capacity', source: 'Build logs, November to January' }, { metric: 'Build machines', formula: '$2,500/mo → $500/mo', kind: 'cash' }]);
    expect(cost.notCounted).toBe('Late releases');
    expect(solution).toMatchObject({ alternatives: [{ name: 'Rent faster machines', ask: '$3,000/mo' }], risks: [{ risk: 'A wrong cache entry hides a broken build' }] });
    expect(ask).toMatchObject({ items: [{ what: 'Two engineers', formula: '2 engineers × 3 weeks × $100/hr', quoted: false }, { what: 'Cache licence', quoted: true }], owner: 'Lead of the platform team', decideBy: '2026-03-20' });
    expect(roi).toMatchObject({ horizonMonths: 24, rampMonths: 1, realisationPercent: { cash: 100, capacity: 40 } });
    expect(settings).toMatchObject({ hourlyRate: 100, hoursPerDay: 8 });
    expect(printedCase(reading.proposal).results.totals.savingPerMonth).toBe(20_000);
  });

  it('needs nothing but its first three lines', () => {
    const reading = readMarkdown(HEAD, TODAY);
    expect(reading.ok && reading.proposal.header).toMatchObject({ title: '', date: TODAY });
  });
  it('may have Windows line ends, a byte order mark and remarks', () => {
    const reading = readMarkdown(`\ufeff${HEAD}\n# A\n\n<!-- to be\nchecked -->\n\n## Problem\n\nOne.\n\n<!-- really? -->\n\nTwo.\n`.replaceAll('\n', '\r\n'), TODAY);
    expect(reading.ok && reading.proposal).toMatchObject({ header: { title: 'A', standfirst: '' }, problem: { statement: 'One.\n\nTwo.' } });
  });
  it('keeps stars, lists and links as typed, and a pipe where it is escaped', () => {
    const reading = readMarkdown(`${HEAD}\n## Cost\n\n| Cost | Metric | How it is saved |\n|---|---|---|\n| 40 devs * 5 hr/mo * $100/hr | a \\| b | **bold** \\* |\n`, TODAY);
    expect(reading.ok && reading.proposal.cost.lines).toMatchObject([{ metric: 'a | b', formula: '40 devs * 5 hr/mo * $100/hr', note: '**bold** \\*', kind: 'capacity', confidence: 'medium' }]);
  });
  it('knows where each of its fields stands', () => {
    const reading = readMarkdown(`${HEAD}\n# A\n\n## Cost\n\n| Metric | Cost |\n| --- | --- |\n| a | $1/mo |\n| b | ? |\n`, TODAY);
    if (!reading.ok) throw new Error('It is a case.');
    expect(['cost.lines.1.formula', 'header.title', 'roi.horizonMonths'].map(reading.lineOf)).toEqual([12, 5, 1]);
  });
});

describe('a file that is not a case', () => {
  it.each([
    ['a README', '# Project\n\nWords.\n', ['Line 1: A case in Markdown starts with a line "---", a line "greenlight: 1" and a line "---". Add them at the top.']],
    ['an empty file', '', ['Line 1: A case in Markdown starts with a line "---", a line "greenlight: 1" and a line "---". Add them at the top.']],
    ['notes of another program', '---\ntitle: x\n---\n', ['Line 1: Between the two lines "---" there has to be a line "greenlight: 1". Add it.', expect.stringMatching(/^Line 2: "title" is not a name Greenlight knows\. The names are author, team/)]],
    ['a later version', '---\ngreenlight: 2\n---\n', ['Line 2: This Greenlight reads cases of version 1, and the file says "2". Update Greenlight.']],
    ['a line that says nothing', '---\ngreenlight: 1\njust words\n---\n', ['Line 3: This line has to be a name, a colon and a value, such as author: Alex Doe.']],
    ['a number that is none', '---\ngreenlight: 1\nhorizonMonths: twelve\n---\n', ['Line 3: "horizonMonths" has to be a number such as 12 or 7.5, or null while it is not known.']],
    ['open quotation marks', '---\ngreenlight: 1\nauthor: "Alex\n---\n', ['Line 3: The quotation marks of "author" do not close. Write "…" around all of it, or none.']],
    ['a name twice', '---\ngreenlight: 1\nteam: a\nteam: b\n---\n', ['Line 4: "team" stands here twice. Keep one.']],
    ['a date that is none', '---\ngreenlight: 1\ndate: tomorrow\n---\n', ['Line 3: This has to be a date such as 2026-11-22.']],
    ['another section', `${HEAD}\n## Installation\n\nWords.\n`, ['Line 5: There is no section "Installation". The names are Problem, Cost, Solution, Ask, ROI.']],
    ['another part', `${HEAD}\n## Cost\n\n### Details\n`, ['Line 7: Under "Cost" there is no part "Details". The names are Not counted.']],
    ['a section twice', `${HEAD}\n## Cost\n\n## Cost\n`, ['Line 7: "Cost" stands here a second time. Put both under the first one.']],
    ['a title in the middle', `${HEAD}\n## Cost\n\n# Title\n`, ['Line 7: A case has one title, a line that starts with a single "#", before everything else. Use "##" for a section.']],
    ['a table where none can stand', `${HEAD}\n## Problem\n\n| a |\n| --- |\n| b |\n`, ['Line 7: No table can stand under "Problem". Remove it.']],
    ['an unknown column', `${HEAD}\n## Cost\n\n| Metric | Price |\n| --- | --- |\n| a | $1/mo |\n`, [expect.stringMatching(/^Line 7: There is no column "Price" in this table\. The columns are Metric, Cost, /)]],
    ['a broken row', `${HEAD}\n## Cost\n\n| Metric | Cost |\n| --- | --- |\n| a | $1/mo |\n| b |\n`, ['Line 10: This row has 1 cell and the table has 2 columns. Give every column a cell; a "|" inside a text is written "\\|".']],
    ['an empty line between two rows', `${HEAD}\n## Cost\n\n| Metric | Cost |\n| --- | --- |\n| a | $1/mo |\n\n| b | $2/mo |\n`, [expect.stringMatching(/^Line 11: This line is written as a row and belongs to no table\./)]],
    ['no line under the column names', `${HEAD}\n## Ask\n\nWords.\n| What | Ask |\n| Two engineers | $1 |\n`, [expect.stringMatching(/^Line 8: This line is written as a row/)]],
    ['a line under the column names that is short', `${HEAD}\n## Cost\n\n| Metric | Cost |\n| --- |\n| a | $1/mo |\n`, [expect.stringMatching(/^Line 7: This line is written as a row/)]],
    ['the same without a pipe at the start', `${HEAD}\n## Cost\n\nWords.\nMetric | Cost\n--- |\na | $1/mo\n`, [expect.stringMatching(/^Line 8: This line is written as a row/)]],
    ['a line under the column names without any pipe', `${HEAD}\n## Ask\n\nWhat | Price\n---\nTwo engineers | $1\n`, [expect.stringMatching(/^Line 7: This line is written as a row/)]],
    ['a line under the column names that stands apart', `${HEAD}\n## Ask\n\nWhat | Price\n\n--- | ---\nTwo engineers | $1\n`, [expect.stringMatching(/^Line 9: This line is written as a row/)]],
    ['an unknown kind', `${HEAD}\n## Cost\n\n| Metric | Cost | Kind |\n| --- | --- | --- |\n| a | $1/mo | gold |\n`, ['Line 9: Under "Kind" stands "gold". It has to be Cash, Time freed, Cost avoided, Revenue, Risk reduced.']],
    ['text where a table belongs', `${HEAD}\n## Solution\n\n### Options\n\nWords.\n`, ['Line 9: Under "Options" stands a table and no text. Move the text to another part.']],
    ['HTML', `${HEAD}\n## Problem\n\n<script>alert(1)</script>\n`, ['Line 7: HTML has no place in a case, except a remark such as <!-- to be checked --> that ends where it should. Remove it.']],
    ['a title that is too long', `${HEAD}\n# ${'x'.repeat(201)}\n`, ['Line 5: At most 200 characters fit here. Shorten it.']],
    ['a formula that is too long', `${HEAD}\n## Cost\n\n| Metric | Cost |\n| --- | --- |\n| a | ${'9'.repeat(301)} |\n`, ['Line 9: At most 300 characters fit here. Shorten it.']],
  ])('%s is told where it goes wrong', (_, markdown, faults) => { expect(faultsOf(markdown)).toEqual(faults); });

  it('tells every fault at once, in the order of the file', () => {
    expect(faultsOf(`---\ngreenlight: 1\nx: 1\n---\n## A\n\n## B\n`).map((message) => message.split(':')[0])).toEqual(['Line 3', 'Line 5', 'Line 7']);
  });
  it('of more lines than anybody writes is not looked at', () => {
    expect(faultsOf(`${HEAD}${'| a |\n'.repeat(40_000)}`)).toEqual(['Line 10000: A case has at most 10000 lines, and this file has 40004. Is it the right one?']);
  });
  it.each(['[', '*', '`', '<', '> ', '- ', '| ', '#', '\\', '![', '&#', '    '])('of 256 KiB of %j is answered without a search for pairs', (sign) => {
    expect(readMarkdown(`${HEAD}\n## Problem\n\n${sign.repeat(Math.ceil(256 * 1024 / sign.length))}`, TODAY).ok).toBe(sign === '    ');
  });
});
