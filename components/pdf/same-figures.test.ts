/**
 * One document, one set of figures: every amount, percentage and count that the sheet holds is the same string on the share
 * page, in the PDF and in the editor's read-outs. For all templates and for 200 random documents.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { computeResults } from '../../lib/finance/compute-results';
import { emptyProposal } from '../../lib/proposal/empty';
import { COST_KINDS, type Proposal } from '../../lib/proposal/schema';
import { TEMPLATES } from '../../lib/proposal/templates';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { costTableHasCents, lineReadout, totalsReadout } from '../../lib/sheet/readout';
import { sheetText } from '../../lib/sheet/sheet-text';
import { htmlText } from '../sheet/html-text';
import { renderShareDocument } from '../share/share-document';
import { renderPage } from './render-page';
import { provideFontsFromDisk } from './testing/fonts-from-disk';
import { readPdf, squeeze } from './testing/read-pdf';

const RANDOM_DOCUMENTS = 200;
const SEED = 20_261_122;

beforeAll(provideFontsFromDisk);

const TIME = ['hr/mo', 'hr/wk', 'min/day', 'days/quarter'];
const count = fc.integer({ min: 2, max: 400 });
const formula = fc.oneof(
  fc.tuple(count, fc.integer({ min: 3, max: 60 }), fc.constantFrom(...TIME), fc.integer({ min: 40, max: 190 })).map(([people, time, unit, rate]) => `${people} devs × ${time} ${unit} → ${Math.floor(time / 2)} ${unit} × $${rate}/hr`),
  fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 0, max: 99 })).map(([now, after]) => `$${now}.${String(after).padStart(2, '0')}/mo → $${after}/mo`),
  fc.tuple(count, count).map(([low, more]) => `$${low}–${low + more}/wk`),
);
const line = fc.record({ formula, kind: fc.constantFrom(...COST_KINDS), metric: fc.constantFrom('Waiting', 'Machines', 'Incidents') });

/** Documents of the size people write, so that the page fits and the figures are what is tried. */
const documents = fc.sample(
  fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 4 }), weeks: fc.integer({ min: 1, max: 30 }), monthly: count, horizon: fc.constantFrom(6, 12, 24, 36), ramp: fc.constantFrom(0, 1, 3) }),
  { seed: SEED, numRuns: RANDOM_DOCUMENTS },
).map(({ lines, weeks, monthly, horizon, ramp }): Proposal => {
  const empty = emptyProposal('2026-11-22');
  return {
    ...empty,
    cost: { ...empty.cost, lines: lines.map((given, index) => ({ ...given, id: `l${index}`, confidence: 'medium', source: '', note: '' })) },
    solution: { ...empty.solution, alternatives: [{ id: 'a', name: 'Rent', ask: `$${monthly}/mo`, saving: '$900/mo → $300/mo', verdict: '' }] },
    ask: { ...empty.ask, items: [{ id: 'i', what: 'People', formula: `2 engineers × ${weeks} weeks × $100/hr`, quoted: false, note: '' }, { id: 'j', what: 'Licence', formula: `$${monthly}/mo`, quoted: false, note: '' }] },
    roi: { ...empty.roi, horizonMonths: horizon, rampMonths: ramp },
  };
});

/** The pieces of a text that carry a figure. */
function figuresOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)).filter((piece) => /\d/.test(piece)))];
}

async function expectSameFigures(proposal: Proposal) {
  const results = computeResults(proposal);
  const sheet = buildSheet(proposal, results, { version: null });
  const html = squeeze(htmlText(renderShareDocument({ proposal, version: 1, expiresAt: null, sharePercent: 100, pdfHref: '/pdf', answerForm: null, allowCard: false, scripts: null }, () => '').html));
  const { report, pdf } = await renderPage(sheet);
  if (!report.fits || pdf === null) throw new Error(`The page does not fit: ${JSON.stringify(report)}`);
  const { pages, text } = await readPdf(pdf);
  expect(pages).toBe(1);
  const printed = squeeze(text);
  for (const figure of figuresOf(sheetText(sheet, 'full'))) expect(html).toContain(squeeze(figure));
  for (const figure of figuresOf(sheetText(sheet, report.fit.isCompact ? 'compact' : 'full'))) expect(printed).toContain(squeeze(figure));

  const { now, saves } = totalsReadout(proposal, results);
  const hasCents = costTableHasCents(proposal, results);
  const onScreen = [now.value, saves.value, ...results.lines.filter((row) => row.low.saving === row.high.saving && row.low.current === row.high.current).flatMap((row) => { const shown = lineReadout(proposal, row, hasCents); return [shown.now.value, shown.saves.value]; })];
  for (const figure of onScreen) expect(printed).toContain(squeeze(figure));
}

describe('the same figures everywhere', () => {
  it.each(TEMPLATES)('in the template $slug', ({ build }) => expectSameFigures(build('2026-11-22')));

  it(`in ${RANDOM_DOCUMENTS} random documents`, async () => {
    for (const proposal of documents) await expectSameFigures(proposal);
  }, 300_000);
});
