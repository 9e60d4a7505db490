/**
 * Random proposals of which the exact figures are known: each formula is written from the numbers the oracle is given,
 * so the product has to read it and the oracle need not. About half of the numbers are ranges.
 */
import fc from 'fast-check';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../../proposal/empty';
import { CONFIDENCES, COST_KINDS, type Proposal } from '../../proposal/schema';
import type { OracleAsk, OracleCase, OracleLine } from './oracle';
import { fraction, multiply, subtract, ZERO, type Rational } from './rational';
import { exactSpan, spanBetween, spanOf, type Span } from './span';

export type KnownDocument = { proposal: Proposal; known: OracleCase; hoursSaved: Span[] };

type Formula = { text: string; current: Span; projected: Span; saving: Span; hoursSaved: Span };
/** A number as written, and as it is. */
type Written = { text: string; span: Span };

/** Up to `max` parts of which `parts` make one, alone or as a range. */
function number(max: number, parts: number, write: (value: number) => string): fc.Arbitrary<Written> {
  return fc.record({ one: fc.integer({ min: 1, max }), more: fc.option(fc.integer({ min: 1, max })) }).map(({ one, more }) => {
    const other = more ?? one;
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    return { text: low === high ? write(low) : `${write(low)}–${write(high)}`, span: spanBetween(fraction(low, parts), fraction(high, parts)) };
  });
}

const count = (max: number) => number(max, 1, String);
/** Cents, written as money: 1,234.50. */
const money = number(50_000_000, 100, (amount) => `$${String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(amount % 100).padStart(2, '0')}`);
const PER_WEEK = fraction(52, 12);
const ONCE = fraction(1);

/** Spans of all figures of a line from the numbers it is written with. */
function formulaOf(text: string, factors: readonly Span[], now: (values: readonly Rational[]) => Rational, after: (values: readonly Rational[]) => Rational, hours: (values: readonly Rational[]) => Rational): Formula {
  const saving = spanOf(factors, (values) => subtract(now(values), after(values)));
  return { text, current: spanOf(factors, now), projected: spanOf(factors, after), saving, hoursSaved: spanOf(factors, hours) };
}

const product = (values: readonly Rational[], ...places: number[]) => multiply(...places.map((place) => values[place] ?? ZERO));

const bill: fc.Arbitrary<Formula> = fc.record({ now: money, after: money, perYear: fc.boolean() }).map(({ now, after, perYear }) => {
  const [period, monthly] = perYear ? ['yr', fraction(1, 12)] : ['mo', ONCE];
  const part = (place: number) => (values: readonly Rational[]) => multiply(product(values, place), monthly);
  return formulaOf(`${now.text}/${period} → ${after.text}/${period}`, [now.span, after.span], part(0), part(1), () => ZERO);
});

const cut: fc.Arbitrary<Formula> = fc.record({ now: money, less: number(100, 100, String) }).map(({ now, less }) =>
  formulaOf(`${now.text}/mo → reduced by ${less.text}%`, [now.span, less.span], (values) => product(values, 0), (values) => multiply(product(values, 0), subtract(ONCE, product(values, 1))), () => ZERO));

const work: fc.Arbitrary<Formula> = fc
  .record({ people: count(400), quarters: number(80, 4, (quarters) => String(quarters / 4)), minutes: count(59), rate: number(250, 1, String), perWeek: fc.boolean() })
  .map(({ people, quarters, minutes, rate, perWeek }) => {
    const [period, often] = perWeek ? ['wk', PER_WEEK] : ['mo', ONCE];
    const now = (values: readonly Rational[]) => multiply(product(values, 0, 1), often);
    const after = (values: readonly Rational[]) => multiply(product(values, 0, 2), often, fraction(1, 60));
    const paid = (hours: (values: readonly Rational[]) => Rational) => (values: readonly Rational[]) => multiply(hours(values), product(values, 3));
    const text = `${people.text} devs × ${quarters.text} hr/${period} → ${minutes.text} min/${period} × $${rate.text}/hr`;
    return formulaOf(text, [people.span, quarters.span, minutes.span, rate.span], paid(now), paid(after), (values) => subtract(now(values), after(values)));
  });

