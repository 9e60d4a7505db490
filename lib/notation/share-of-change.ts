import { isSign, isWord, lastEnd, peek, sliceOf, take, type Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import { PREPOSITIONS, endsPhrase } from './nouns';
import type { Amount } from './read-amount';
import { LESS_SUFFIXES, LOADING_WORDS, MORE_SUFFIXES, REBATE_WORDS } from './vocabulary';

const percentOf = (share: number) => Number((share * 100).toFixed(2));

/** "× 75% less", "× 20% discount", "× 20% VAT": the part that counts, or by how much it changes? Behind an arrow `read-change.ts` has read it. */
export function askShareOfChange(reader: Reader, { start, leaf }: Amount): void {
  const { tokens, index, text } = reader;
  let end = index;
  let way = 0;
  for (reader.index = index; way === 0 && !endsPhrase(reader); reader.index += 1) {
    const norm = peek(reader)?.norm;
    if (norm === 'of') break;
    const isFirst = reader.index === index;
    if (REBATE_WORDS.has(norm) || (isFirst && LESS_SUFFIXES.has(norm))) way = -1;
    else if (LOADING_WORDS.has(norm) || (isFirst && MORE_SUFFIXES.has(norm))) way = 1;
    end = reader.index;
  }
  reader.index = index;
  // "× 130% overhead" says it all.
  if (way === 0 || (way === 1 && leaf.low >= 1)) return;
  // "2% lower conversion × $1M/mo" opens a line with the part that counts.
  if (reader.operators.length === 0 && end === index && isNamed(reader)) return;
  const said = { start, end: lastEnd(reader) };
  const at = { start, end: tokens[end]?.end ?? said.end };
  const ends = way === 1 ? [1 + leaf.low, 1 + leaf.high] : [1 - leaf.high, 1 - leaf.low];
  const kept = [...new Set(ends.map(percentOf))].join('–');
  const share = sliceOf(text, said);
  const last = reader.operators.at(-1);
  const operator = last && sliceOf(text, { start: last.end, end: start }) === '' ? last : undefined;
  // "$1,000/mo + 20% VAT" has an answer of its own.
  if (operator && /^[-+−–]|plus|minus|less/i.test(text.slice(operator.start, operator.end))) return;
  const changed = `→ ${share} ${way === 1 ? 'more' : 'less'}`;
  reader.errors.push(problem(at, ERRORS.shareOfChange(sliceOf(text, at)), [
    ...(Math.min(...ends) > 0 ? [fix(at, `Use ${kept}%`, `${kept}%`)] : []),
    ...(operator && !reader.isAsk && !tokens.some((token) => isSign(token, '→')) ? [fix({ start: operator.start, end: at.end }, changed, changed)] : []),
    fix(at, `Use ${share}`, share),
  ]));
}

/** A noun behind "lower", "fewer" or "back". "A 5% reduction plan" and "a 20% tax bill" still say how much is taken or put on top. */
function isNamed(reader: Reader): boolean {
  const first = take(reader);
  const named = peek(reader);
  const isNoun = !endsPhrase(reader) && named?.kind === 'word' && named.norm !== 'than' && !PREPOSITIONS.has(named.norm) && !isWord(first, 'off', 'less');
  reader.index -= 1;
  return isNoun && !REBATE_WORDS.has(first?.norm) && !LOADING_WORDS.has(first?.norm);
}
