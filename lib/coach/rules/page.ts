/** The page as a whole: a headline that carries the number, words everybody knows, the risk and the price of waiting. [LETHAIN] */
import { isDoNothing } from '../../finance/options';
import type { Proposal } from '../../proposal/schema';
import type { Facts } from '../facts';
import type { Note, Rule } from '../finding';
import { APPROVE_WORD, hasFigure, isBlank, KNOWN_ACRONYMS, WAITING_WORD } from '../words';

function findEmptyHeadline({ proposal: { header } }: Facts): Note[] {
  if (isBlank(header.title)) return [{ path: 'header.title', sentence: 'The page has no title yet. Say in it what you want to end or to change.' }];
  if (isBlank(header.standfirst)) return [];
  if (!hasFigure(header.standfirst)) return [{ path: 'header.standfirst', sentence: 'The first two lines carry no number. Say what to approve and what it saves, or leave them empty: the page writes them from your figures.' }];
  if (APPROVE_WORD.test(header.standfirst)) return [];
  return [{ path: 'header.standfirst', sentence: 'The first two lines do not say what to approve. Name the ask next to what it saves, or leave them empty: the page writes them from your figures.' }];
}

function findAcronym({ prose }: Facts): Note[] {
  const text = prose.map((field) => field.text).join('\n');
  const isExpanded = (short: string) => text.includes(`(${short})`) || text.includes(`${short} (`);
  for (const field of prose) {
    const found = [...field.text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2,5}(?=s?(?![\p{L}\p{N}]))/gu)].map(([short]) => short).find((short) => !KNOWN_ACRONYMS.has(short) && !isExpanded(short));
    if (found) return [{ path: field.path, sentence: `Not every reader knows what ${found} is. Spell it out once.` }];
  }
  return [];
}

/** The page gives the cost of a month's delay with the decision, and the decision with the ask. */
function printsDelay({ ask: { decideBy, items } }: Proposal): boolean {
  return decideBy !== null || items.some(({ what, formula, note }) => !isBlank(what + formula + note));
}

function findUnsaidWaiting({ proposal, drafted, prose, format }: Facts): Note[] {
  const cost = drafted.costOfDelayPerMonth ?? 0;
  const isSaid = printsDelay(proposal) || proposal.solution.alternatives.some(({ name, verdict }) => isDoNothing(name) && !isBlank(verdict)) || prose.some(({ text }) => WAITING_WORD.test(text));
  return cost > 0 && !isSaid ? [{ path: 'solution.summary', sentence: `Each month of waiting costs about ${format.money(cost)}. Nothing on the page says so in words yet.` }] : [];
}

export const PAGE_RULES: readonly Rule[] = [
  { id: 'G2', severity: 'W', source: 'LETHAIN', find: findEmptyHeadline },
  { id: 'G3', severity: 'T', source: 'judgement', find: findAcronym },
  {
    id: 'G4', severity: 'T', source: 'judgement',
    find: ({ proposal: { solution } }) => (!isBlank(solution.summary) && solution.risks.every(({ risk }) => isBlank(risk))
      ? [{ path: 'solution.risks', sentence: 'No risk is named, and everyone knows there is one. Name the biggest and what you do about it.' }]
      : []),
  },
  { id: 'G5', severity: 'T', source: 'judgement', find: findUnsaidWaiting },
];
