/** The solution, what else was weighed, and the ask: options, owner, date, price, and when to stop. [PMI, FIVE, EACH] */
import { isDoNothing } from '../../finance/options';
import { countWords } from '../../proposal/readiness';
import { mostPeople, type Facts, type ReadItem } from '../facts';
import type { Note, Rule } from '../finding';
import { addDoNothing } from '../fixes';
import { COACH } from '../settings';
import { CHANGE_WORD, hasFigure, isBlank, LICENCE_WORD, namesIn, REWRITE_WORD, RUN_WORD, SEATS_OR_TERM } from '../words';

const isAsking = ({ typedItems, proposal }: Facts) => typedItems.length > 0 || !isBlank(proposal.ask.summary);
const askText = ({ proposal: { ask } }: Facts) => [ask.summary, ...ask.items.flatMap((item) => [item.what, item.formula, item.note])].join('\n');

/** A field that is still empty once something is asked for. */
function askedButBlank(id: string, severity: Rule['severity'], source: Rule['source'], path: string, isMissing: (facts: Facts) => boolean, sentence: string): Rule {
  return { id, severity, source, find: (facts) => (isAsking(facts) && isMissing(facts) ? [{ path, sentence }] : []) };
}

function findNoAmount(facts: Facts): Note[] {
  const { typedItems, items } = facts;
  if (!isAsking(facts) || items.length > 0) return [];
  const [first] = typedItems;
  return [{ path: first ? `ask.items.${first.index}.formula` : 'ask.items', sentence: 'The ask has no price yet. How many people for how long, or how much money?' }];
}

function isVagueLicence({ item, reading }: ReadItem): boolean {
  const text = [item.what, item.note].join('\n');
  return reading.recurring && reading.hours === null && LICENCE_WORD.test(text) && reading.people === null && !(SEATS_OR_TERM.test(text) && hasFigure(text));
}

/** What is usually forgotten: somebody to run what is bought, and time for many people to learn what is built. */
function findForgottenEffort(facts: Facts): Note[] {
  const { items, results } = facts;
  const text = askText(facts);
  const [bought] = items.filter(({ reading, result }) => reading.recurring && reading.hours === null && (result.perMonth ?? 0) > 0);
  if (bought && !items.some(({ reading }) => reading.recurring && reading.hours !== null) && !RUN_WORD.test(text)) {
    return [{ path: `ask.items.${bought.index}.note`, sentence: 'Something is paid every month, and nobody’s time to look after it is in the ask. Add a few hours, or say who runs it.' }];
  }
  const people = mostPeople(facts);
  const [built] = items;
  if (built && !bought && (results.totals.oneOff ?? 0) > 0 && people > COACH.manyPeople && !CHANGE_WORD.test(text)) {
    return [{ path: `ask.items.${built.index}.note`, sentence: `${facts.format.number(people, 0)} people will work differently, and the ask has no time for showing them how. Add some, or say why none is needed.` }];
  }
  return [];
}

function findCheapRewrite({ proposal, items, results }: Facts): Note[] {
  const word = REWRITE_WORD.exec(proposal.solution.summary)?.[0];
  if (word === undefined || items.length === 0 || (results.totals.oneOff ?? 0) > 0) return [];
  return [{ path: 'ask.items', sentence: `The solution speaks of “${word}”, and the ask has no work for it. Such work is usually underestimated, so price it.` }];
}

const named = ({ proposal }: Facts) => proposal.solution.alternatives.filter(({ name }) => !isBlank(name));
const hasSolution = ({ proposal }: Facts) => !isBlank(proposal.solution.summary);

export const SOLUTION_AND_ASK_RULES: readonly Rule[] = [
  {
    id: 'O1', severity: 'W', source: 'PMI',
    find: (facts) => (hasSolution(facts) && !named(facts).some(({ name }) => isDoNothing(name))
      ? [{ path: 'solution.alternatives', sentence: 'What happens if we do nothing? The page shows its figures; a row of your own can say it in words.', fix: addDoNothing }]
      : []),
  },
  {
    id: 'O2', severity: 'T', source: 'judgement',
    find: (facts) => (hasSolution(facts) && named(facts).every(({ name }) => isDoNothing(name))
      ? [{ path: 'solution.alternatives', sentence: 'There is nothing to choose from besides doing nothing. One cheaper alternative shows that you looked.' }]
      : []),
  },
  {
    id: 'O3', severity: 'T', source: 'judgement',
    find: ({ proposal, format }) => {
      const { summary } = proposal.solution;
      const words = countWords(summary);
      const names = namesIn(summary);
      if (words <= COACH.solutionWordsAtMost && names.size <= COACH.solutionNamesAtMost) return [];
      const sentence = words > COACH.solutionWordsAtMost
        ? `The solution takes ${format.number(words)} words. A manager buys the effect; the how can wait for the meeting.`
        : `The solution names ${names.size} products. A manager buys the effect; the how can wait for the meeting.`;
      return [{ path: 'solution.summary', sentence }];
    },
  },
  { id: 'A1', severity: 'E', source: 'judgement', find: (facts) => (isAsking(facts) ? [] : [{ path: 'ask.summary', sentence: 'Nothing is asked for yet. What exactly do you want approved?' }]) },
  { id: 'A2', severity: 'E', source: 'EACH', find: findNoAmount },
  askedButBlank('A3', 'W', 'judgement', 'ask.owner', ({ proposal }) => isBlank(proposal.ask.owner), 'Nobody owns it yet. Who answers for it when it is late?'),
  askedButBlank('A4', 'W', 'judgement', 'ask.decideBy', ({ proposal }) => proposal.ask.decideBy === null, 'By when should the decision fall? Without a day it waits.'),
  { id: 'A5', severity: 'W', source: 'judgement', find: ({ items }) => items.filter(isVagueLicence).map(({ index }) => ({ path: `ask.items.${index}.note`, sentence: 'This is paid every month. For how many seats, and for how long?' })) },
  {
    id: 'A6', severity: 'W', source: 'judgement',
    find: ({ items }) => items
      .filter(({ reading, result }) => reading.hours !== null && reading.hours.current.likely > 0 && (result.oneOff ?? 0) + (result.perMonth ?? 0) === 0)
      .map(({ index }) => ({ path: `ask.items.${index}.formula`, sentence: 'People’s time is priced at nothing here. Your own time is the cost of it, so give it the team’s rate.' })),
  },
  { id: 'A7', severity: 'W', source: 'judgement', find: findForgottenEffort },
  askedButBlank('A8', 'T', 'judgement', 'ask.stopRule', ({ proposal }) => isBlank(proposal.ask.stopRule), 'What would make you stop after four weeks? Saying so makes a yes easier.'),
  { id: 'A10', severity: 'W', source: 'judgement', find: findCheapRewrite },
];
