/**
 * The cash flow, added up month by month, as lines, areas and labels. Values are first divided by the axis' unit,
 * so that nothing overflows; labels are placed last, where no line and no other label is.
 */
import type { ChartDrawing } from './chart';
import type { Format } from './format';
import { monthTicks, niceTicks } from './nice-ticks';
import { textWidth } from './text-width';

type Label = ChartDrawing['labels'][number];
type Point = { x: number; y: number };
type Box = { left: number; right: number; top: number; bottom: number };

/** `cumulative[m]` is what has been gained by the end of month m. */
export type ChartSeries = { cumulative: readonly number[]; label: string };

export type ChartInput = {
  size: { width: number; height: number };
  /** Points for labels: 7.25 on paper. */
  textSize: number;
  main: ChartSeries;
  dashed: ChartSeries | null;
  /** Where `main` crosses zero for good, and what is written there; null when it does not. */
  crossing: { months: number; label: string } | null;
  /** What `main` may end at, 8 times in 10: a whisker at its end. */
  whisker?: { low: number; high: number } | null;
};

export type Chart = { drawing: ChartDrawing; /** "$ thousand". */ unit: string };

const LEADING = 1.3;
const RING = 2.6;
const WHISKER = 2;
const UNIT_NAMES = ['', 'thousand', 'million', 'billion', 'trillion'];

/** null when there is not a month to draw. */
export function drawChart(input: ChartInput, format: Format): Chart | null {
  const series = [input.main, ...(input.dashed ? [input.dashed] : [])];
  const ends = input.whisker ? [input.whisker.low, input.whisker.high] : [];
  const values = [...series.flatMap((one) => one.cumulative), ...ends];
  const last = input.main.cumulative.length - 1;
  if (last < 1 || !values.every(Number.isFinite)) return null;

  const unit = axisUnit(Math.max(...values.map(Math.abs)), format);
  const scaled = values.map((value) => value / unit.size);
  const frame = layOut(input, series, { low: Math.min(0, ...scaled), high: Math.max(0, ...scaled) }, format);
  const toPoints = (one: ChartSeries) => one.cumulative.map((value, month) => ({ x: frame.x(month), y: frame.y(value / unit.size) }));
  const main = toPoints(input.main);
  const dashed = input.dashed ? toPoints(input.dashed) : null;
  const tone = (input.main.cumulative[last] ?? 0) < 0 ? 'loss' : 'gain';
  const zero = frame.y(0);

  const lines: ChartDrawing['lines'] = [
    ...frame.ticks.filter((tick) => tick !== 0).map((tick) => rule(frame.left, frame.right, frame.y(tick))),
    { path: `M${n(frame.left)} ${n(zero)}H${n(frame.right)}`, tone: 'ink', width: 0.75, dash: null },
    ...(dashed ? [{ path: pathOf(dashed), tone: 'ink' as const, width: 1, dash: [3, 2] }] : []),
    { path: pathOf(main), tone, width: 1.75, dash: null },
    ...(input.whisker ? [{ path: whiskerPath(frame.right, frame.y(input.whisker.low / unit.size), frame.y(input.whisker.high / unit.size)), tone: 'ink' as const, width: 1, dash: null }] : []),
  ];
  const labels: Label[] = [...axisLabels(frame, input.textSize, format, last), ...endLabels(input, frame, main, dashed, tone, format)];
  const circles: ChartDrawing['circles'] = [];

  if (input.crossing && input.crossing.months > 0 && input.crossing.months <= last) {
    const ring = { x: frame.x(input.crossing.months), y: zero };
    const label = placeCrossing(input.crossing.label, ring, frame, input.textSize, [main, ...(dashed ? [dashed] : [])]);
    const isAbove = label.y < zero;
    const end = isAbove ? label.y - input.textSize * 0.75 : label.y;
    lines.push({ path: `M${n(ring.x)} ${n(zero + (isAbove ? -RING : RING))}V${n(end)}`, tone: 'ink', width: 0.5, dash: null });
    circles.push({ x: n(ring.x), y: n(ring.y), r: RING });
    labels.push(label);
  }
  return { drawing: { ...input.size, areas: areas(main, zero), lines, circles, labels }, unit: unit.name };
}

type Frame = {
  left: number; right: number; top: number; bottom: number;
  ticks: number[];
  x: (month: number) => number;
  y: (scaled: number) => number;
};

