/** What stands at the foot of the page: sources in order, what was assumed, and what payback and ROI mean here. */
import type { Results } from '../finance/results';
import { assumptionSentences } from './assumptions';
import { months } from './durations';
import type { PageContext } from './page-context';
import { netOf } from './payback-words';
import { asSentence } from './plain-text';
import { plainLine } from './rich-text';
import type { SheetNote } from './sheet';

export function sheetNotes(context: PageContext): SheetNote[] {
  const { proposal, results, notes } = context;
  const sources = notes.texts.map((text, index) => ({ number: index + 1, lead: '', text: asSentence(text) }));
  const notCounted = plainLine(proposal.cost.notCounted);
  const assumed = assumptionSentences(proposal, results);
  const definitions = netOf(results.views.drafted) === null ? [] : [paybackNote(results), roiNote(context)];
  return [
    ...sources,
    ...(isLongNotCounted(notCounted) ? [{ number: null, lead: 'Not counted', text: asSentence(notCounted) }] : []),
    ...(assumed.length === 0 ? [] : [{ number: null, lead: 'Assumed', text: `${assumed.join('; ')}.` }]),
    ...definitions,
  ];
}

const LONGEST_IN_TABLE = 60;

/** Too long for the narrow column beside the total, so it goes to the foot of the page. */
export function isLongNotCounted(text: string): boolean {
  return text.length > LONGEST_IN_TABLE;
}

/** Says where the clock starts, and the build and ramp-up time that lie before the full saving. */
function paybackNote(results: Results): SheetNote {
  return { number: null, lead: 'Payback', text: `runs from approval; ${paybackStart(results)}.` };
}

/** "savings start 1 month later and take 3 months to arrive in full". */
export function paybackStart({ goLiveSource, views, settings: { rampMonths } }: Results): string {
  const { goLiveMonths } = views.drafted;
  const start = goLiveMonths === null || goLiveMonths <= 0
    ? 'savings start at once'
    : goLiveSource === 'longest effort in the ask' ? `savings start after ${months(goLiveMonths)} of work` : `savings start ${months(goLiveMonths)} later`;
  const ramp = rampMonths !== null && rampMonths > 1 ? ` and take ${months(rampMonths)} to arrive in full` : '';
  return `${start}${ramp}`;
}

function roiNote({ horizon }: PageContext): SheetNote {
  return { number: null, lead: 'ROI', text: `is (savings − cost) ÷ cost over ${horizon}, undiscounted.` };
}
