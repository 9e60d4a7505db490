/** R12: a total that was typed into a text and is not the one that was worked out. It catches the founding article's own $20,500. */
import type { Facts } from '../facts';
import type { Note, Rule } from '../finding';
import { replaceInProse } from '../fixes';
import { everyFigure, namedTotals, type NamedTotal } from '../known-figures';
import { moneyMentions, type MoneyMention } from '../money-in-prose';
import type { ProseField } from '../prose';
import { COACH } from '../settings';

/** As far as a sentence is followed to either side. */
const SENTENCE_CHARS = 300;
const CALLED_TOTAL = /\b(?:totals?|altogether|in all|adds? up|sum)\b/i;

/** Whether any of `figures` (ascending) is what this amount says. */
function isKnown({ amount, slack }: MoneyMention, figures: readonly number[]): boolean {
  const least = Math.min(amount - slack, amount / (1 + COACH.proseFigurePercent.same / 100));
  const most = Math.max(amount + slack, amount / (1 - COACH.proseFigurePercent.same / 100));
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((figures[middle] ?? Infinity) < least - 1e-9) low = middle + 1;
    else high = middle;
  }
  return (figures[low] ?? Infinity) <= most + 1e-9;
}

/** The part of the text around an amount that says what it is: its own sentence. */
function sentenceAround(text: string, { start, text: written }: MoneyMention): string {
  const end = start + written.length;
  const before = text.slice(Math.max(0, start - SENTENCE_CHARS), start);
  const after = text.slice(end, end + SENTENCE_CHARS);
  const from = Math.max(...['\n', '. ', '? ', '! '].map((stop) => before.lastIndexOf(stop))) + 1;
  const until = after.search(/[.!?](?:\s|$)|\n/);
  return before.slice(from) + written + (until < 0 ? after : after.slice(0, until));
}

/** The total this amount was probably meant to be: one that the sentence names or, where it names none, a very near one. */
function meantTotal(mention: MoneyMention, sentence: string, totals: readonly NamedTotal[], isHeadline: boolean): NamedTotal | null {
  const { headline, named, near, nameless } = COACH.proseFigurePercent;
  const possible = totals.filter((total) => mention.period === null || total.period === mention.period);
  const said = possible.filter((total) => total.words.test(sentence));
  const most = said.length === 0 ? nameless : CALLED_TOTAL.test(sentence) ? Infinity : mention.period === null ? near : isHeadline ? headline : named;
  const away = (total: NamedTotal) => (Math.abs(mention.amount - total.amount) / total.amount) * 100;
  return (said.length > 0 ? said : possible).reduce<NamedTotal | null>((best, total) => (away(total) <= most && (best === null || away(total) < away(best)) ? total : best), null);
}

function findInField(field: ProseField, figures: readonly number[], totals: readonly NamedTotal[], { proposal, format }: Facts): Note[] {
  return moneyMentions(field.text, proposal.header).flatMap((mention): Note[] => {
    if (mention.amount === 0 || isKnown(mention, figures)) return [];
    const total = meantTotal(mention, sentenceAround(field.text, mention), totals, field.path.startsWith('header.'));
    if (total === null) return [];
    return [{
      path: field.path,
      sentence: `The text says ${mention.text}, and ${total.said}. A reader who adds up will notice.`,
      fix: replaceInProse(field, mention.start, mention.text, format.money(total.amount)),
    }];
  });
}

function findWrongTotals(facts: Facts): Note[] {
  if (facts.lines.length + facts.items.length === 0) return [];
  const withMoney = facts.prose.filter(({ text }) => /\d/.test(text));
  if (withMoney.length === 0) return [];
  const figures = everyFigure(facts);
  const totals = namedTotals(facts);
  return withMoney.flatMap((field) => findInField(field, figures, totals, facts));
}

export const PROSE_FIGURE_RULES: readonly Rule[] = [{ id: 'R12', severity: 'W', source: 'judgement', find: findWrongTotals }];
