/** The return: late enough, slow enough, checked afterwards, and not too good to be true. [LEVY, NUC, PMI] */
import { computeTornado } from '../../finance/risk';
import { mostPeople, namedInside, type Facts, type ReadLine } from '../facts';
import type { Note, Rule } from '../finding';
import { goLiveFromAsk, setRamp } from '../fixes';
import { COACH } from '../settings';
import { breakEvenPercent, countOf } from '../../sheet/format';
import { BREAK_EVEN, isBlank, LICENCE_WORD, RETURN_WORD, sentencesOf, TIME_WORD } from '../words';
import { isMostlyTime, saysUseOfTime } from './savings';

const allProse = ({ prose }: Facts) => prose.map(({ text }) => text).join('\n');
const horizonOf = ({ results }: Facts) => countOf(results.horizonMonths ?? 0, 'month');

function findInstantGoLive({ results, items }: Facts): Note[] {
  const weeks = Math.max(0, ...items.filter(({ reading }) => !reading.recurring).map(({ reading }) => reading.effortWeeks ?? 0));
  if (results.goLiveSource !== 'typed' || results.views.drafted.goLiveMonths !== 0 || weeks === 0) return [];
  return [{ path: 'roi.goLiveMonths', sentence: `The ask holds ${countOf(Math.round(weeks * 10) / 10, 'week')} of work, so savings cannot start on the first day.`, fix: goLiveFromAsk }];
}

function findLoss({ results, lines, items, format }: Facts): Note[] {
  const { netPerMonth } = results.totals;
  const isAnythingChanged = lines.some(({ reading }) => reading.hasChange) || items.some(({ result }) => (result.perMonth ?? 0) > 0);
  if (netPerMonth === null || netPerMonth > 0 || lines.length === 0 || !isAnythingChanged) return [];
  const sentence = netPerMonth === 0
    ? 'Once it runs it saves as much as it costs, so nothing is gained. Check the savings and the monthly ask.'
    : `Once it runs it costs ${format.perMonth(-netPerMonth)} more than it saves. Check the savings and the monthly ask.`;
  return [{ path: 'roi.summary', sentence }];
}

function findLooseReturn({ prose }: Facts): Note[] {
  return prose.flatMap(({ path, text }): Note[] => {
    const word = sentencesOf(text).filter((sentence) => !TIME_WORD.test(sentence)).map((sentence) => RETURN_WORD.exec(sentence)?.[0]).find((found) => found !== undefined);
    return word === undefined ? [] : [{ path, sentence: `“${word}” stands without a time. Over how many months?` }];
  });
}

/** R9: the number that moves the net most stands in lines that are guesses. C3 has said it already where that line is most of the cost. */
function findDecidingGuess({ proposal, results, current, lines }: Facts): Note[] {
  const guesses = lines.filter(({ line: { confidence } }) => confidence === 'low');
  const isSaid = (guess: ReadLine) => current > 0 && (guess.current / current) * 100 > COACH.guessSharePercent;
  if (guesses.every(isSaid)) return [];
  const [decides] = computeTornado(proposal, results)?.bars ?? [];
  const [line, ...others] = guesses.filter(({ line: { id } }) => decides?.rowIds.includes(id));
  if (line === undefined || [line, ...others].some(isSaid)) return [];
  return [{ path: `cost.lines.${line.index}.confidence`, sentence: `Nothing moves the result as much as ${namedInside(line)}, and it is a guess. Measure this one first.` }];
}