/** Leaves the room the labels need, and gives what is left to the plot. */
function layOut({ size, textSize, main }: ChartInput, series: readonly ChartSeries[], domain: { low: number; high: number }, format: Format): Frame {
  const span = domain.high - domain.low || 1;
  const top = textSize * 0.7;
  const bottom = size.height - textSize * 1.6;
  const ticks = niceTicks(domain.low, domain.low + span, Math.max(1, Math.floor((bottom - top) / (textSize * 1.7))));
  const left = Math.max(...ticks.map((tick) => textWidth(format.number(tick), textSize))) + textSize * 0.9;
  const endWidth = Math.max(...series.map((one) => endWidthOf(one, textSize, format)));
  const right = size.width - endWidth - textSize * 0.8;
  const months = main.cumulative.length - 1;
  return {
    left, right, top, bottom, ticks,
    x: (month) => left + (month / months) * (right - left),
    y: (scaled) => bottom - ((scaled - domain.low) / span) * (bottom - top),
  };
}

function endAmount(series: ChartSeries): number {
  return series.cumulative[series.cumulative.length - 1] ?? 0;
}

function endWidthOf(series: ChartSeries, size: number, format: Format): number {
  return Math.max(textWidth(format.money(endAmount(series)), size, 600), textWidth(series.label, size));
}

function axisUnit(largest: number, format: Format): { size: number; name: string } {
  const power = largest < 10_000 ? 0 : Math.floor((Math.log10(largest) - 1) / 3);
  const name = UNIT_NAMES[power] ?? `× 10^${power * 3}`;
  return { size: 10 ** (power * 3), name: `${format.symbol} ${name}`.trim() };
}

function axisLabels(frame: Frame, size: number, format: Format, months: number): Label[] {
  const most = Math.max(2, Math.min(5, Math.floor((frame.right - frame.left) / (size * 3))));
  return [
    ...frame.ticks.map((tick) => label(frame.left - size * 0.55, frame.y(tick) + size * 0.35, format.number(tick), size, 'end')),
    ...monthTicks(months, most).map((month) => label(frame.x(month), frame.bottom + size * 1.4, String(month), size, 'middle')),
  ];
}

/** Amount and words behind the end of each line, pushed apart where the lines end close together. */
function endLabels(input: ChartInput, frame: Frame, main: readonly Point[], dashed: readonly Point[] | null, tone: 'gain' | 'loss', format: Format): Label[] {
  const size = input.textSize;
  const height = size * (LEADING * 2 + 0.2);
  const ends = [
    { series: input.main, y: main[main.length - 1]?.y ?? 0, tone },
    ...(input.dashed && dashed ? [{ series: input.dashed, y: dashed[dashed.length - 1]?.y ?? 0, tone: 'ink' as const }] : []),
  ].sort((a, b) => a.y - b.y);
  const tops = apart(ends.map((end) => end.y - height / 2), height, frame.bottom - height);
  return ends.flatMap((end, index) => {
    const top = tops[index] ?? 0;
    const x = frame.right + size * 0.6;
    return [
      label(x, top + size, format.money(endAmount(end.series)), size, 'start', 600, end.tone),
      label(x, top + size * (1 + LEADING), end.series.label, size, 'start'),
    ];
  });
}

/** One or two tops, in order, moved until they are `height` apart and between 0 and `lowest`. */
function apart(tops: readonly number[], height: number, lowest: number): number[] {
  const [first, second] = tops;
  if (first === undefined) return [];
  if (second === undefined) return [Math.max(0, Math.min(lowest, first))];
  const push = Math.max(0, height - (second - first)) / 2;
  const upper = Math.max(0, first - push);
  const lower = Math.min(lowest, Math.max(second + push, upper + height));
  return [Math.max(0, Math.min(upper, lower - height)), lower];
}

