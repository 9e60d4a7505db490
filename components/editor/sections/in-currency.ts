import { formatFor } from '@/lib/sheet/format';

/** An example written in dollars, in the proposal's own currency. */
export function inCurrency(formula: string, header: { currency: string; locale: string }): string {
  if (header.currency === 'USD') return formula;
  const { symbol } = formatFor(header);
  const sign = /^[€£¥₹]$/.test(symbol) ? symbol : `${header.currency} `;
  return formula.replaceAll('$', sign);
}