export const RETURN_RULES: readonly Rule[] = [
  {
    id: 'R1', severity: 'W', source: 'judgement',
    find: (facts) => ((facts.drafted.roiPercent ?? 0) > COACH.roiPercentAtMost
      ? [{ path: 'roi.summary', sentence: `A return of ${facts.format.percent(facts.drafted.roiPercent)} over ${horizonOf(facts)} looks too good. Point to the cash-only figure and to what happens at half the savings.` }]
      : []),
  },
  {
    id: 'R2', severity: 'W', source: 'judgement',
    find: ({ drafted, items }) => (items.length > 0 && drafted.paybackMonths !== null && drafted.paybackMonths < COACH.paybackMonthsAtLeast && (drafted.goLiveMonths ?? 0) >= 1
      ? [{ path: 'roi.goLiveMonths', sentence: `It pays back before it works: the first saving comes after ${countOf(drafted.goLiveMonths ?? 0, 'month')}. Is everything it costs in the ask?` }]
      : []),
  },
  { id: 'R3', severity: 'W', source: 'judgement', find: findInstantGoLive },
  {
    id: 'R4', severity: 'W', source: 'LEVY',
    find: (facts) => {
      const people = mostPeople(facts);
      return people > COACH.manyPeople && facts.saving > 0 && facts.results.settings.rampMonths === 0
        ? [{ path: 'roi.rampMonths', sentence: `${facts.format.number(people, 0)} people will not change in a day. Give them ${COACH.usualRampMonths} months to full effect, and the figures survive the question.`, fix: setRamp(COACH.usualRampMonths) }]
        : [];
    },
  },
  { id: 'R5', severity: 'E', source: 'judgement', find: findLoss },
  {
    id: 'R6', severity: 'W', source: 'judgement',
    find: (facts) => {
      const { drafted, results } = facts;
      return drafted.net !== null && drafted.paybackMonths === null && (results.totals.netPerMonth ?? 0) > 0
        ? [{ path: 'roi.horizonMonths', sentence: `It is not paid back within ${horizonOf(facts)}. A longer horizon, a smaller ask, or a reason to do it anyway: risk, or a rule that demands it.` }]
        : [];
    },
  },
  {
    id: 'R7', severity: 'W', source: 'judgement',
    find: (facts) => {
      const { net } = facts.results.views.cashOnly;
      return net !== null && net < 0 && (facts.drafted.net ?? 0) > 0 && isMostlyTime(facts) && !saysUseOfTime(facts)
        ? [{ path: 'roi.summary', sentence: `In cash alone it loses ${facts.format.money(-net)} over ${horizonOf(facts)}. Expect to hear that time is not cash, and say why it is worth it.` }]
        : [];
    },
  },
  {
    id: 'R8', severity: 'T', source: 'judgement',
    find: (facts) => {
      const share = facts.results.sensitivity.find((row) => row.isBreakEven)?.sharePercent;
      return share !== undefined && share > 0 && share < COACH.breakEvenPercent && (facts.drafted.net ?? 0) > 0 && !BREAK_EVEN.test(allProse(facts))
        ? [{ path: 'roi.summary', sentence: `It still pays back if only ${facts.format.percent(breakEvenPercent(share))} of the savings arrive. That is worth a sentence of your own.` }]
        : [];
    },
  },
  { id: 'R9', severity: 'W', source: 'judgement', find: findDecidingGuess },
  {
    id: 'R10', severity: 'W', source: 'judgement',
    find: (facts) => {
      const { npv, net } = facts.drafted;
      return npv !== null && npv < 0 && net !== null && net > 0
        ? [{ path: 'roi.discountRatePercent', sentence: `It gains ${facts.format.money(net)}, but too late: at ${facts.format.percent(facts.results.settings.discountRatePercent)} a year it is worth ${facts.format.money(npv)} today.` }]
        : [];
    },
  },
  {
    id: 'R11', severity: 'T', source: 'judgement',
    find: ({ results, items }) => ((results.horizonMonths ?? 0) >= COACH.longHorizonMonths && items.some(({ reading, item }) => reading.recurring && reading.hours === null && LICENCE_WORD.test(`${item.what}\n${item.note}`))
      ? [{ path: 'roi.horizonMonths', sentence: `${countOf(results.horizonMonths ?? 0, 'month')} is long for a subscription that may change every year. Twelve months is easier to believe.` }]
      : []),
  },
  { id: 'R13', severity: 'W', source: 'judgement', find: findLooseReturn },
  {
    id: 'R15', severity: 'T', source: 'PMI',
    find: ({ proposal, saving }) => (saving > 0 && isBlank(proposal.roi.followUp) ? [{ path: 'roi.followUp', sentence: 'How will you know in three months? Say what you will measure, and when.' }] : []),
  },
];
