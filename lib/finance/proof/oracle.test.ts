/** The product's doubles against exact fractions, on random documents written in the notation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeResults } from '../compute-results';
import { irr } from '../measures';
import { VIEW_NAMES, type Measures, type Results } from '../results';
import { knownDocument, type KnownDocument } from './documents';
import { discounted, factorAt, oracleView, powers, type OracleMeasures } from './oracle';
import { divide, fraction, roundTo, subtract, toNumber, total, type Rational } from './rational';

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 2000);

describe('an independent oracle in exact fractions agrees', () => {
  it(`on ${RUNS} random documents, to the cent and to the ninth digit of every ratio`, () => {
    fc.assert(fc.property(knownDocument, (document) => {
      const results = computeResults(document.proposal);
      expect(results.issues).toEqual([]);
      expectRows(results, document);
      const { lines } = document.known;
      const gross = toNumber(total([...lines.map((line) => line.current), ...lines.map((line) => line.projected)]));
      for (const view of VIEW_NAMES) expectMeasures(results.views[view], oracleView(document.known, view), gross);
    }), { numRuns: RUNS });
  }, 60_000 + 30 * RUNS);
});

const toMoney = (amount: Rational) => toNumber(roundTo(amount, 2));

function expectRows(results: Results, { known, hoursSaved }: KnownDocument) {
  const rows = known.lines.map((line) => {
    const [current, projected] = [roundTo(line.current, 2), roundTo(line.projected, 2)];
    return { kind: line.kind, current, projected, saving: subtract(current, projected) };
  });
  expect(results.lines.map(({ current, projected, saving }) => [current, projected, saving])).toEqual(
    rows.map((row) => [toMoney(row.current), toMoney(row.projected), toMoney(row.saving)]),
  );
  expect(results.ask.map(({ oneOff, perMonth }) => [oneOff, perMonth])).toEqual(known.ask.map((ask) => [toMoney(ask.oneOff), toMoney(ask.perMonth)]));

  const saving = total(rows.map((row) => row.saving));
  const askPerMonth = total(known.ask.map((ask) => roundTo(ask.perMonth, 2)));
  const ofKind = (kind: string) => toMoney(total(rows.filter((row) => row.kind === kind).map((row) => row.saving)));
  const { capacityHoursPerMonth, low: _low, high: _high, ...totals } = results.totals;
  expect(totals).toEqual({
    currentPerMonth: toMoney(total(rows.map((row) => row.current))),
    projectedPerMonth: toMoney(total(rows.map((row) => row.projected))),
    savingPerMonth: toMoney(saving),
    cashSavingPerMonth: ofKind('cash'),
    capacitySavingPerMonth: ofKind('capacity'),
    oneOff: toMoney(total(known.ask.map((ask) => roundTo(ask.oneOff, 2)))),
    askPerMonth: toMoney(askPerMonth),
    netPerMonth: toMoney(subtract(saving, askPerMonth)),
  });
  if (capacityHoursPerMonth !== null) expect(capacityHoursPerMonth).toBeCloseTo(toNumber(hoursSaved), 6);
}

/** @param gross what the savings are differences of: a small difference of large amounts carries their dust. */
function expectMeasures(actual: Measures, exact: OracleMeasures, gross: number) {
  expect(actual.goLiveMonths).toBe(exact.goLiveMonths);
  expect([actual.benefit, actual.cost, actual.net, actual.costOfDelayPerMonth]).toEqual([
    toMoney(exact.benefit), toMoney(exact.cost), toMoney(exact.net), toMoney(exact.costOfDelay),
  ]);
  expectRatio(actual.roiPercent, exact.roi && 100 * toNumber(exact.roi));
  expectRatio(actual.paybackMonths, exact.payback && toNumber(exact.payback));
  expectRatio(actual.discountedPaybackMonths, exact.discountedPayback);

  const [pvBenefit, pvCost] = [fromScaled(exact.pvBenefit), fromScaled(exact.pvCost)];
  expectPresent(actual.pvBenefit, pvBenefit);
  expectPresent(actual.pvCost, pvCost);
  expectPresent(actual.npv, pvBenefit - pvCost);
  const exactPercent = (part: bigint, whole: bigint) => (whole > 0n ? 100 * toNumber(divide(fraction(part), fraction(whole))) : null);
  expectRatio(actual.roiPvPercent, exactPercent(exact.pvBenefit - exact.pvCost, exact.pvCost));
  expectRatio(actual.breakEvenSharePercent, exactPercent(exact.pvCost, exact.pvBenefit));

  expect(actual.cashflow.map((month) => month.month)).toEqual(exact.flows.map((_, month) => month));
  const size = exact.cumulative.reduce((largest, sum) => Math.max(largest, Math.abs(toNumber(sum))), gross * exact.flows.length);
  const isOff = (one: number, other: Rational | undefined) => !(Math.abs(one - (other ? toNumber(other) : Number.NaN)) <= 1e-12 * size);
  expect(actual.cashflow.filter(({ month, net, cumulative }) => isOff(net, exact.flows[month]) || isOff(cumulative, exact.cumulative[month]))).toEqual([]);
  expectRateOfReturn(actual, exact.flows);
}

/** The flows turn at most once, so the rate exists when they do: a hair below it the NPV is above 0, a hair above it below. */
function expectRateOfReturn({ cashflow, irrAnnualPercent }: Measures, flows: readonly Rational[]) {
  const signs = flows.map((flow) => flow.top).filter((top) => top !== 0n).map((top) => top > 0n);
  const turns = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  const monthly = irr(cashflow.map((month) => month.net));
  if (turns !== 1 || monthly === null) {
    expect([turns, monthly, irrAnnualPercent]).toEqual([0, null, null]);
    return;
  }
  const at = (rate: number) => discounted(flows, powers(factorAt(rate), flows.length - 1));
  const hair = 1e-9 * (1 + monthly);
  expect(at(monthly - hair) > 0n && at(monthly + hair) < 0n).toBe(true);
  expectRatio(irrAnnualPercent, 100 * ((1 + monthly) ** 12 - 1));
}

function expectRatio(actual: number | null, exact: number | null) {
  if (exact === null) return expect(actual).toBeNull();
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? Number.NaN) - exact)).toBeLessThanOrEqual(1e-9 + 1e-9 * Math.abs(exact));
}

/** Within half a cent of the unrounded value, and whole cents. */
function expectPresent(actual: number | null, exact: number) {
  expect(Math.abs((actual ?? Number.NaN) - exact)).toBeLessThanOrEqual(0.005 + 1e-12 * Math.abs(exact) + 1e-7);
}

function fromScaled(amount: bigint): number {
  return toNumber(fraction(amount, 10n ** 60n));
}
