/**
 * C1: one document, one set of figures. Every amount, percentage and count that the sheet holds is the same string in every
 * format of `EXPORT_FORMATS`, on the share page, at 100% of its slider, in what is copied and in the editor's read-outs: for
 * all templates and for random documents. A new format fails the type check here until it says how its words are read.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleRenderer } from '../../app/s/testing/bundle-renderer';
import { provideFontsFromDisk } from '../../components/pdf/testing/fonts-from-disk';
import { readPdf, squeeze } from '../../components/pdf/testing/read-pdf';
import { renderPage } from '../../components/pdf/render-page';
import { FIRST_DOUBT } from '../../components/share/asked-doubt';
import { answerAt } from '../../components/share/what-if-answer';
import { whatIfSeed } from '../../components/share/what-if-seed';
import { htmlText } from '../../components/sheet/html-text';
import { emptyProposal } from '../proposal/empty';
import { readDocument } from '../proposal/read-document';
import { COST_KINDS, type Proposal } from '../proposal/schema';
import { TEMPLATES } from '../proposal/templates';
import { formatFor } from '../sheet/format';
import { costTableHasCents, lineReadout, totalsReadout } from '../sheet/readout';
import { sheetText } from '../sheet/sheet-text';
import type { Block, Sheet } from '../sheet/sheet';
import { clipHtml } from './clipboard/clip-html';
import { clipText } from './clipboard/clip-text';
import { writeCsv } from './csv';
import { writeDocx } from './docx/write-docx';
import type { ExportFormat } from './formats';
import { readPlain } from './markdown/markdown-text';
import { writeMarkdown } from './markdown/write-markdown';
import { printedCase, type PrintedCase } from './printed-case';
import { readCsv } from './testing/read-csv';
import { partOf, readOffice, textsIn } from './testing/read-office';
import { readWorkbook } from './testing/read-workbook';
import { writeXlsx } from './xlsx/write-xlsx';

const RANDOM_DOCUMENTS = 40;
const SEED = 20_261_122;

let renderer: Awaited<ReturnType<typeof bundleRenderer>>;
beforeAll(async () => {
  provideFontsFromDisk();
  renderer = await bundleRenderer();
});

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

/** How amounts are written in these places: cents by thousandths or none, commas and thin spaces, lakhs, signs behind. */
const PLACES = [['de-DE', 'EUR', 'A4'], ['fr-FR', 'EUR', 'A4'], ['en-IN', 'INR', 'A4'], ['ja-JP', 'JPY', 'A4'], ['en-US', 'KWD', 'LETTER'], ['de-CH', 'CHF', 'A4'], ['sv-SE', 'SEK', 'A4'], ['pt-BR', 'BRL', 'LETTER']] as const;

function caseIn(locale: string, currency: string, paper: Proposal['header']['paper']): Proposal {
  const [first] = TEMPLATES;
  const template = first?.build('2026-11-22') ?? emptyProposal('2026-11-22');
  const inCurrency = (formula: string) => formula.replaceAll('$', `${currency} `);
  return {
    ...template,
    header: { ...template.header, locale, currency, paper },
    cost: { ...template.cost, lines: [...template.cost.lines.map((row) => ({ ...row, formula: inCurrency(row.formula) })), { id: 'small', metric: 'Small change', formula: `${currency} 1234.567/mo → ${currency} 12.345/mo`, kind: 'cash', confidence: 'high', source: '', note: '' }] },
    solution: { ...template.solution, alternatives: template.solution.alternatives.map((row) => ({ ...row, ask: inCurrency(row.ask), saving: inCurrency(row.saving) })) },
    ask: { ...template.ask, items: template.ask.items.map((row) => ({ ...row, formula: inCurrency(row.formula) })) },
  };
}

/** The pieces of a text that carry a figure. */
function figuresOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)).filter((piece) => /\d/.test(piece)))];
}

/** What a reader of the format finds in it; `holds` are the words of the sheet whose figures have to be there. */
type Reading = { text: string; holds: string[] };

/** The labels of a chart's axes stand where there is a picture; a table of figures alone has the rest. */
function wordsWithoutCharts(sheet: Sheet): string[] {
  const bare = (block: Block): Block => (block.kind === 'return' ? { ...block, chart: { ...block.chart, labels: [] }, compactChart: { ...block.compactChart, labels: [] } } : block);
  return sheetText({ ...sheet, sections: sheet.sections.map((section) => ({ ...section, blocks: section.blocks.map(bare) })) }, 'full');
}

