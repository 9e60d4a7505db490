/** The headline in one sentence, for document metadata and announcements. */
import { askPhrase } from './ask-words';
import type { PageContext } from './page-context';
import { backIn, draftedPayback, netOf } from './payback-words';

export function summary({ results, format, horizon }: PageContext): string {
  const { currentPerMonth, savingPerMonth } = results.totals;
  const net = netOf(results.views.drafted);
  const ask = askPhrase(results.totals, format);
  const parts = [
    ...(currentPerMonth === null ? [] : [`costs ${format.aMonth(currentPerMonth)} today`]),
    ...(savingPerMonth === null ? [] : [savingPerMonth < 0 ? `gets dearer by ${format.aMonth(-savingPerMonth)}` : `saves ${format.aMonth(savingPerMonth)}`]),
    ...(ask === '' ? [] : [`asks ${ask}`]),
    ...(net === null ? [] : [`net gain ${format.money(net)} in ${horizon}`]),
    ...[backIn(draftedPayback(results))].filter((words) => words !== ''),
  ];
  const sentence = parts.join(', ');
  return sentence === '' ? 'No figures yet.' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
