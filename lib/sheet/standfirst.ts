/** The case in two sentences under the title: the author's, or written from the figures. */
import { aboutPayback } from './durations';
import { askPhrase } from './ask-words';
import { bold, plain, type PageContext } from './page-context';
import { draftedPayback, type PaybackState } from './payback-words';
import { parseRichLine } from './rich-text';
import type { Run } from './sheet';

export function standfirst(context: PageContext): Run[] {
  const written = parseRichLine(context.proposal.header.standfirst);
  return written.length > 0 ? written : fromFigures(context);
}

/** [] while there is no figure to write of. */
function fromFigures({ results, format, horizon }: PageContext): Run[] {
  const { currentPerMonth, savingPerMonth } = results.totals;
  if (currentPerMonth === null || savingPerMonth === null) return [];
  const opening = [plain('This costs us '), bold(format.aMonth(currentPerMonth)), plain('.')];
  const ask = askPhrase(results.totals, format);
  const payback = draftedPayback(results);

  if (savingPerMonth < 0) {
    const dearer = `make it dearer by ${format.aMonth(-savingPerMonth)}.`;
    return [...opening, ...(ask === '' ? [plain(` The change would ${dearer}`)] : [plain(' Spending '), bold(ask), plain(` would ${dearer}`)])];
  }
  if (savingPerMonth === 0) return ask === '' ? opening : [...opening, plain(' Spending '), bold(ask), plain(' would end none of that.')];
  const saved = savingPerMonth === currentPerMonth ? 'all of that' : `${format.money(savingPerMonth)} of that`;
  if (ask === '') return [...opening, plain(` The change ends ${saved}.`)];
  return [...opening, plain(' Spending '), bold(ask), plain(` ends ${saved}${paybackClause(payback, horizon)}.`)];
}

function paybackClause(payback: PaybackState, horizon: string): string {
  if (payback.kind === 'known') return `, and pays for itself ${payback.months <= 0 ? '' : 'in '}${aboutPayback(payback.months, true)}`;
  if (payback.kind === 'notWithin') return `, but does not pay for itself within ${horizon}`;
  return payback.kind === 'never' ? ', but never pays for itself' : '';
}
