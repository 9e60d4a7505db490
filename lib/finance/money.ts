/** Rounding money the way a reader with a pencil does: to the currency's minor unit, half away from zero. */

/** ISO 4217 currencies whose minor unit is not a hundredth. */
const DIGITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
};

/** Digits after the point in an ISO 4217 currency: 2 for USD, 0 for JPY, 3 for KWD; 2 for a code that is not listed. */
export function minorUnitDigits(currency: string): number {
  return Object.hasOwn(DIGITS, currency) ? (DIGITS[currency] ?? 2) : 2;
}

/** A double holds whole numbers exactly up to here; above it there is nothing left to round. */
const EXACT = 2 ** 53;

/**
 * Rounds half away from zero; never gives −0. A value within the dust of a few operations below a tie counts as the tie,
 * so 1.005, which a double holds as 1.00499…, becomes 1.01 as it does on paper.
 *
 * @param size the amounts it was worked out from: a small difference of large amounts carries the large ones' dust.
 */
export function roundMoney(amount: number, digits: number, size = Math.abs(amount)): number {
  const unit = 10 ** digits;
  const scaled = Math.abs(amount) * unit;
  if (scaled >= EXACT) return amount;
  const dust = Math.min(size * unit * 4e-15, 1e-3);
  const rounded = Math.floor(scaled + dust + 0.5) / unit;
  return Math.sign(amount) * rounded + 0;
}

/**
 * A sum or difference, 0 where it is nothing but rounding dust: 0.75 h × 52/12 less 45 min × 52/12 leaves 10⁻¹⁶ in doubles
 * and nothing on paper, and a ratio over such dust would be a number where there is none.
 *
 * @param size the amounts it was worked out from, added up.
 */
export function withoutDust(amount: number, size: number): number {
  return Math.abs(amount) <= size * 4e-15 ? 0 : amount;
}

/** Adds rounded amounts and rounds away the dust the addition left. */
export function sumMoney(amounts: readonly number[], digits: number): number {
  return roundMoney(amounts.reduce((sum, amount) => sum + amount, 0), digits);
}

/** 100 × part ÷ whole; null where one of them is unknown or the whole is not above zero. */
export function percentOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole <= 0) return null;
  const percent = (100 * part) / whole;
  if (!Number.isFinite(percent)) return null;
  return Math.abs(percent) < 1e-10 ? 0 : percent;
}
