import { describe, expect, it } from 'vitest';
import type { CostReading } from '../notation/reading';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { CostKind } from '../proposal/schema';
import { exactly, monthly, once, unread } from './fixtures/readings';
import { askItemResult, costLineResult } from './lines';
import { createFormulaReader } from './read-formula';
import { sumTotals } from './totals';

const lineOf = (reading: CostReading, { kind = 'capacity', metric = '', digits = 2 }: { kind?: CostKind; metric?: string; digits?: number } = {}) =>
  costLineResult({ ...emptyCostLine('l'), kind, metric }, () => reading, digits);
const askOf = (reading: CostReading) => askItemResult(emptyAskItem('a'), () => reading, 2);
const hours = (current: number, projected: number) => ({ hours: { current: exactly(current), projected: exactly(projected), saved: exactly(current - projected) } });

describe('a cost line', () => {
  it('rounds now and after, and saves their difference: 3.34 − 1.12 = 2.22', () =>
    expect(lineOf(monthly(3.336, 1.117))).toMatchObject({ current: 3.34, projected: 1.12, saving: 2.22 }));
  it('keeps a line that gets dearer below zero', () => expect(lineOf(monthly(1_000, 2_000)).saving).toBe(-1_000));
  it('saves 0, not −0, where nothing changes', () => expect(Object.is(lineOf(monthly(500)).saving, 0)).toBe(true));
  it.each([[0, 1_235, 1_000], [2, 1_234.57, 1_000], [3, 1_234.568, 1_000]])('has the %d digits of its currency', (digits, current, projected) =>
    expect(lineOf(monthly(1_234.5678, 1_000), { digits })).toMatchObject({ current, projected }));
  it("gives each figure's own low and high", () => {
    const reading = monthly(10, 5, {
      current: { low: 8, likely: 10, high: 12 }, projected: { low: 4, likely: 5, high: 6.006 }, saving: { low: 3, likely: 5, high: 7 },
    });
    expect(lineOf(reading)).toMatchObject({
      low: { current: 8, projected: 4, saving: 3 }, current: 10, projected: 5, saving: 5, high: { current: 12, projected: 6.01, saving: 7 },
    });
  });
  it('has one saving where nothing is a range, however its parts are rounded: 10.006 − 5.003 is 10.01 − 5.00', () => {
    const { saving, low, high } = lineOf(monthly(10.006, 5.003));
    expect([saving, low.saving, high.saving]).toEqual([5.01, 5.01, 5.01]);
  });
  it('rounds half a cent between two large amounts as on paper: 20,314.34667 − 19,899.34167 is 415.005', () => {
    const read = createFormulaReader(emptyProposal(''));
    const line = { ...emptyCostLine('l'), formula: '$243,772.16/yr → $0.01–$238,792.10/yr' };
    expect(costLineResult(line, read, 2).low.saving).toBe(415.01);
  });
  it('is called by its metric, else by the words before its first number', () => {
    expect(lineOf(monthly(1, 1, { label: 'CI/CD EC2' }), { metric: ' Machines ' }).label).toBe('Machines');
    expect(lineOf(monthly(1, 1, { label: 'CI/CD EC2' }), { metric: '  ' }).label).toBe('CI/CD EC2');
    expect(lineOf({ ...unread('E_NO_MONEY'), label: 'Waiting' }).label).toBe('Waiting');
  });
  it('hands on the codes of its warnings', () => {
    const warnings = [{ code: 'W_WORKDAYS', message: 'A day is a working day.', start: 0, end: 1, fixes: [] }];
    expect(lineOf(monthly(1, 1, { warnings })).warnings).toEqual(['W_WORKDAYS']);
  });
  it('has no figures while it cannot be read', () => {
    const none = { current: null, projected: null, saving: null };
    expect(lineOf(unread('E_NO_MONEY'))).toMatchObject({ ...none, low: none, high: none, warnings: [], error: { code: 'E_NO_MONEY' } });
  });
});

