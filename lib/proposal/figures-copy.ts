/**
 * The form's words for what is worked out: Cost, Ask, ROI and what a section still wants. They come with the figures' code, after the
 * form; a word that is needed before it belongs in `copy.ts`.
 */
import type { Missing } from './readiness';
import type { Confidence, CostKind } from './schema';

export const COST_COPY = {
  add: 'Add cost line',
  summary: { label: 'In words', aside: 'optional', placeholder: 'We pay for it twice: once in waiting, and again in rented machines.' },
  notCounted: { label: 'Not counted', aside: 'optional', hint: 'What you left out on purpose. It makes the rest easier to believe.', placeholder: 'Late releases' },
  metric: { label: 'Metric', placeholder: 'Developers waiting for builds' },
  formula: { label: 'Cost', placeholder: '40 devs × 5 hr/mo → 30 min/mo × $100/hr' },
  note: { label: 'How is it saved?', placeholder: 'Tests run side by side; finished work is reused' },
  source: { label: 'Source', aside: 'where is the number from?', placeholder: 'Build logs, November to January' },
  kind: { label: 'Kind' },
  confidence: { label: 'Confidence' },
  emptyTitle: 'No costs yet',
  emptyText: 'Type the first one as you would say it, or start from one of these.',
  unnamed: 'A cost without a name',
  unfinished: 'not finished',
  saves: 'saves',
  removed: 'Cost line deleted.',
  toAsk: { label: 'Move to Ask', done: 'Moved to Ask.', full: 'The ask is full. Delete an item there first.' },
} as const;

export const ASK_COPY = {
  add: 'Add ask item',
  summary: { label: 'Ask', hint: 'The one thing you want a yes to.', placeholder: 'Two engineers for three weeks, starting in April.' },
  what: { label: 'What', placeholder: 'Two engineers' },
  formula: { label: 'Price', placeholder: '2 engineers × 3 weeks × $100/hr' },
  note: { label: 'Note', aside: 'optional', placeholder: 'From the platform team' },
  quoted: { label: 'A written quote: no allowance for overruns' },
  owner: { label: 'Who owns it', placeholder: 'Lead of the platform team' },
  decideBy: { label: 'Decide by' },
  stopRule: { label: 'When you would stop', aside: 'optional', placeholder: 'If builds are not twice as fast four weeks after go-live, we stop.' },
  emptyText: 'People’s time and money, each on its own line. A price without a month is paid once.',
  unnamed: 'An item without a name',
  unfinished: 'not finished',
  addExample: '2 engineers × 3 weeks × $100/hr',
  removed: 'Ask item deleted.',
  toCost: { label: 'Move to Cost', done: 'Moved to Cost.', full: 'The list of costs is full. Delete a line there first.' },
} as const;

export const ROI_COPY = {
  summary: { label: 'In words', aside: 'optional', placeholder: 'It pays for itself before the next budget round.' },
  horizon: { label: 'Horizon' },
  otherMonths: { label: 'Months' },
  yearsChoice: (years: number) => (years === 1 ? '1 year' : `${years} years`),
  otherChoice: 'Other',
  goLiveMonths: { label: 'Months until it works', hint: 'Left empty: the longest piece of work in the ask.' },
  rampMonths: { label: 'Months to full effect', hint: 'From the first saving to the whole of it.' },
  discountRatePercent: { label: 'Discount rate, % a year' },
  followUp: { label: 'How you will check', aside: 'optional', placeholder: 'Three months after go-live we measure again and report it beside these figures.' },
  roi: 'ROI',
  payback: 'Paid back in',
  detailsHeading: 'Three views, side by side',
  todaysMoney: 'In today’s money too',
  carefulHeading: 'The careful view',
  carefulHint: 'Finance counts less than you promise. These shares make a second, careful result beside the drafted one.',
  realisation: 'How much of a saving turns into money, %',
  riskPercent: 'What to take off for doubt, %',
  riskCosts: 'Added to the ask',
  settingsHint: 'Used wherever a cost says days or weeks, or names people without a rate. Changed ones are printed on the page.',
  hourlyRate: { label: 'Team’s rate per hour', aside: 'optional' },
  hoursPerDay: { label: 'Hours in a working day' },
  daysPerWeek: { label: 'Working days in a week' },
  sprintWeeks: { label: 'Weeks in a sprint' },
} as const;

/** Horizons offered as buttons; any other number of months can be typed. */
export const HORIZON_CHOICES = [12, 24, 36] as const;

/** How a saving reaches the company, as a manager would say it. The order they are offered in. */
export const KIND_COPY: Record<CostKind, { label: string; short: string }> = {
  cash: { label: 'Cash: a bill gets smaller', short: 'Cash' },
  capacity: { label: 'Time: people are freed', short: 'Time freed' },
  avoided: { label: 'Avoided: no need to buy', short: 'Spending avoided' },
  revenue: { label: 'Revenue: more comes in', short: 'Revenue' },
  risk: { label: 'Risk: less likely or smaller', short: 'Risk' },
};

export const CONFIDENCE_COPY: Record<Confidence, { label: string }> = {
  high: { label: 'Measured' },
  medium: { label: 'Estimated' },
  low: { label: 'A guess so far' },
};

/** Four ways to begin a cost line. */
export const STARTERS = [
  { label: 'People’s time', formula: '6 people × 2 hr/wk → 20 min/wk × $100/hr', kind: 'capacity' },
  { label: 'A recurring bill', formula: '$2,500/mo → $500/mo', kind: 'cash' },
  { label: 'Incidents', formula: '3 incidents/quarter → 1 incident/quarter × 4 hr × 6 engineers × $120/hr', kind: 'risk' },
  { label: 'Tickets', formula: '120 tickets/mo → 40 tickets/mo × 15 min × $60/hr', kind: 'capacity' },
] as const satisfies readonly { label: string; formula: string; kind: CostKind }[];

/** Two ways to begin a price. */
export const ASK_STARTERS = [
  { label: 'People’s time', formula: '2 engineers × 3 weeks × $100/hr' },
  { label: 'A bill every month', formula: '$500/mo' },
  { label: 'Paid once', formula: '$5,000' },
] as const;

export const MISSING_COPY: Record<Missing, string> = {
  statement: 'nothing written yet',
  longerStatement: 'say who is hurt and how',
  costLine: 'no cost yet',
  unreadCost: 'a cost to finish',
  metric: 'a cost without a name',
  solution: 'no solution yet',
  alternative: 'no alternative yet',
  askItem: 'nothing asked yet',
  unreadAsk: 'a price to finish',
  figures: 'waits for the figures',
  horizon: 'no horizon yet',
};
