/** The four key figures. Each has its unit and a line that says what it rests on; unknown is an en dash. */
import { isAsked } from './ask-words';
import { explain } from './explain';
import type { Question } from './explanation';
import { NOTHING } from './format';
import type { PageContext } from './page-context';
import { backIn, draftedPayback, netOf } from './payback-words';
import type { KeyFigure } from './sheet';

export function keyFigures(context: PageContext): KeyFigure[] {
  const asking: [KeyFigure, Question[]][] = [
    [problemCosts(context), [{ of: 'total', figure: 'now' }, { of: 'total', figure: 'costInAYear' }]],
    [fixSaves(context), [{ of: 'total', figure: 'saves' }, { of: 'total', figure: 'shareSaved' }]],
    [theAsk(context), [{ of: 'total', figure: 'oneOff' }, { of: 'total', figure: 'askPerMonth' }, { of: 'measure', view: 'drafted', figure: 'cost' }]],
    [netGain(context), [{ of: 'measure', view: 'drafted', figure: 'net' }, { of: 'measure', view: 'drafted', figure: 'roi' }, { of: 'measure', view: 'drafted', figure: 'payback' }]],
  ];
  return asking.map(([figure, questions]) => ({ ...figure, about: { value: figure.value === NOTHING ? [] : explain(context, questions) } }));
}

function problemCosts({ results, format }: PageContext): KeyFigure {
  const { currentPerMonth } = results.totals;
  const detail = currentPerMonth === null ? '' : `${format.money(currentPerMonth * 12)} a year, today`;
  return { label: 'The problem costs', ...monthly(format.money(currentPerMonth)), detail, tone: 'plain' };
}

function fixSaves({ results, format }: PageContext): KeyFigure {
  const { currentPerMonth, savingPerMonth } = results.totals;
  return { label: 'The fix saves', ...monthly(format.money(savingPerMonth)), detail: shareSaved(), tone: savingPerMonth !== null && savingPerMonth < 0 ? 'loss' : 'plain' };

  function shareSaved(): string {
    if (savingPerMonth === null || !currentPerMonth) return '';
    if (savingPerMonth < 0) return 'It gets dearer than today';
    return savingPerMonth === currentPerMonth ? 'all of what it costs today' : `${format.percent((savingPerMonth / currentPerMonth) * 100)} of what it costs today`;
  }
}

function theAsk({ proposal, results, format }: PageContext): KeyFigure {
  const { oneOff, askPerMonth } = results.totals;
  const label = 'The ask';
  if (!isAsked(proposal) || oneOff === null || askPerMonth === null) return { label, value: NOTHING, unit: '', detail: '', tone: 'plain' };
  if (oneOff === 0 && askPerMonth !== 0) return { label, ...monthly(format.money(askPerMonth)), detail: 'nothing up front', tone: 'plain' };
  return { label, value: format.money(oneOff), unit: 'once', detail: askPerMonth === 0 ? 'nothing every month' : `plus ${format.aMonth(askPerMonth)}`, tone: 'plain' };
}

function netGain({ results, format, horizon }: PageContext): KeyFigure {
  const { roiPercent, cost } = results.views.drafted;
  const net = netOf(results.views.drafted);
  const roi = roiPercent !== null ? `ROI ${format.percent(roiPercent)}` : net !== null && cost === 0 ? 'No cost entered' : '';
  return {
    label: horizon === '' ? 'Net gain' : `Net gain in ${horizon}`,
    value: format.money(net),
    unit: '',
    detail: onOneLine([roi, backIn(draftedPayback(results))].filter((part) => part !== '').join(', ')),
    tone: net === null || net === 0 ? 'plain' : net > 0 ? 'gain' : 'loss',
  };
}

/** The line under a figure holds some 31 characters; "about" is what it can do without. */
function onOneLine(detail: string): string {
  return detail.length > 31 ? detail.replace('about ', '') : detail;
}

function monthly(value: string): { value: string; unit: string } {
  return { value, unit: value === NOTHING ? '' : '/mo' };
}