describe('an ask item', () => {
  it('is paid once or every month', () => {
    expect(askOf(once(24_000, 3))).toMatchObject({ oneOff: 24_000, perMonth: 0, error: null });
    expect(askOf(monthly(500.005))).toMatchObject({ oneOff: 0, perMonth: 500.01, error: null });
  });
  it('is unknown while it cannot be read', () => expect(askOf(unread('E_NO_MONEY'))).toMatchObject({ oneOff: null, perMonth: null, error: { code: 'E_NO_MONEY' } }));
});

describe('the total row', () => {
  it('adds the rounded rows: 3 × 0.33 is 0.99, though a dollar was meant', () =>
    expect(sumTotals([1, 2, 3].map(() => lineOf(monthly(1 / 3))), [], 2).currentPerMonth).toBe(0.99));
  it('adds the rows of each end; the lowest net is the lowest saving less the highest cost', () => {
    const range = (low: number, likely: number, high: number) => ({ low, likely, high });
    const line = lineOf(monthly(20, 5, { current: range(15, 20, 25), projected: range(4, 5, 6), saving: range(9, 15, 21), hours: { current: exactly(20), projected: exactly(5), saved: range(9, 15, 21) } }));
    const asked = askOf(monthly(7, 7, { current: range(6, 7, 9) }));
    const { low, high, ...likely } = sumTotals([line, line], [asked, askOf({ ...once(100), current: range(90, 100, 130) })], 2);
    const of = (currentPerMonth: number, projectedPerMonth: number, savingPerMonth: number, oneOff: number, askPerMonth: number, netPerMonth: number) => ({
      currentPerMonth, projectedPerMonth, savingPerMonth, cashSavingPerMonth: 0, capacitySavingPerMonth: savingPerMonth, capacityHoursPerMonth: savingPerMonth, oneOff, askPerMonth, netPerMonth,
    });
    expect([low, likely, high]).toEqual([of(30, 8, 18, 90, 6, 9), of(40, 10, 30, 100, 7, 23), of(50, 12, 42, 130, 9, 36)]);
  });
  it('keeps cash and freed time apart', () =>
    expect(sumTotals([lineOf(monthly(20_000, 2_000, hours(200, 20))), lineOf(monthly(2_500, 500), { kind: 'cash' }), lineOf(monthly(900, 100), { kind: 'risk' })], [], 2)).toMatchObject({
      savingPerMonth: 20_800, cashSavingPerMonth: 2_000, capacitySavingPerMonth: 18_000, capacityHoursPerMonth: 180,
    }));
  it('counts no hours outside freed time, and does not know those of time written as money', () => {
    expect(sumTotals([lineOf(monthly(100, 50, hours(9, 1)), { kind: 'cash' })], [], 2).capacityHoursPerMonth).toBe(0);
    expect(sumTotals([lineOf(monthly(100, 50))], [], 2).capacityHoursPerMonth).toBeNull();
    expect(sumTotals([lineOf(unread('E_NO_MONEY'))], [], 2).capacityHoursPerMonth).toBeNull();
  });
  it('counts no hours of freed time that cannot be read, beside a line that can', () =>
    expect(sumTotals([lineOf(monthly(100, 50), { kind: 'cash' }), lineOf(unread('E_NO_MONEY'))], [], 2).capacityHoursPerMonth).toBe(0));
  it('sums what can be read of the ask, and knows nothing when nothing can', () => {
    expect(sumTotals([], [askOf(once(100)), askOf(unread('E_NO_MONEY'))], 2)).toMatchObject({ oneOff: 100, askPerMonth: 0 });
    expect(sumTotals([], [askOf(unread('E_NO_MONEY')), askOf(unread('E_EMPTY'))], 2)).toMatchObject({ oneOff: null, askPerMonth: null });
    expect(sumTotals([], [askOf(unread('E_EMPTY'))], 2)).toMatchObject({ oneOff: 0, askPerMonth: 0 });
  });
});
