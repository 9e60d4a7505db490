/** Each list of words, typed out again: a word that is lost or spelt wrongly shows here, and so does one that means something else. */
import { describe, expect, it } from 'vitest';
import { APPROVE_WORD, APPROVED_WORD, BREAK_EVEN, BUDGET_WORD, CHANGE_WORD, EFFECT_WORD, FEELING_WORD, FREED_PEOPLE, FREED_TIME_USE, hasFigure, hasNumber, KNOWN_ACRONYMS, LICENCE_WORD, MARGIN_WORD, namesIn, namesSomebody, OUTSIDE_STAFF, RATE_SOURCE, RETURN_WORD, REWRITE_WORD, RUN_WORD, SEATS_OR_TERM, sentencesOf, SOLUTION_WORD, TIME_WORD, VAGUE_WORD, WAITING_WORD, WHY_NOW, WORST_CASE, wordsOf } from './words';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

type Listener = { heard: string[]; missed: string[] };
const LISTENERS: Record<string, { hears: (text: string) => boolean } & Listener> = {
  hasNumber: {
    hears: hasNumber,
    heard: ['5', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'dozen', 'dozens', 'hundred', 'hundreds', 'thousand', 'thousands', 'million', 'millions', 'half', 'twice', 'third', 'a quarter of it', 'every day', 'every week', 'every month', 'every night', 'daily', 'weekly', 'nightly'],
    missed: ['often', 'everyone', 'tent', 'bone', 'every time', 'a quarter'],
  },
  hasFigure: {
    hears: hasFigure,
    heard: ['5', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'dozen', 'dozens', 'hundred', 'hundreds', 'thousand', 'thousands', 'half', 'twice', 'third'],
    missed: ['one', 'that one', 'often', 'tender'],
  },
  namesSomebody: {
    hears: namesSomebody,
    heard: ['a team', 'teams', 'a department', 'departments', 'a colleague', 'colleagues', 'the company', 'companies', 'a shop', 'shops', 'everyone', 'everybody', 'Sales', 'support', 'finance', 'marketing', 'operations', 'a newcomer', 'newcomers', 'testers', 'Developers'],
    missed: ['builds', 'a bishop', 'steam'],
  },
  SOLUTION_WORD: {
    hears: (text) => SOLUTION_WORD.test(text),
    heard: ['we adopt it', 'adopting it', 'we migrate', 'migrating', 'a migration', 'introduce it', 'introducing it', 'implement it', 'implementing it', 'roll out', 'rolling out', 'switch to it', 'switching to it', 'move to it', 'moving to it', 'replace it with that', 'replacing it with that', 'replace all of our servers with that',
      'we should use it', 'we must use it', 'we need to use it', 'we want to buy it', 'we have to get it', 'let us use it', 'let’s use it', 'let\'s use it', 'we could get it', 'Use it', 'Buy it', 'It hurts. Use it', 'It hurts! Buy it'],
    missed: ['we use it', 'they buy it', 'replace it', 'a switch', 'moved on', 'replace one two three four five with that', 'we should mend it'],
  },
  EFFECT_WORD: {
    hears: (text) => EFFECT_WORD.test(text),
    heard: ['cost', 'costs', 'lose', 'loses', 'losing', 'lost', 'loss', 'wait', 'waits', 'waiting', 'waste', 'wastes', 'wasted', 'wasting', 'slow', 'slows', 'slower', 'slowly', 'late', 'delay', 'delays', 'delayed', 'time', 'times', 'hour', 'hours', 'minute', 'minutes', 'day', 'days', 'week', 'weeks', 'incident', 'incidents', 'outage', 'outages', 'customer', 'customers', 'risk', 'risks',
      'fail', 'fails', 'failed', 'failure', 'failures', 'bill', 'bills', 'pay', 'pays', 'paying', 'error', 'errors', 'bug', 'bugs', 'interrupt', 'interrupted', 'break', 'breaks', 'breaking', '5%', '5 %', '5 km', '5k', '$5', '$ 5'],
    missed: ['a tool', '5', 'plate', 'payee', 'waiter', '$', 'debug'],
  },
  WHY_NOW: {
    hears: (text) => WHY_NOW.test(text),
    heard: ['since', 'deadline', 'grow', 'grows', 'grew', 'growing', 'growth', 'until', 'expires', 'expiry', 'renewal', 'renews', 'contract', 'ends in', 'end on', 'end in', 'last week', 'last month', 'last quarter', 'last year', 'last spring', 'last summer', 'last autumn', 'last winter', 'this month', 'this quarter', 'this year', 'next month', 'next quarter', 'next year', 'rise', 'rises', 'risen', 'rising', 'increases', 'increasing', 'doubles', 'doubled', 'each new', 'every new', 'new hires', 'planned', '2026', 'in 2031', ...MONTHS.flatMap((month) => ['from', 'by', 'in', 'for', 'before', 'of'].map((joint) => `${joint} ${month}`))],
    missed: ['may', 'we march', 'at last', 'this time', 'ends', '1999', '20266', 'sunrise', 'old hires'],
  },
  VAGUE_WORD: {
    hears: (text) => VAGUE_WORD.test(text),
    heard: ['inefficient', 'inefficiency', 'painful', 'legacy', 'technical debt', 'tech debt', 'best practice', 'best practices', 'modern', 'modernise', 'clunky', 'suboptimal', 'cumbersome', 'outdated'],
    missed: ['efficient', 'pain', 'debt', 'practice', 'dated'],
  },
  FEELING_WORD: {
    hears: (text) => FEELING_WORD.test(text),
    heard: ['feel', 'feels', 'feeling', 'felt', 'believe', 'believes', 'annoys', 'annoying', 'hate', 'hates', 'frustrated', 'frustrating'],
    missed: ['feelers', 'whatever', 'belief'],
  },
  RATE_SOURCE: {
    hears: (text) => RATE_SOURCE.test(text),
    heard: ['rate', 'rates', 'loaded', 'salary', 'salaries', 'Finance', 'payroll', 'price list', 'day rate'],
    missed: ['rated', 'price', 'operate'],
  },
  BUDGET_WORD: {
    hears: (text) => BUDGET_WORD.test(text),
    heard: ['budget', 'budgets', 'invoice', 'invoices', 'bill', 'bills', 'contract', 'contracts', 'account', 'accounts', 'cost center', 'cost centre', 'owner', 'owners', 'license', 'licence', 'licences', 'licenses', 'subscription', 'subscriptions', 'spend'],
    missed: ['cost', 'a billion', 'spends'],
  },
  APPROVED_WORD: {
    hears: (text) => APPROVED_WORD.test(text),
    heard: ['approved', 'requisition', 'budget', 'budgeted', 'headcount plan', 'open position', 'signed', 'quote', 'quotes', 'quoted'],
    missed: ['approve', 'position', 'a plan', 'designed'],
  },
  OUTSIDE_STAFF: {
    hears: (text) => OUTSIDE_STAFF.test(text),
    heard: ['contractor', 'contractors', 'consultant', 'consultants', 'freelancer', 'freelancers', 'agency', 'temp', 'temps', 'temporary'],
    missed: ['contract', 'attempts', 'tempo'],
  },
  MARGIN_WORD: { hears: (text) => MARGIN_WORD.test(text), heard: ['margin', 'profit', 'contribution'], missed: ['marginal', 'sales'] },
  FREED_TIME_USE: {
    hears: (text) => FREED_TIME_USE.test(text),
    heard: ['freed hands go', 'it frees two and goes', 'The time goes to it', 'the hours go there', 'time is going there', 'time is spent there', 'hours to spend', 'time used', 'time to use', 'the backlog', 'the roadmap', 'she takes over', 'to take over', 'use the time for it', 'uses time on it', 'using all of that time in it', 'spend the hours on it', 'spends hours on it', 'spending time on it', 'put the time into it', 'puts time into it', 'putting time to it', 'invest the time in it', 'invests time in it', 'investing time in it', 'in that time', 'in the freed time', 'in the saved time', 'in this time'],
    missed: ['Less time. It goes on', 'we go', 'use it', 'use a b c d time for it', 'the time', 'in no time', `time ${'x '.repeat(40)}goes`],
  },
  FREED_PEOPLE: {
    hears: (text) => FREED_PEOPLE.test(text),
    heard: ['one engineer back', 'two engineers back', 'people back', 'a person back', 'persons back', 'a developer back', 'developers back', 'a colleague back', 'colleagues back', 'an FTE', 'two FTEs', 'full-time', 'full time', 'fulltime'],
    missed: ['an engineer', 'back', 'after', 'time in full'],
  },
  LICENCE_WORD: { hears: (text) => LICENCE_WORD.test(text), heard: ['license', 'licence', 'licences', 'licenses', 'subscription', 'subscriptions', 'seat', 'seats', 'SaaS', 'plan'], missed: ['machines', 'planned', 'seated'] },
  SEATS_OR_TERM: {
    hears: (text) => SEATS_OR_TERM.test(text),
    heard: ['seat', 'seats', 'user', 'users', 'people', 'dev', 'devs', 'developer', 'developers', 'engineer', 'engineers', 'month', 'months', 'year', 'years', 'term', 'annual', 'flat', 'unlimited'],
    missed: ['upkeep', 'useless', 'inflated'],
  },
  RUN_WORD: { hears: (text) => RUN_WORD.test(text), heard: ['upkeep', 'maintenance', 'maintain', 'operated', 'operations', 'support', 'on-call', 'on call', 'run by', 'run it', 'runs it', 'looked after', 'managed'], missed: ['run', 'a call', 'manage'] },
  CHANGE_WORD: { hears: (text) => CHANGE_WORD.test(text), heard: ['train', 'training', 'migrate', 'migration', 'rollout', 'roll-out', 'roll out', 'onboard', 'onboarding', 'workshop', 'introduction', 'guide', 'documentation'], missed: ['strain', 'shop', 'document'] },
  REWRITE_WORD: { hears: (text) => REWRITE_WORD.test(text), heard: ['migrate', 'migration', 'rewrite', 'rewriting', 'replatform', 're-platforming', 'rearchitect', 're-architecting', 'port to', 'porting to'], missed: ['write', 'report to', 'portal'] },
  APPROVE_WORD: {
    hears: (text) => APPROVE_WORD.test(text),
    heard: ['approve', 'approval', 'ask', 'asking', 'need', 'needs', 'request', 'requested', 'invest', 'investing', 'spend', 'spending', 'fund', 'funding', 'buy', 'buying', 'rent', 'renting', 'hire', 'hiring', 'give', 'giving', 'want', 'wants', 'decide', 'decision', 'decisions', 'cost', 'costs', 'take', 'takes', 'for $5', 'for a $5', 'for about $5', 'for only $5', 'for just $ 5', 'for around €5'],
    missed: ['task', 'for five', '$5', 'it saves', 'decisive'],
  },
  RETURN_WORD: { hears: (text) => RETURN_WORD.test(text), heard: ['ROI', 'return on investment', 'payback', 'pay back', 'pays back', 'pay for itself', 'pays for itself'], missed: ['return', 'pays', 'heroic'] },
  TIME_WORD: { hears: (text) => TIME_WORD.test(text), heard: ['day', 'days', 'week', 'weeks', 'month', 'months', 'quarter', 'quarters', 'year', 'years', 'annual', 'budget round'], missed: ['monthly', 'a round', 'today'] },
  WORST_CASE: { hears: (text) => WORST_CASE.test(text), heard: ['worst', 'pessimistic'], missed: ['worsted', 'bad'] },
  BREAK_EVEN: { hears: (text) => BREAK_EVEN.test(text), heard: ['break even', 'breaks even', 'even if only half', 'only 5%', 'only 25 %'], missed: ['even', 'breaks', 'only five', '5%'] },
  WAITING_WORD: {
    hears: (text) => WAITING_WORD.test(text),
    heard: [...['each', 'every', 'a'].flatMap((joint) => ['week', 'month', 'quarter'].flatMap((time) => ['of waiting', 'of delay', 'we wait', 'later', 'costs'].map((rest) => `${joint} ${time} ${rest}`))), 'cost of delay', 'doing nothing', 'if we wait', 'if we do nothing', 'if we do not', 'if we don’t', 'if we don\'t'],
    missed: ['waiting', 'each month', 'each year costs', 'do nothing'],
  },
};

