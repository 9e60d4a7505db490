/** Test support: random proposals, from empty to hostile, for properties that must hold for every document. */
import fc from 'fast-check';
import { emptyProposal } from '../proposal/empty';
import { LIMITS } from '../proposal/limits';
import { CONFIDENCES, COST_KINDS, PAPERS, type Proposal } from '../proposal/schema';

/** Words, marks, code, other scripts, control characters and halves of characters. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 12, mode: 'sentences' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  fc.constantFrom(
    '**bold** and *italic*', '- one\n- two\n\nthree', '`x = 1`', '[a link](https://example.com/a?b=c)', '[mail](mailto:a@example.com)',
    '[no](javascript:alert(1))', '<script>alert(1)</script>', '# not a heading', '> not a quote', '1. one\n2. two', '***', '_under_score', '| a | b |',
    'שלום עולם', 'مرحبا', '工程师', '👩‍🔧 fixes it 🚀', '=SUM(A1)', 'a\u0000b\u0007c', '\u202Edesrever', '→ ≥ ≈ ✓ ⁴',
  ),
);

function text(maxChars: number): fc.Arbitrary<string> {
  const written = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' ').slice(0, maxChars));
  return fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: written });
}

const count = fc.integer({ min: 0, max: 500 });
const amount = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 1e7, noNaN: true }).map((value) => Number(value.toFixed(2))), fc.constantFrom(0, 1e9, 1e15));
const period = fc.constantFrom('mo', 'wk', 'day', 'quarter', 'yr');

/** Lines that can be read, lines that nearly can, and rubbish. */
const costFormula = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(count, count, count, amount, period).map(([people, now, after, rate, each]) => `${people} devs × ${now} hr/${each} → ${after} min/${each} × $${rate}/hr`) },
  { weight: 3, arbitrary: fc.tuple(amount, amount, period).map(([now, after, each]) => `$${now}/${each} → $${after}/${each}`) },
  { weight: 1, arbitrary: fc.tuple(count, count, amount).map(([low, more, rate]) => `10 people × ${low}–${low + more} hr/mo → 1 hr/mo × $${rate}/hr`) },
  { weight: 1, arbitrary: fc.tuple(amount, count).map(([now, percent]) => `Builds: $${now}/mo reduced by ${percent}%`) },
  { weight: 1, arbitrary: fc.constantFrom('', '40 devs ×', '40 devs × 5 hr/mo →', '$500/mo → $2,500/mo = $20,500', '5 hs/wk × $1', '€5/mo → €1/mo', '$0/mo', '$5m/mo', '-5') },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
);

const askFormula = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(count, count, amount).map(([people, weeks, rate]) => `${people} engineers × ${weeks} weeks × $${rate}/hr`) },
  { weight: 3, arbitrary: amount.map((price) => `$${price}/mo`) },
  { weight: 2, arbitrary: amount.map((price) => `$${price}`) },
  { weight: 1, arbitrary: fc.constantFrom('', '2 engineers', '3 weeks × $100/hr', 'free', '$0') },
);

const id = fc.uuid();
const date = fc.date({ min: new Date('1999-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const percent = nullable(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(-5, 250, 33.3)));
const formulaText = (formula: fc.Arbitrary<string>) => formula.map((written) => written.slice(0, LIMITS.formulaChars));

const header = fc.record({
  title: text(LIMITS.titleChars),
  standfirst: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, text(300)),
  author: text(60),
  team: text(60),
  decisionMaker: text(60),
  date: fc.oneof(date, fc.constant('')),
  currency: fc.oneof({ weight: 6, arbitrary: fc.constant('USD') }, fc.constantFrom('EUR', 'GBP', 'JPY', 'KWD', 'CHF', 'INR', 'ZZZ')),
  locale: fc.oneof({ weight: 4, arbitrary: fc.constant('en-US') }, fc.constantFrom('de-DE', 'fr-FR', 'en-GB', 'ja-JP', 'ar-EG', 'he-IL', 'de-CH', 'sv-SE', 'hi-IN', 'xx-YY', 'en-u-nu-arab', 'zzzzzzzz')),
  paper: fc.constantFrom(...PAPERS),
});

const lines = fc.uniqueArray(
  fc.record({
    id, metric: text(80), formula: formulaText(costFormula), kind: fc.constantFrom(...COST_KINDS),
    confidence: fc.constantFrom(...CONFIDENCES), source: text(120), note: text(80),
  }),
  { selector: (line) => line.id, maxLength: 8 },
);
const alternatives = fc.uniqueArray(
  fc.record({ id, name: fc.oneof(text(40), fc.constant('Do nothing')), verdict: text(80), ask: formulaText(askFormula), saving: formulaText(costFormula) }),
  { selector: (option) => option.id, maxLength: 3 },
);
const risks = fc.uniqueArray(fc.record({ id, risk: text(80), answer: text(80) }), { selector: (entry) => entry.id, maxLength: 3 });
const items = fc.uniqueArray(
  fc.record({ id, what: text(40), formula: formulaText(askFormula), quoted: fc.boolean(), note: text(80) }),
  { selector: (item) => item.id, maxLength: 4 },
);

const roi = fc.record({
  summary: text(200),
  horizonMonths: fc.oneof({ weight: 4, arbitrary: fc.constant(12) }, nullable(fc.constantFrom(1, 6, 18, 24, 36, 120, 0, -3, 12.5, 1e9))),
  goLiveMonths: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom(0, 1, 3, 11, 12, 40, -1, 1.5)),
  rampMonths: nullable(fc.constantFrom(0, 1, 3, 12, 60, -1)),
  discountRatePercent: nullable(fc.constantFrom(0, 10, 100, -100, -50, 1e6)),
  realisationPercent: fc.record({ cash: percent, avoided: percent, capacity: percent, revenue: percent, risk: percent }),
  riskPercent: fc.record({ high: percent, medium: percent, low: percent, costs: percent }),
  seed: nullable(fc.integer()),
  followUp: text(120),
});

const settings = fc.record({
  hourlyRate: nullable(fc.constantFrom(100, 0, 85.5, -1)),
  hoursPerDay: nullable(fc.constantFrom(8, 7.5, 0, 24)),
  daysPerWeek: nullable(fc.constantFrom(5, 4, 7, 0)),
  sprintWeeks: nullable(fc.constantFrom(2, 3, 0)),
});

/** Any document the schema stores: mostly plausible ones, some empty, some hostile. */
export const arbitraryProposal: fc.Arbitrary<Proposal> = fc.oneof(
  { weight: 1, arbitrary: header.map((given) => ({ ...emptyProposal(''), header: given })) },
  {
    weight: 12,
    arbitrary: fc
      .record({
        header,
        problem: fc.record({ statement: text(LIMITS.textChars) }),
        cost: fc.record({ summary: text(300), notCounted: text(120), lines }),
        solution: fc.record({ summary: text(600), alternatives, risks }),
        ask: fc.record({ summary: text(200), items, owner: text(60), decideBy: nullable(date), stopRule: text(120) }),
        roi,
        settings,
      })
      .map((given) => ({ ...emptyProposal(''), ...given })),
  },
);
