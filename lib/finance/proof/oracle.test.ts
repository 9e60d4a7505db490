/** The product's doubles against exact fractions, on random documents written in the notation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeResults } from '../compute-results';
import { irr } from '../measures';
import { VIEW_NAMES, type Measures, type Results, type ViewName } from '../results';
import { knownDocument, type KnownDocument } from './documents';
import { discounted, factorAt, LIKELY, oracleView, powers, type OracleCase, type OracleLine, type OracleMeasures } from './oracle';
import { divide, fraction, isZero, roundTo, subtract, toNumber, total, type Rational } from './rational';
import type { Span } from './span';

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 500);
const ENDS = ['low', 'high'] as const;

describe('an independent oracle in exact fractions agrees', () => {
  it(`on ${RUNS} random documents with ranges, to the cent and to the ninth digit of every ratio`, () => {
    fc.assert(fc.property(knownDocument, fc.constantFrom(...VIEW_NAMES), (document, view) => {
      const results = computeResults(document.proposal);
      expect(results.issues).toEqual([]);
      expectRows(results, document);
      const gross = grossOf(document.known);
      for (const other of VIEW_NAMES) expectMeasures(results.views[other], oracleView(document.known, other, LIKELY), gross);
      expectEnds(results.views[view], document.known, view);
    }), { numRuns: RUNS });
  }, 60_000 + 60 * RUNS);
});

const toMoney = (amount: Rational) => toNumber(roundTo(amount, 2));
const grossOf = ({ lines }: OracleCase) => toNumber(total(lines.flatMap(({ current, projected }) => [current.high, projected.high])));

/** A row's saving is the difference of its rounded figures; an end of its own is rounded where it is another than the middle. */
function savingAt({ current, projected, saving }: OracleLine, end: keyof Span): Rational {
  const own = subtract(roundTo(current.likely, 2), roundTo(projected.likely, 2));
  const [rounded, middle] = [roundTo(saving[end], 2), roundTo(saving.likely, 2)];
  return isZero(subtract(rounded, middle)) ? own : rounded;
}

function expectRows(results: Results, { known, hoursSaved }: KnownDocument) {
  for (const end of ['likely', ...ENDS] as const) {
    const rows = known.lines.map((line) => ({ kind: line.kind, current: roundTo(line.current[end], 2), projected: roundTo(line.projected[end], 2), saving: savingAt(line, end) }));
    expect(results.lines.map((line) => (end === 'likely' ? line : line[end])).map(({ current, projected, saving }) => [current, projected, saving])).toEqual(
      rows.map((row) => [toMoney(row.current), toMoney(row.projected), toMoney(row.saving)]),
    );
    expect(results.ask.map((item) => (end === 'likely' ? item : item[end])).map(({ oneOff, perMonth }) => [oneOff, perMonth])).toEqual(
      known.ask.map((ask) => [toMoney(ask.oneOff[end]), toMoney(ask.perMonth[end])]),
    );
    const ofKind = (kind: string) => toMoney(total(rows.filter((row) => row.kind === kind).map((row) => row.saving)));
    const opposite = end === 'likely' ? 'likely' : end === 'low' ? 'high' : 'low';
    const askAt = (side: keyof Span) => total(known.ask.map((ask) => roundTo(ask.perMonth[side], 2)));
    const saving = total(rows.map((row) => row.saving));
    const { capacityHoursPerMonth, ...totals } = end === 'likely' ? results.totals : results.totals[end];
    expect(totals).toMatchObject({
      currentPerMonth: toMoney(total(rows.map((row) => row.current))),
      projectedPerMonth: toMoney(total(rows.map((row) => row.projected))),
      savingPerMonth: toMoney(saving),
      cashSavingPerMonth: ofKind('cash'),
      capacitySavingPerMonth: ofKind('capacity'),
      oneOff: toMoney(total(known.ask.map((ask) => roundTo(ask.oneOff[end], 2)))),
      askPerMonth: toMoney(askAt(end)),
      netPerMonth: toMoney(subtract(saving, askAt(opposite))),
    });
    if (capacityHoursPerMonth !== null) expect(capacityHoursPerMonth).toBeCloseTo(toNumber(total(hoursSaved.map((hours) => hours[end]))), 6);
  }
}

type Ratios = Record<'roi' | 'roiPv' | 'payback' | 'discountedPayback' | 'share' | 'multiple', number | null>;