/** Beside the ring, where no line runs through it: the left side is free before a crossing, the right side after an early one. */
function placeCrossing(text: string, ring: Point, frame: Frame, size: number, paths: readonly (readonly Point[])[]): Label {
  const width = textWidth(text, size, 600);
  const heights = [0.22, 0.12, 0.17, 0.27, 0.32, 0.38, 0.45, 0.52, 0.6, 0.67, 0.75, 0.82, 0.9].map((share) => frame.top + share * (ring.y - frame.top) + size * 0.35);
  const rules = frame.ticks.map(frame.y).sort((one, other) => one - other);
  const betweenRules = rules.slice(1).map((y, index) => (y + (rules[index] ?? y)) / 2 + size * 0.275);
  // Never lower than the plot: the months stand there.
  const below = [ring.y + size * 1.6, frame.bottom - size * 0.3].map((y) => Math.min(y, frame.bottom - size * 0.3));
  const between = Array.from({ length: 40 }, (_, step) => frame.top + (step / 40) * (ring.y - frame.top) + size * 0.35);
  const candidates = [...[...heights, ...betweenRules, ...between].filter((y) => y < ring.y - RING * 1.5 && y > size), ...below].flatMap((y) => [
    label(ring.x + size * 0.6, y, text, size, 'start', 600, 'ink'),
    label(ring.x - size * 0.6, y, text, size, 'end', 600, 'ink'),
  ]);
  const cost = (candidate: Label) => {
    const left = candidate.anchor === 'start' ? candidate.x : candidate.x - width;
    const box = { left, right: left + width, top: candidate.y - size * 0.8, bottom: candidate.y + size * 0.25 };
    const outside = Math.max(0, frame.left - box.left) + Math.max(0, box.right - frame.right);
    const struckThrough = frame.ticks.some((tick) => frame.y(tick) > box.top && frame.y(tick) < box.bottom);
    return outside * 100 + (struckThrough ? 0.5 : 0) + paths.reduce((sum, path) => sum + lengthInside(path, box), 0);
  };
  const best = candidates.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  const left = best.anchor === 'start' ? best.x : best.x - width;
  const shift = Math.max(0, frame.left - left) - Math.max(0, left + width - frame.right);
  return { ...best, x: n(best.x + shift) };
}

/** How much of a line, in samples across, runs through a box. */
function lengthInside(path: readonly Point[], box: Box): number {
  const steps = 24;
  let inside = 0;
  for (let step = 0; step <= steps; step += 1) {
    const x = box.left + ((box.right - box.left) * step) / steps;
    const y = heightAt(path, x);
    if (y !== null && y > box.top - 1.5 && y < box.bottom + 1.5) inside += 1;
  }
  return inside;
}

function heightAt(path: readonly Point[], x: number): number | null {
  const index = path.findIndex((point) => point.x >= x);
  const [from, to] = [path[index - 1], path[index]];
  if (!from || !to) return null;
  return from.y + ((x - from.x) / (to.x - from.x || 1)) * (to.y - from.y);
}

/** What lies between the line and zero, split where it crosses. */
function areas(points: readonly Point[], zero: number): ChartDrawing['areas'] {
  const found: ChartDrawing['areas'] = [];
  let open: Point[] = [];
  let tone: 'gain' | 'loss' | null = null;
  const close = () => {
    const [first, end] = [open[0], open[open.length - 1]];
    if (tone && first && end && open.length > 1) found.push({ tone, path: `M${n(first.x)} ${n(zero)}${open.map((p) => `L${n(p.x)} ${n(p.y)}`).join('')}L${n(end.x)} ${n(zero)}Z` });
  };
  for (const [index, point] of points.entries()) {
    const next: 'gain' | 'loss' | null = point.y < zero ? 'gain' : point.y > zero ? 'loss' : tone;
    const before = points[index - 1];
    if (before && tone && next !== tone) {
      const share = (zero - before.y) / (point.y - before.y);
      const crossing = { x: before.x + share * (point.x - before.x), y: zero };
      open.push(crossing);
      close();
      open = [crossing];
    }
    tone = next;
    open.push(point);
  }
  close();
  return found;
}

/** An upright line with a short bar at each end. */
function whiskerPath(x: number, low: number, high: number): string {
  return `M${n(x)} ${n(low)}V${n(high)}M${n(x - WHISKER)} ${n(low)}H${n(x + WHISKER)}M${n(x - WHISKER)} ${n(high)}H${n(x + WHISKER)}`;
}

function rule(left: number, right: number, y: number): ChartDrawing['lines'][number] {
  return { path: `M${n(left)} ${n(y)}H${n(right)}`, tone: 'muted', width: 0.5, dash: null };
}

function pathOf(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${n(point.x)} ${n(point.y)}`).join('');
}

function label(x: number, y: number, text: string, size: number, anchor: Label['anchor'], weight: Label['weight'] = 400, tone: Label['tone'] = 'muted'): Label {
  return { x: n(x), y: n(y), text, size, anchor, weight, tone };
}

/** Hundredths of a point are finer than any printer. */
function n(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
