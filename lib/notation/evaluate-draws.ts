/**
 * `evaluate` for many draws at once: a leaf has one value in each of them, or the same in all. Does the same operations in
 * the same order, so a draw is to the last bit what `evaluate` gives for its values.
 */
import type { Leaf, Operand, Product, Sum } from './amounts';

/** One value for each draw, or the same in all of them. */
export type Drawn = Float64Array | number;
type ValueOf = (leaf: Leaf) => Drawn;
type Operation = '+' | '−' | '×' | '÷' | 'at least';

/** @param valueOf every array it gives has the same length; none is changed. */
export function evaluateDraws(sum: Sum, valueOf: ValueOf): Drawn {
  const plus = total(sum.plus, valueOf);
  // No leaf is below zero, so only a difference can be.
  return sum.minus.length === 0 ? plus : combine(combine(plus, total(sum.minus, valueOf), '−'), 0, 'at least');
}

function total(products: readonly Product[], valueOf: ValueOf): Drawn {
  return products.reduce<Drawn>((sum, product) => combine(sum, evaluateProduct(product, valueOf), '+'), 0);
}

function evaluateProduct({ scale, over, under }: Product, valueOf: ValueOf): Drawn {
  const drawsOf = (operand: Operand) => ('plus' in operand ? evaluateDraws(operand, valueOf) : valueOf(operand));
  let value: Drawn = scale;
  for (const operand of over) value = combine(value, drawsOf(operand), '×');
  for (const operand of under) value = combine(value, drawsOf(operand), '÷');
  return value;
}

/** Draw by draw. An array at the left is taken over for the result: start from a number. */
export function combine(left: Drawn, right: Drawn, operation: Operation): Drawn {
  if (typeof left === 'number' && typeof right === 'number') return combineOne(left, right, operation);
  const count = typeof left === 'number' ? (typeof right === 'number' ? 0 : right.length) : left.length;
  const values = typeof left === 'number' ? new Float64Array(count).fill(left) : left;
  const others = typeof right === 'number' ? new Float64Array(count).fill(right) : right;
  // One plain loop each: this is where the time of the draws goes.
  if (operation === '×') for (let draw = 0; draw < count; draw++) values[draw] = (values[draw] ?? 0) * (others[draw] ?? 0);
  else if (operation === '+') for (let draw = 0; draw < count; draw++) values[draw] = (values[draw] ?? 0) + (others[draw] ?? 0);
  else if (operation === '−') for (let draw = 0; draw < count; draw++) values[draw] = (values[draw] ?? 0) - (others[draw] ?? 0);
  else for (let draw = 0; draw < count; draw++) values[draw] = combineOne(values[draw] ?? 0, others[draw] ?? 0, operation);
  return values;
}

function combineOne(left: number, right: number, operation: Operation): number {
  if (operation === '×') return left * right;
  if (operation === '÷') return left / right;
  if (operation === '+') return left + right;
  return operation === '−' ? left - right : Math.max(left, right);
}
