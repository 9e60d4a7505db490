import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { drawChart, type ChartInput } from './draw-chart';
import { formatFor } from './format';
import { textWidth } from './text-width';

const usd = formatFor({ locale: 'en-US', currency: 'USD' });
const SIZE = { width: 237, height: 90 };

function line(oneOff: number, perMonth: number, months: number): number[] {
  return Array.from({ length: months + 1 }, (_, month) => -oneOff + perMonth * month);
}

function chart(cumulative: number[], dashed: number[] | null, crossing: ChartInput['crossing'], size = SIZE) {
  return drawChart({ size, textSize: 7.25, main: { cumulative, label: 'as planned' }, dashed: dashed && { cumulative: dashed, label: 'if half' }, crossing }, usd);
}

const sample = () => chart(line(24000, 19500, 12), line(24000, 9500, 12), { months: 1.2308, label: 'Paid back, 5 weeks' });
const texts = (drawn: ReturnType<typeof chart>) => drawn?.drawing.labels.map((label) => label.text) ?? [];

describe('the cash flow drawn', () => {
  it('labels both lines at their ends and names the unit of its axis', () => {
    expect(sample()?.unit).toBe('$ thousand');
    expect(texts(sample())).toEqual(expect.arrayContaining(['$210,000', 'as planned', '$90,000', 'if half', 'Paid back, 5 weeks', '0', '200', '12']));
  });

  it('puts the ring on zero where it is paid back', () => {
    const drawing = sample()?.drawing;
    const zero = drawing?.lines.find((one) => one.tone === 'ink' && one.width === 0.75)?.path.split(' ')[1];
    expect(String(drawing?.circles[0]?.y)).toBe(zero?.split('H')[0]);
    const [start, end] = [/M([\d.]+)/.exec(zeroPath(drawing))?.[1], /H([\d.]+)/.exec(zeroPath(drawing))?.[1]].map(Number);
    expect(((drawing?.circles[0]?.x ?? 0) - (start ?? 0)) / ((end ?? 0) - (start ?? 0))).toBeCloseTo(1.2308 / 12, 3);
  });

  it('shades the loss apart from the gain', () => {
    expect(sample()?.drawing.areas.map((area) => area.tone)).toEqual(['loss', 'gain']);
    expect(chart(line(24000, -500, 12), null, null)?.drawing.areas.map((area) => area.tone)).toEqual(['loss']);
    expect(chart(line(0, 500, 12), null, null)?.drawing.areas.map((area) => area.tone)).toEqual(['gain']);
  });

  it('draws a loss without a ring, in the tone of a loss', () => {
    const drawing = chart(line(24000, 500, 12), null, null)?.drawing;
    expect(drawing?.circles).toEqual([]);
    expect(drawing?.lines.some((one) => one.tone === 'gain')).toBe(false);
  });

  it('has nothing to draw without a month, or with a figure that is none', () => {
    expect([chart([], null, null), chart([0], null, null), chart([0, NaN], null, null), chart([0, Infinity], null, null)]).toEqual([null, null, null, null]);
  });

  it('draws a flat nothing', () => {
    expect(texts(chart(line(0, 0, 12), null, null))).toContain('$0');
  });
});

function zeroPath(drawing: NonNullable<ReturnType<typeof chart>>['drawing'] | undefined): string {
  return drawing?.lines.find((one) => one.tone === 'ink' && one.width === 0.75)?.path ?? '';
}

type Box = { text: string; left: number; right: number; top: number; bottom: number };

function boxes(drawing: NonNullable<ReturnType<typeof chart>>['drawing']): Box[] {
  return drawing.labels.map(({ x, y, text, size, anchor, weight }) => {
    const width = textWidth(text, size, weight) * 0.95;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { text, left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.2 };
  });
}

it('no two labels ever overlap and none leaves the drawing, whatever the figures', () => {
  const oneOff = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(0, 0.01, 1e9, 1e14, 1e20));
  const perMonth = fc.oneof(fc.integer({ min: -100_000, max: 200_000 }), fc.constantFrom(0, 0.01, -0.03, 1e8, 1e13, -1e18));
  const months = fc.constantFrom(1, 2, 5, 12, 13, 36, 120);
  const size = fc.constantFrom(SIZE, { width: 237, height: 60 });
  fc.assert(fc.property(oneOff, perMonth, months, size, (cost, gain, horizon, dimensions) => {
    const crosses = gain > 0 && cost > 0 && cost / gain <= horizon;
    const drawn = chart(line(cost, gain, horizon), line(cost, gain / 2, horizon), crosses ? { months: cost / gain, label: 'Paid back, 52 weeks' } : null, dimensions);
    const all = boxes(drawn?.drawing ?? { ...dimensions, areas: [], lines: [], circles: [], labels: [] });
    expect(all.length).toBeGreaterThan(4);
    for (const box of all) {
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.right).toBeLessThanOrEqual(dimensions.width + 1);
      expect(box.top).toBeGreaterThanOrEqual(-1);
      expect(box.bottom).toBeLessThanOrEqual(dimensions.height + 1.5);
    }
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart || `${one.text} overlaps ${other.text} ${JSON.stringify([one, other])}`).toBe(true);
      }
    }
    expect(JSON.stringify(drawn)).not.toMatch(/NaN|null,null|Infinity|-0[,"]/);
  }), { numRuns: 200 });
});

it('the payback is written where neither line runs', () => {
  fc.assert(fc.property(fc.integer({ min: 1000, max: 500_000 }), fc.double({ min: 0.3, max: 11.9, noNaN: true }), fc.constantFrom(SIZE, { width: 237, height: 60 }), (cost, paidBack, size) => {
    const gain = cost / paidBack;
    const main = line(cost, gain, 12);
    const drawing = chart(main, line(cost, gain / 2, 12), { months: paidBack, label: 'Paid back, 26 weeks' }, size)?.drawing;
    const box = drawing && boxes(drawing).find((one) => one.text.startsWith('Paid back'));
    if (!drawing || !box) throw new Error('no label');
    if (size === SIZE && paidBack < 2.5) {
      const rules = drawing.lines.filter((one) => one.tone === 'muted').map((one) => Number(/ ([\d.]+)H/.exec(one.path)?.[1]));
      expect(rules.filter((y) => y > box.top + 0.5 && y < box.bottom - 0.5)).toEqual([]);
    }
    for (const { path } of drawing.lines.filter((one) => one.width >= 1)) {
      const [from, to] = [/^M([\d.-]+) ([\d.-]+)/.exec(path), /L([\d.-]+) ([\d.-]+)$/.exec(path)].map((match) => ({ x: Number(match?.[1]), y: Number(match?.[2]) }));
      if (!from || !to) throw new Error('no line');
      const heightAt = (x: number) => from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
      const [left, right] = [heightAt(box.left), heightAt(box.right)];
      expect(Math.max(left, right) < box.top + 0.5 || Math.min(left, right) > box.bottom - 0.5).toBe(true);
    }
  }), { numRuns: 300 });
});
