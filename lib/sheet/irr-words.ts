/** The internal rate of return where it means something; where it does not, that is said instead of a number. */
import type { Measures } from '../finance/results';
import type { Format } from './format';

/** Beyond this a yearly rate says nothing but that the money is back at once. */
const LARGEST_SHOWN_PERCENT = 1000;

/** null while there is nothing to measure. */
export function irrCell({ irrCount, irrAnnualPercent }: Pick<Measures, 'irrCount' | 'irrAnnualPercent'>, format: Format): { value: string; remark: string } | null {
  if (irrCount === null) return null;
  if (irrCount > 1) return { value: 'several', remark: 'More than one rate fits, so none of them is the answer. Use the net present value.' };
  if (irrCount === 0) return { value: 'none', remark: 'Money only ever flows one way here, so there is no such rate.' };
  if (irrAnnualPercent !== null && irrAnnualPercent <= LARGEST_SHOWN_PERCENT) return { value: format.percent(irrAnnualPercent), remark: 'A year, from monthly flows.' };
  return { value: `> ${format.number(LARGEST_SHOWN_PERCENT)}%`, remark: 'So high that it says only one thing: the money is back at once.' };
}