/** Each measure's ends are the least and the most of it among all futures: every mix of savings, costs and length of the work. */
function expectEnds(actual: Measures, known: OracleCase, view: ViewName) {
  const works = known.goLiveMonths === null && known.ask.some(({ weeks }) => weeks !== null && !isZero(subtract(weeks.low, weeks.high))) ? ENDS : ENDS.slice(0, 1);
  const futures = ENDS.flatMap((saving) => ENDS.flatMap((cost) => works.map((work) => oracleView(known, view, { saving, cost, work }))));
  for (const end of ENDS) {
    const outer = (values: readonly number[]) => (end === 'low' ? Math.min(...values) : Math.max(...values));
    const exactly = (of: (future: OracleMeasures) => Rational) => outer(futures.map((future) => toMoney(of(future))));
    const { goLiveMonths, benefit, cost, net, costOfDelayPerMonth, ...rest } = actual[end];
    expect(goLiveMonths).toBe(outer(futures.map((future) => future.goLiveMonths)));
    expect([benefit, cost, net, costOfDelayPerMonth]).toEqual([exactly(({ benefit: of }) => of), exactly(({ cost: of }) => of), exactly(({ net: of }) => of), exactly(({ costOfDelay }) => costOfDelay)]);
    const ratios = futures.map(ratiosOf);
    const never = end === 'low' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const ratioAt = (of: (future: Ratios) => number | null, none: number) => outer(ratios.map((future) => of(future) ?? none));
    const expectAt = (value: number | null, exact: number) => expectRatio(value, Number.isFinite(exact) ? exact : null);
    expectAt(rest.roiPercent, ratioAt(({ roi }) => roi, never));
    expectAt(rest.roiPvPercent, ratioAt(({ roiPv }) => roiPv, never));
    expectAt(rest.paybackMonths, ratioAt(({ payback }) => payback, Number.POSITIVE_INFINITY));
    expectAt(rest.discountedPaybackMonths, ratioAt(({ discountedPayback }) => discountedPayback, Number.POSITIVE_INFINITY));
    expectAt(rest.breakEvenSharePercent, ratioAt(({ share }) => share, Number.POSITIVE_INFINITY));
    expectAt(rest.breakEvenCostMultiple, ratioAt(({ multiple }) => multiple, Number.NEGATIVE_INFINITY));
    expectPresent(rest.pvBenefit, outer(futures.map(({ pvBenefit }) => fromScaled(pvBenefit))));
    expectPresent(rest.pvCost, outer(futures.map(({ pvCost }) => fromScaled(pvCost))));
    expectPresent(rest.npv, outer(futures.map(({ pvBenefit, pvCost }) => fromScaled(pvBenefit - pvCost))));
  }
}

function ratiosOf({ roi, payback, discountedPayback, pvBenefit, pvCost }: OracleMeasures): Ratios {
  const quotient = (part: bigint, whole: bigint) => (whole > 0n ? toNumber(divide(fraction(part), fraction(whole))) : null);
  const percent = (value: number | null) => (value === null ? null : 100 * value);
  return {
    roi: roi && 100 * toNumber(roi),
    roiPv: percent(quotient(pvBenefit - pvCost, pvCost)),
    payback: payback && toNumber(payback),
    discountedPayback,
    share: percent(quotient(pvCost, pvBenefit)),
    multiple: pvBenefit < 0n ? null : quotient(pvBenefit, pvCost),
  };
}

/** @param gross what the savings are differences of: a small difference of large amounts carries their dust. */
function expectMeasures(actual: Measures, exact: OracleMeasures, gross: number) {
  expect(actual.goLiveMonths).toBe(exact.goLiveMonths);
  expect([actual.benefit, actual.cost, actual.net, actual.costOfDelayPerMonth]).toEqual([
    toMoney(exact.benefit), toMoney(exact.cost), toMoney(exact.net), toMoney(exact.costOfDelay),
  ]);
  const ratios = ratiosOf(exact);
  expectRatio(actual.roiPercent, ratios.roi);
  expectRatio(actual.paybackMonths, ratios.payback);
  expectRatio(actual.discountedPaybackMonths, ratios.discountedPayback);

  const [pvBenefit, pvCost] = [fromScaled(exact.pvBenefit), fromScaled(exact.pvCost)];
  expectPresent(actual.pvBenefit, pvBenefit);
  expectPresent(actual.pvCost, pvCost);
  expectPresent(actual.npv, pvBenefit - pvCost);
  expectRatio(actual.roiPvPercent, ratios.roiPv);
  expectRatio(actual.breakEvenSharePercent, ratios.share);
  expectRatio(actual.breakEvenCostMultiple, ratios.multiple);

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
