/**
 * The names of the sections and fields of the form, with their hints and examples: a section's under its own name, a field's
 * under its place in the document. Sentences about a state (saving, fit, links, the coach) stand beside what works it out,
 * and what the page prints is in `lib/sheet`.
 */
import type { StepId } from './steps';

export type FieldCopy = { label: string; aside?: string; hint?: string; placeholder?: string };

export const SECTION_COPY: Record<StepId, { heading: string; question: string }> = {
  problem: { heading: 'Problem', question: 'What goes wrong today, who feels it, and how often?' },
  cost: { heading: 'Cost', question: 'What does the problem cost each month, and what will be left of it after the change?' },
  solution: { heading: 'Solution', question: 'What will you change, and what else did you weigh it against?' },
  ask: { heading: 'Ask', question: 'What do you need, who owns it, and by when should the decision fall?' },
  roi: { heading: 'ROI', question: 'Over what time should it pay back, and how careful do you want to be?' },
};

export const SETTINGS_COPY = { heading: 'Calendar and rate' } as const;

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

export const SOLUTION_COPY = {
  summary: { label: 'Solution', hint: 'What changes, in the reader’s words. The how can wait for the meeting.', placeholder: 'Reuse what has not changed, and test in parallel.' },
  alternatives: 'What else you weighed',
  alternativesHint: 'As soon as there is one, the page adds doing nothing beside it.',
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

export const EDITOR_COPY = {
  untitled: 'Untitled proposal',
  entryRemoved: (name: string) => `“${name}” is deleted.`,
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
