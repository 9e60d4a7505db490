/**
 * The arithmetic of a line: products and sums over leaves, where a leaf is one number of the text, perhaps a range.
 * A leaf keeps its identity on both sides of an arrow, so whoever evaluates draws it once; `evaluate` is the one place that computes.
 */
import type { FactorKind } from './line';
import type { Range } from './reading';

export type Leaf = Range & { start: number };
export type Product = { scale: number; over: Operand[]; under: Operand[] };
/** plus − minus, never below zero. */
export type Sum = { plus: Product[]; minus: Product[] };
export type Operand = Leaf | Sum;
/** `after` is null when the line names no change. */
export type LineModel = { now: Sum; after: Sum | null };

/** A number of the text as part of the model, with the words it stands in: "4–6 hr/mo". */
export type ModelFactor = {
  leaf: Leaf;
  text: string;
  /** `plain` also for a number that only divides, as in "per 1,000 requests". */
  kind: FactorKind;
  /** The same in every line where the same rate, or the same number of the same thing, stands in the same words; null for what is this line's own. */
  sharedKey: string | null;
};

/** What a line's figures are worked out from, for whoever varies them. Every leaf of the sums has its factor. */
export type CostModel = LineModel & {
  /** Weeks the work takes one person; null when no effort factor. */
  effortWeeks: Sum | null;
  factors: ModelFactor[];
};
export type Pick = (leaf: Leaf) => number;

/** Above this an amount is a slip of the keyboard. */
export const LARGEST_AMOUNT = 1e15;
/** Rounding of doubles must not make 0.3 − 0.1 − 0.2 a negative cost. */
const TINY = 1e-9;

export const leafOf = (low: number, high: number, start: number): Leaf => ({ low, likely: low + (high - low) / 2, high, start });
export const productOf = (over: Operand[], scale = 1, under: Operand[] = []): Product => ({ scale, over, under });
export const sumOf = (...plus: Product[]): Sum => ({ plus, minus: [] });

const isSum = (operand: Operand): operand is Sum => 'plus' in operand;

/** One value of a sum, each leaf taking the number `pick` gives it. */
export function evaluate(sum: Sum, pick: Pick): number {
  return Math.max(0, difference(sum, pick));
}

function difference(sum: Sum, pick: Pick): number {
  const total = (products: Product[]) => products.reduce((value, product) => value + evaluateProduct(product, pick), 0);
  return total(sum.plus) - total(sum.minus);
}

function evaluateProduct(product: Product, pick: Pick): number {
  const valueOf = (operand: Operand) => (isSum(operand) ? evaluate(operand, pick) : pick(operand));
  let value = product.scale;
  for (const operand of product.over) value *= valueOf(operand);
  for (const operand of product.under) value /= valueOf(operand);
  return value;
}

/** Every leaf of a sum, and whether the sum rises with it. */
export function leavesOf(sum: Sum, rises = true, found = new Map<Leaf, boolean>()): Map<Leaf, boolean> {
  const visit = (product: Product, direction: boolean) => {
    const step = (operand: Operand, way: boolean) => { if (isSum(operand)) leavesOf(operand, way, found); else if (!found.has(operand)) found.set(operand, way); };
    product.over.forEach((operand) => step(operand, direction));
    product.under.forEach((operand) => step(operand, !direction));
  };
  sum.plus.forEach((product) => visit(product, rises));
  sum.minus.forEach((product) => visit(product, !rises));
  return found;
}

/** true when any difference inside comes out below zero at its likely values. */
export function goesBelowZero(sum: Sum): boolean {
  const inside = (products: Product[]) => products.some((product) => [...product.over, ...product.under].some((operand) => isSum(operand) && goesBelowZero(operand)));
  return difference(sum, likely) < -TINY || inside(sum.plus) || inside(sum.minus);
}

const likely: Pick = (leaf) => leaf.likely;

function ordered(low: number, middle: number, high: number): Range {
  return { low: Math.min(low, middle, high), likely: middle, high: Math.max(low, middle, high) };
}

/** Low, likely and high of a sum: each leaf goes to the end that makes the sum small, or large. */
export function rangeOf(sum: Sum): Range {
  const rises = leavesOf(sum);
  const end = (isHigh: boolean): Pick => (leaf) => (rises.get(leaf) === isHigh ? leaf.high : leaf.low);
  return ordered(evaluate(sum, end(false)), evaluate(sum, likely), evaluate(sum, end(true)));
}

/**
 * What the change saves. Leaves on both sides move together, the others each to the end that makes the saving small (or large);
 * the saving is linear in every shared leaf, so its extremes are at the shared leaves' ends.
 */
export function savingOf(line: LineModel): Range {
  const { now, after } = line;
  if (after === null) return { low: 0, likely: 0, high: 0 };
  const nowRises = leavesOf(now);
  const afterRises = leavesOf(after);
  const corner = (isSharedHigh: boolean, isSavingHigh: boolean): Pick => (leaf) => {
    const inNow = nowRises.get(leaf);
    const inAfter = afterRises.get(leaf);
    const goesHigh = inNow !== undefined && inAfter !== undefined ? inNow === isSharedHigh : inNow !== undefined ? inNow === isSavingHigh : inAfter !== isSavingHigh;
    return goesHigh ? leaf.high : leaf.low;
  };
  const saved = (pick: Pick) => evaluate(now, pick) - evaluate(after, pick);
  const low = Math.min(saved(corner(false, false)), saved(corner(true, false)));
  const high = Math.max(saved(corner(false, true)), saved(corner(true, true)));
  return ordered(low, saved(likely), high);
}
