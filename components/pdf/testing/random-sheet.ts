/** Sheets nobody would write, for the rules that hold for every page. */
import fc from 'fast-check';
import type { Block, CostRow, Paragraph, Run, Sheet } from '../../../lib/sheet/sheet';
import { sampleSheet } from '../../../lib/sheet/sample-sheet';

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('builds', 'wait', 'a', 'developer', 'queue', 'office', 'affluent', 'Zażółć', 'ждём', 'κάθε', '→', '5–7', 'mo/hr,', '—', 'naïve') },
  { weight: 1, arbitrary: fc.constantFrom('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'https://example.com/a/long/path?with=query&and=more#fragment', '😀', 'עברית', '日本語', 'e\u0301te\u0301', 'a\u0300\u0301\u0302', '\u202Eabc\u202C') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
);
const text = (most: number) => fc.array(word, { maxLength: most }).map((words) => words.join(' '));
const amount = fc.constantFrom('$0', '$2,500', '−$30,000', '$123,456,789,012', '€ 1.234.567,89', '₹12,34,567', '–', '¥9,999,999,999,999');

const run: fc.Arbitrary<Run> = fc.record(
  { text: text(20), bold: fc.constant(true as const), italic: fc.constant(true as const), code: fc.constant(true as const), href: fc.constantFrom('https://example.com', 'mailto:a@example.com', 'javascript:alert(1)', 'file:///etc/passwd'), note: fc.integer({ min: 1, max: 99 }) },
  { requiredKeys: ['text'] },
);
const paragraph: fc.Arbitrary<Paragraph> = fc.record({ kind: fc.constantFrom('paragraph' as const, 'item' as const), runs: fc.array(run, { maxLength: 4 }) });

/** @param size 0 to 1, how full the sections are. */
function block(sample: Block, size: number): fc.Arbitrary<Block> {
  const many = (most: number) => Math.max(1, Math.round(most * size));
  switch (sample.kind) {
    case 'prose':
      return fc.array(paragraph, { maxLength: many(6) }).map((paragraphs): Block => ({ kind: 'prose', paragraphs }));
    case 'costTable': {
      const row = fc.record({ id: fc.uuid(), metric: text(8), formula: text(10), current: amount, saving: amount, how: text(12), notes: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }) });
      return fc.array(row, { maxLength: many(12) }).map((rows): Block => ({ ...sample, rows: rows.map((extra): CostRow => ({ parts: [], kind: 'cash', kindLabel: 'Cash', ...extra })) }));
    }
    case 'optionsTable':
      return fc.array(fc.record({ id: fc.uuid(), name: text(5), firstYearCost: amount, net: amount, why: text(12), isProposed: fc.boolean() }), { maxLength: many(6) }).map((rows): Block => ({ ...sample, rows }));
    case 'riskList':
      return fc.array(fc.record({ risk: text(12), answer: text(12) }), { maxLength: many(5) }).map((rows): Block => ({ ...sample, rows }));
    case 'askFigures':
      return fc.array(fc.record({ label: text(4), value: amount, unit: fc.constantFrom('', 'once', 'a month'), detail: text(9), notes: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 1 }) }), { maxLength: many(8) }).map((figures): Block => ({ ...sample, figures }));
    case 'return':
      return fc.record({ net: amount, roi: fc.constantFrom('720%', '−100%', '12,345,678%'), payback: fc.constantFrom('6 wk', 'never', '1,234 mo') }).map((extra): Block => ({ ...sample, sensitivity: { ...sample.sensitivity, rows: sample.sensitivity.rows.map((row) => ({ ...row, ...extra })) } }));
  }
}

export const randomSheet: fc.Arbitrary<Sheet> = fc.double({ min: 0, max: 1, noNaN: true }).chain((size) =>
  fc.record({
    paper: fc.constantFrom('A4' as const, 'LETTER' as const),
    title: text(Math.round(4 + 16 * size)),
    author: text(4),
    standfirst: fc.array(run, { maxLength: 3 }),
    facts: fc.array(fc.record({ label: text(3), lead: text(4), rest: text(4) }), { maxLength: 4 }),
    figures: fc.array(fc.record({ label: text(4), value: amount, unit: fc.constantFrom('', '/mo'), detail: text(6), tone: fc.constantFrom('plain' as const, 'gain' as const, 'loss' as const) }), { maxLength: 4 }),
    notes: fc.array(fc.record({ number: fc.option(fc.integer({ min: 1, max: 40 })), lead: text(1), text: text(20) }), { maxLength: Math.round(10 * size) }),
    sections: fc.tuple(...sampleSheet.sections.map((section) => fc.tuple(...section.blocks.map((sample) => block(sample, size))).map((blocks) => ({ ...section, blocks })))),
  }).map((parts): Sheet => ({ ...sampleSheet, ...parts })),
);
