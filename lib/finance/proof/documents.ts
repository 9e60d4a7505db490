/**
 * Random proposals of which the exact figures are known: each formula is written from the numbers the oracle is given,
 * so the product has to read it and the oracle need not.
 */
import fc from 'fast-check';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../../proposal/empty';
import { CONFIDENCES, COST_KINDS, type Proposal } from '../../proposal/schema';
import type { OracleAsk, OracleCase, OracleLine } from './oracle';
import { fraction, multiply, ZERO, type Rational } from './rational';

export type KnownDocument = { proposal: Proposal; known: OracleCase; hoursSaved: Rational };

type Formula = { text: string; current: Rational; projected: Rational; hoursSaved: Rational };

const count = (max: number) => fc.integer({ min: 1, max });
/** Cents, written as money: 1,234.50. */
const cents = fc.integer({ min: 1, max: 50_000_000 });
const money = (amount: number) => `$${String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(amount % 100).padStart(2, '0')}`;
const PER_WEEK = fraction(52, 12);

const bill: fc.Arbitrary<Formula> = fc.record({ now: cents, after: cents, perYear: fc.boolean() }).map(({ now, after, perYear }) => {
  const period = perYear ? 'yr' : 'mo';
  const months = perYear ? 1200 : 100;
  const text = `${money(now)}/${period} → ${money(after)}/${period}`;
  return { text, current: fraction(now, months), projected: fraction(after, months), hoursSaved: ZERO };
});

const work: fc.Arbitrary<Formula> = fc
  .record({ people: count(400), quarters: count(80), minutes: count(59), rate: count(250), perWeek: fc.boolean() })
  .map(({ people, quarters, minutes, rate, perWeek }) => {
    const [period, often] = perWeek ? ['wk', PER_WEEK] : ['mo', fraction(1)];
    const hours = (each: Rational) => multiply(fraction(people), each, often);
    const [now, after] = [hours(fraction(quarters, 4)), hours(fraction(minutes, 60))];
    return {
      text: `${people} devs × ${quarters / 4} hr/${period} → ${minutes} min/${period} × $${rate}/hr`,
      current: multiply(now, fraction(rate)),
      projected: multiply(after, fraction(rate)),
      hoursSaved: fraction(now.top * after.bottom - after.top * now.bottom, now.bottom * after.bottom),
    };
  });

const incidents: fc.Arbitrary<Formula> = fc
  .record({ often: count(50), hours: count(20), people: count(12), rate: count(250) })
  .map(({ often, hours, people, rate }) => {
    const monthly = fraction(often * hours * people * rate, 3);
    return { text: `${often} incidents/quarter × ${hours} h × ${people} engineers × $${rate}/h`, current: monthly, projected: monthly, hoursSaved: ZERO };
  });

const line = fc.record({ formula: fc.oneof(bill, work, incidents), kind: fc.constantFrom(...COST_KINDS), confidence: fc.constantFrom(...CONFIDENCES) });

type Asked = { text: string } & Omit<OracleAsk, 'quoted'>;
const effort: fc.Arbitrary<Asked> = fc.record({ people: count(8), weeks: count(60), rate: count(250) }).map(({ people, weeks, rate }) => ({
  text: `${people} engineers × ${weeks} weeks × $${rate}/hr`,
  oneOff: fraction(people * weeks * 40 * rate),
  perMonth: ZERO,
  weeks: fraction(weeks),
}));
const purchase: fc.Arbitrary<Asked> = cents.map((amount) => ({ text: money(amount), oneOff: fraction(amount, 100), perMonth: ZERO, weeks: null }));
const licence: fc.Arbitrary<Asked> = fc.record({ amount: cents, perYear: fc.boolean() }).map(({ amount, perYear }) => ({
  text: `${money(amount)}/${perYear ? 'yr' : 'mo'}`,
  oneOff: ZERO,
  perMonth: fraction(amount, perYear ? 1200 : 100),
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
    const knownLines: OracleLine[] = lines.map(({ formula, kind, confidence }) => ({ kind, confidence, current: formula.current, projected: formula.projected }));
    const known: OracleCase = { digits: 2, ...settings, lines: knownLines, ask: ask.map(({ ask: item, quoted }) => ({ ...item, quoted })) };
    const hours = lines.filter(({ kind }) => kind === 'capacity').map(({ formula }) => formula.hoursSaved);
    return { proposal, known, hoursSaved: hours.reduce((sum, more) => fraction(sum.top * more.bottom + more.top * sum.bottom, sum.bottom * more.bottom), ZERO) };
  });