const incidents: fc.Arbitrary<Formula> = fc.record({ often: count(50), hours: count(20), people: count(12), rate: count(250) }).map(({ often, hours, people, rate }) => {
  const monthly = spanOf([often.span, hours.span, people.span, rate.span], (values) => multiply(product(values, 0, 1, 2, 3), fraction(1, 3)));
  const text = `${often.text} incidents/quarter × ${hours.text} h × ${people.text} engineers × $${rate.text}/h`;
  return { text, current: monthly, projected: monthly, saving: exactSpan(ZERO), hoursSaved: exactSpan(ZERO) };
});

const line = fc.record({ formula: fc.oneof(bill, cut, work, incidents), kind: fc.constantFrom(...COST_KINDS), confidence: fc.constantFrom(...CONFIDENCES) });

type Asked = { text: string } & Omit<OracleAsk, 'quoted'>;
const NOTHING = exactSpan(ZERO);
const effort: fc.Arbitrary<Asked> = fc.record({ people: count(8), weeks: count(60), rate: count(250) }).map(({ people, weeks, rate }) => ({
  text: `${people.text} engineers × ${weeks.text} weeks × $${rate.text}/hr`,
  oneOff: spanOf([people.span, weeks.span, rate.span], (values) => multiply(product(values, 0, 1, 2), fraction(40))),
  perMonth: NOTHING,
  weeks: weeks.span,
}));
const purchase: fc.Arbitrary<Asked> = money.map(({ text, span }) => ({ text, oneOff: span, perMonth: NOTHING, weeks: null }));
const licence: fc.Arbitrary<Asked> = fc.record({ amount: money, perYear: fc.boolean() }).map(({ amount, perYear }) => ({
  text: `${amount.text}/${perYear ? 'yr' : 'mo'}`,
  oneOff: NOTHING,
  perMonth: spanOf([amount.span], (values) => multiply(product(values, 0), perYear ? fraction(1, 12) : ONCE)),
  weeks: null,
}));
const asked = fc.record({ ask: fc.oneof(effort, purchase, licence), quoted: fc.boolean() });

const percent = fc.integer({ min: 0, max: 100 });
const roi = fc.record({
  horizonMonths: fc.integer({ min: 1, max: 60 }),
  goLiveMonths: fc.option(fc.integer({ min: 0, max: 18 })),
  rampMonths: fc.integer({ min: 0, max: 18 }),
  discountRatePercent: fc.integer({ min: -20, max: 60 }),
  realisationPercent: fc.record({ cash: percent, avoided: percent, capacity: percent, revenue: percent, risk: percent }),
  riskPercent: fc.record({ high: percent, medium: percent, low: percent, costs: fc.integer({ min: 0, max: 200 }) }),
});

export const knownDocument: fc.Arbitrary<KnownDocument> = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 6 }), ask: fc.array(asked, { maxLength: 4 }), roi })
  .map(({ lines, ask, roi: settings }) => {
    const empty = emptyProposal('2026-03-02');
    const proposal: Proposal = {
      ...empty,
      cost: { ...empty.cost, lines: lines.map(({ formula, ...rest }, i) => ({ ...emptyCostLine(`l${i}`), ...rest, formula: formula.text })) },
      ask: { ...empty.ask, items: ask.map(({ ask: item, quoted }, i) => ({ ...emptyAskItem(`a${i}`), quoted, formula: item.text })) },
      roi: { ...empty.roi, ...settings },
    };
    const knownLines: OracleLine[] = lines.map(({ formula: { text: _text, hoursSaved: _hours, ...figures }, kind, confidence }) => ({ kind, confidence, ...figures }));
    const known: OracleCase = { digits: 2, ...settings, lines: knownLines, ask: ask.map(({ ask: { text: _text, ...item }, quoted }) => ({ ...item, quoted })) };
    return { proposal, known, hoursSaved: lines.filter(({ kind }) => kind === 'capacity').map(({ formula }) => formula.hoursSaved) };
  });

/** The same case in a currency worth half as much. */
export function withTwiceTheMoney(proposal: Proposal): Proposal {
  const double = (amount: string) => (Number(amount.replaceAll(',', '')) * 2).toFixed(2);
  const twice = (text: string) =>
    text.replace(/\$([\d,.]+)(?:–\$?([\d,.]+))?/g, (_, low: string, high: string | undefined) => (high === undefined ? `$${double(low)}` : `$${double(low)}–${double(high)}`));
  return {
    ...proposal,
    cost: { ...proposal.cost, lines: proposal.cost.lines.map((line) => ({ ...line, formula: twice(line.formula) })) },
    ask: { ...proposal.ask, items: proposal.ask.items.map((item) => ({ ...item, formula: twice(item.formula) })) },
  };
}
