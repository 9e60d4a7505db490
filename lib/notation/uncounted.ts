/** Words that stand where a count belongs and hold no number: "several engineers × 3 weeks". They are asked about, never taken as one. */
import { isSign, isWord, sliceOf, type Factor, type Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import { isWorded } from './number-words';
import type { CostError } from './reading';
import type { Token } from './tokens';
import { PERIOD_ADVERBS, TEAM_WORDS, TIME_WORDS, VAGUE_WORDS, peopleClass, plural } from './vocabulary';

const ARTICLES = new Set('a an the our all some of my their'.split(' '));
/** Rates and times need somebody to be counted; a price per month does not: "Hosting for customers at $500/mo". */
const RATE_UNITS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week']);

const isCrowdWord = (word: Token) => TEAM_WORDS.has(word.norm) || (peopleClass(word.norm) !== null && (/[^s]s$/.test(word.norm) || word.norm === 'people' || word.norm === 'staff'));
const isVague = (word: Token) => VAGUE_WORDS.has(word.norm);

/** The error for the words that end before the token at `end`; null when there are none. */
export function uncountedBefore(reader: Reader, end: number, operator: Token | null): CostError | null {
  const { tokens, text } = reader;
  let from = end;
  while (from > 0 && (tokens[from - 1]?.kind === 'word' || isWorded(tokens[from - 1]))) from -= 1;
  const words = tokens.slice(from, end);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const at = { start: first.start, end: last.end };
  const isCrowd = words.some((word) => isCrowdWord(word) || isVague(word) || peopleClass(word.norm) !== null);
  const quoted = sliceOf(text, at);
  const fixes = operator && !isCrowd ? [fix({ start: last.end, end: operator.end }, `"${quoted}" is a name`, ':')] : [];
  return problem(at, ERRORS.noCount(quoted, exampleOf(words, isCrowd)), fixes);
}

/** What the reader would have liked to see: the last words, counted. */
function exampleOf(words: readonly Token[], isCrowd: boolean): string {
  const named = words.filter((word) => !ARTICLES.has(word.norm) && !isVague(word));
  const last = named.at(-1);
  if (!last) return '4 people';
  if (TEAM_WORDS.has(last.norm)) return '4 people';
  const isName = !isCrowd && last.text !== last.text.toLowerCase();
  return isName || PERIOD_ADVERBS.has(last.norm) ? '4 seats' : `4 ${plural(last.text)}`;
}

/**
 * A label without a colon that is no name: an operator follows it, or it speaks of several people whose time or rate comes next.
 * @param open the tokens of the label; @param first the factor behind it.
 */
export function uncountedLabel(reader: Reader, open: readonly Token[], first: Factor | undefined): CostError | null {
  const last = open.at(-1);
  if (!last) return null;
  for (const [i, token] of open.entries()) {
    const isHard = isSign(token, '×', '÷') && (token === last || (token.text.toLowerCase() !== 'x' && !token.isGlued));
    // The words of "a few hundred requests/mo ×" stand before the period.
    const isPerTime = TIME_WORDS.has(open[i - 1]?.norm ?? '') && (isSign(open[i - 2], '/') || isWord(open[i - 2], 'per'));
    if (isHard && open[i - 1]?.kind === 'word') return uncountedBefore(reader, isPerTime ? i - 2 : i, isPerTime ? null : token);
    if (token === last && isSign(token, '/') && open[i - 1]?.kind === 'word') return uncountedBefore(reader, i, token);
  }
  if (!first) return null;
  const isTimed = first.kind === 'effort' || (first.kind === 'money' && first.pers.some((per) => per.kind === 'period' && RATE_UNITS.has(per.unit)));
  const isJoint = isSign(last, '@') || isWord(last, 'at', 'for', 'of', 'times');
  const end = isJoint ? open.length - 1 : open.length;
  const head = open[end - 1];
  if (!head || head.kind !== 'word') return null;
  const isPlain = open.some((word) => word.kind === 'word' && isVague(word)) && (isTimed || first.kind === 'times');
  return isPlain || (isTimed && isJoint && isCrowdWord(head)) ? uncountedBefore(reader, end, null) : null;
}