describe.each(Object.entries(LISTENERS))('%s', (_name, { hears, heard, missed }) => {
  it.each(heard)('hears %j', (text) => expect(hears(text)).toBe(true));
  it.each(missed)('does not hear %j', (text) => expect(hears(text)).toBe(false));
});

it('words are letters and digits with what joins them', () => expect(wordsOf('Each dev’s 4-day wait, don\'t (L2).')).toEqual(['Each', 'dev’s', '4-day', 'wait', 'don\'t', 'L2']));

it('sentences end at a stop or a line, and are never empty', () => {
  expect(sentencesOf('It is 1.5 hours.  Why? So!\n\n\nThen')).toEqual(['It is 1.5 hours.', 'Why?', 'So!', 'Then']);
  expect([sentencesOf(''), sentencesOf('One.\n \nTwo')]).toEqual([[], ['One.', 'Two']]);
});

it('names are whole words with a capital inside a sentence, without days, months and languages', () => {
  expect([...namesIn('Start with Bazel, Bazaar (x) Nexus; Gradle 5 Maven in January and Friday, on Monday for English and I')]).toEqual(['Bazel', 'Bazaar', 'Nexus', 'Gradle', 'Maven']);
  for (const everyday of ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'English', 'German', 'French']) expect([everyday, namesIn(`it is ${everyday}`).size]).toEqual([everyday, 0]);
  expect([...namesIn('it is Maytag and Germany, not McMay')]).toEqual(['Maytag', 'Germany', 'McMay']);
});

it('a manager knows the everyday abbreviations', () => expect(['ROI', 'CEO', 'USD', 'VAT', 'IV', 'NOT', 'RFC'].map((short) => KNOWN_ACRONYMS.has(short))).toEqual([true, true, true, true, true, true, false]));
