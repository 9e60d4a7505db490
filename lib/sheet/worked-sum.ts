/**
 * A sum as a reader with a pencil would write it down: "$240,000 − $30,000 = $210,000". Amounts show cents as soon as one of
 * them has cents, and where the printed numbers do not quite give the printed result it says "≈".
 */
import { roundMoney } from '../finance/money';
import type { Format } from './format';

export type Operands = {
  /** As printed, in brackets where it is below zero. */
  print: (amount: number) => string;
  /** What the printed number says. */
  value: (amount: number) => number;
};

/** From here on an amount is printed to a few digits. */
const ROUGH_FROM = 1e12;
const ROUGH_DIGITS = 3;

/** @param amounts every amount of the sum, its result among them. */
export function operands(format: Format, amounts: readonly (number | null)[]): Operands {
  const cell = format.tableMoney(amounts);
  return {
    print: (amount) => (cell(amount).startsWith('−') ? `(${cell(amount)})` : cell(amount)),
    value: (amount) => (Math.abs(amount) < ROUGH_FROM ? Number(amount.toFixed(format.minorUnitDigits)) : Number(amount.toPrecision(ROUGH_DIGITS))),
  };
}

/**
 * @param comesTo what the printed numbers give; @param amount what is shown, unrounded; @param shown how it is shown.
 * @returns the sum with its result: "… = $210,000".
 */
export function withResult(sum: string, comesTo: number, amount: number, shown: string): string {
  const last = /[.,](\d+)\D*$/.exec(shown)?.[1]?.length ?? 0;
  const decimals = last === 3 && Math.abs(amount) >= 1000 ? 0 : last; // "1,234" has thousands, "1.234" dinars have not
  const isExact = roundMoney(comesTo, decimals) === roundMoney(amount, decimals);
  return `${sum} ${isExact ? '=' : '≈'} ${shown}`;
}

const LONGEST_SUM = 6;

/** Adds up to a handful of amounts in full, and more of them in a phrase. */
export function addedUp(amounts: readonly number[], print: (amount: number) => string, noun: string): string {
  return amounts.length > LONGEST_SUM ? `${amounts.length} ${noun}, added up` : amounts.map(print).join(' + ');
}