const READERS: Record<ExportFormat, (printed: PrintedCase) => Reading | Promise<Reading>> = {
  pdf: async ({ sheet }) => {
    const { report, pdf, svg } = await renderPage(sheet);
    if (!report.fits || pdf === null || svg === null) throw new Error(`The page does not fit: ${JSON.stringify(report)}`);
    const { pages, text } = await readPdf(pdf);
    expect(pages).toBe(1);
    const holds = sheetText(sheet, report.fit.isCompact ? 'compact' : 'full');
    expectFigures({ text: htmlText(svg), holds }, 'the page that a browser prints');
    return { text, holds };
  },
  docx: ({ sheet }) => ({ text: textsIn(partOf(readOffice(writeDocx({ sheet })), 'word/document.xml'), 'w:t').join(' '), holds: wordsWithoutCharts(sheet) }),
  markdown: (printed) => ({ text: readPlain(writeMarkdown(printed)).replaceAll('**', ''), holds: wordsWithoutCharts(printed.sheet) }),
  html: (printed) => ({ text: htmlText(renderer.renderHtmlFile(printed, null, () => '', () => '')), holds: sheetText(printed.sheet, 'full') }),
  xlsx: (printed) => spreadsheetReading(printed, [...readWorkbook(writeXlsx(printed)).values()].flatMap((cells) => [...cells.values()].map(({ value }) => value ?? ''))),
  csv: (printed) => spreadsheetReading(printed, readCsv(writeCsv(printed)).flat()),
  json: ({ proposal, sheet }) => {
    const reading = readDocument(JSON.parse(JSON.stringify(proposal)), '');
    if (!reading.ok) throw new Error('The document does not come back.');
    return { text: sheetText(printedCase(reading.proposal).sheet).join(' '), holds: sheetText(sheet) };
  },
};

/** The amounts of a spreadsheet are plain numbers: printed as the table and the headlines print them, they are theirs. */
function spreadsheetReading({ proposal, results, sheet }: PrintedCase, cells: readonly string[]): Reading {
  const format = formatFor(proposal.header);
  const table = sheet.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'costTable');
  const inTable = format.tableMoney(results.lines.flatMap((line) => [line.current, line.saving]));
  const amounts = cells.filter((cell) => /^-?\d+(?:\.\d+)?$/.test(cell)).flatMap((cell) => [inTable(Number(cell)), format.money(Number(cell))]);
  return {
    text: [...cells, ...amounts].join(' '),
    holds: [...sheet.figures.map(({ value }) => value), ...(table?.rows.flatMap((row) => [row.current, row.saving]) ?? []), table?.total.current ?? '', table?.total.saving ?? ''],
  };
}

function expectFigures({ text, holds }: Reading, where: string): void {
  const read = squeeze(text);
  expect(figuresOf(holds).filter((figure) => !read.includes(squeeze(figure))), `figures that are not in ${where}`).toEqual([]);
}

async function expectSameFigures(proposal: Proposal) {
  const printed = printedCase(proposal);
  const { results, sheet } = printed;
  for (const [format, read] of Object.entries(READERS)) expectFigures(await read(printed), format);

  const page = renderer.renderSharePage({ ...printed, version: 1, expiresAt: null, paper: null, doubt: { ...FIRST_DOUBT, sharePercent: 100 }, pdfHref: '/pdf', answerForm: null, givenAnswer: null, allowCard: false, scripts: null }, () => '').html;
  expectFigures({ text: htmlText(page), holds: sheetText(sheet, 'full') }, 'the share page');
  expectFigures({ text: htmlText(clipHtml(sheet)), holds: wordsWithoutCharts(sheet) }, 'what is copied for documents');
  expectFigures({ text: clipText(sheet), holds: wordsWithoutCharts(sheet) }, 'what is copied as words');

  const seed = whatIfSeed(proposal, results);
  const net = sheet.figures.at(-1)?.value;
  expect(seed && answerAt(seed, 100).figures[0]?.value).toBe(net);

  const printedWords = squeeze(sheetText(sheet, 'full').join(' '));
  const { now, saves } = totalsReadout(proposal, results);
  const hasCents = costTableHasCents(proposal, results);
  const onScreen = [now.value, saves.value, ...results.lines.filter((row) => row.low.saving === row.high.saving && row.low.current === row.high.current).flatMap((row) => { const shown = lineReadout(proposal, row, hasCents); return [shown.now.value, shown.saves.value]; })];
  for (const figure of onScreen) expect(printedWords).toContain(squeeze(figure));
}

describe('C1: the same figures everywhere', () => {
  it.each(TEMPLATES)('in the template $slug', ({ build }) => expectSameFigures(build('2026-11-22')));

  it.each(PLACES)('as they are written in %s, in %s, on %s', async (locale, currency, paper) => {
    const proposal = caseIn(locale, currency, paper);
    expect(printedCase(proposal).results.lines.map(({ error }) => error)).toEqual([null, null, null]);
    await expectSameFigures(proposal);
  });

  it(`in ${RANDOM_DOCUMENTS} random documents`, async () => {
    for (const proposal of documents) await expectSameFigures(proposal);
  }, 300_000);
});
