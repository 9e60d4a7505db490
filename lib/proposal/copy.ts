/**
 * The names of the sections and fields of the form, with their hints and examples: a section's under its own name, a field's
 * under its place in the document. Sentences about a state (saving, fit, links, the coach) stand beside what works it out,
 * and what the page prints is in `lib/sheet`.
 */
import type { Missing } from './readiness';
import type { Confidence, CostKind } from './schema';
import type { StepId } from './steps';

export type FieldCopy = { label: string; aside?: string; hint?: string; placeholder?: string };

export const SECTION_COPY: Record<StepId, { heading: string; question: string }> = {
  problem: { heading: 'Problem', question: 'What goes wrong today, who feels it, and how often?' },
  cost: { heading: 'Cost', question: 'What does the problem cost each month, and what will be left of it after the change?' },
  solution: { heading: 'Solution', question: 'What will you change, and what else did you weigh it against?' },
  ask: { heading: 'Ask', question: 'What do you need, who owns it, and by when should the decision fall?' },
  roi: { heading: 'ROI', question: 'Over what time should it pay back, and how careful do you want to be?' },
};

export const HEADER_COPY = {
  heading: 'Title and people',
  title: { label: 'Title', placeholder: 'Stop paying 40 developers to wait for builds' },
  standfirst: { label: 'Standfirst', aside: 'optional', hint: 'The two lines under the title. Left empty, they are written from your figures.' },
  author: { label: 'Author', placeholder: 'Alex Doe' },
  team: { label: 'Team', placeholder: 'Platform team' },
  decisionMaker: { label: 'Decision maker', placeholder: 'Robin Roe, VP Engineering' },
  date: { label: 'Date' },
  currency: { label: 'Currency' },
  locale: { label: 'Number format' },
  paper: { label: 'Paper' },
  details: 'Date, currency and paper',
} as const satisfies Record<string, FieldCopy | string>;

export const PROBLEM_COPY = {
  statement: {
    label: 'Problem',
    hint: 'Plain words. A manager outside engineering should follow every sentence.',
    placeholder: 'Every change waits for a build before anyone can test it. A developer loses about 14 minutes a day to that queue.',
  },
} as const satisfies Record<string, FieldCopy>;

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

export const SOLUTION_COPY = {
  summary: { label: 'Solution', hint: 'What changes, in the reader’s words. The how can wait for the meeting.', placeholder: 'Reuse what has not changed, and test in parallel.' },
  alternatives: 'What else you weighed',
  alternativesHint: 'Doing nothing is always one of them, and the page adds it by itself.',
  addAlternative: 'Add alternative',
  name: { label: 'Alternative', placeholder: 'Rent faster machines' },
  verdict: { label: 'Why not', placeholder: 'Helps, but pays every month for work that need not be done' },
  ask: { label: 'What it would cost', aside: 'optional', placeholder: '$3,000/mo' },
  saving: { label: 'What it would save', aside: 'optional', placeholder: '40 devs × 5 hr/mo → 3 hr/mo × $100/hr' },
  unnamedAlternative: 'An alternative without a name',
  alternativeRemoved: 'Alternative deleted.',
  risks: 'What could go wrong',
  addRisk: 'Add risk',
  risk: { label: 'Risk', placeholder: 'A wrong cache entry hides a broken build' },
  answer: { label: 'Answer', placeholder: 'One build a night runs without the cache' },
  unnamedRisk: 'A risk without words',
  riskRemoved: 'Risk deleted.',
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
  settingsHeading: 'Calendar and rate',
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

export const EDITOR_COPY = {
  untitled: 'Untitled proposal',
  proposals: 'Proposals',
  sections: 'Sections',
  views: 'Form or page',
  totals: 'Totals',
  tooLong: 'of a page, too long',
  ofPage: 'of one page used',
  write: 'Write',
  page: 'Page',
  share: 'Share',
  shareWaits: 'A link needs the server, which did not answer. Your text is safe; try again in a moment.',
  exportPdf: 'Export PDF',
  exportMore: 'Export',
  exportAs: 'Export as…',
  copyMarkdown: 'Copy Markdown',
  copyForDocuments: 'Copy for documents',
  undo: 'Undo',
  redo: 'Redo',
  history: 'History',
  commandsWait: 'The commands could not be fetched. Try again once the server answers.',
  historyWaits: 'The history needs the server, which did not answer. Your text is safe; try again in a moment.',
  archive: 'Archive this proposal',
  archived: 'Archived',
  isArchived: 'This proposal is archived. Links to it still open.',
  bringBack: 'Bring back from the archive',
  isBack: 'This proposal is back in the list.',
  versionBack: 'That version is back, as the newest one.',
  secondTab: 'second tab',
  secondTabHint: 'This proposal is open in another tab too. Each shows what the other saves.',
  compareWaits: 'The comparison could not be fetched. Try again once the server answers; neither version is lost.',
  savedNow: 'Everything is saved.',
  notSavedNow: 'Not saved yet; the words beside the title say why. Your text is safe in this tab.',
  readyNote: 'Share at any time. An unfinished part is left off the page.',
  now: 'Now',
  after: 'After',
  saves: 'Saves',
  inAYear: 'In a year',
  price: 'Price',
  noFigure: '–',
  suggestions: 'What could come next',
  workedOut: 'How it is worked out',
  notWorkedOut: 'There is no figure here yet.',
  lineMenu: 'More for this line',
  fold: 'Fold',
  duplicate: 'Duplicate',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Delete',
  teamRate: 'the team’s rate',
  keys: 'Symbols',
  keep: 'Keep',
  notANumber: 'Type a number, such as 12 or 7.5.',
  overLimit: (limit: number) => `At most ${limit} characters fit here. Shorten it; until then it is kept on this device.`,
  words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  aboutFit: (count: number) => `about ${count} fit`,
  justFits: 'just fits',
  examples: 'A weak and a strong example',
  examplesFor: (section: string) => `, ${section}`,
  examplesWait: 'The examples could not be fetched. Try again once the server answers.',
  interviewOffer: 'New to this?',
  interview: 'Answer one question at a time',
  interviewLate: 'The questions are not here yet, and are being fetched again. You can write in the form meanwhile.',
  toForm: 'Go to the form',
  interviewWaits: 'The questions could not be fetched. Try again once the server answers; the form works as always.',
  ready: (count: number) => `${count} of 5 ready`,
  state: { empty: 'Empty', started: 'Started', ready: 'Ready' },
} as const;
