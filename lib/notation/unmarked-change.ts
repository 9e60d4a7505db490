import { isSign, isWord, peek, sliceOf, type Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import type { Token } from './tokens';
import { BECOMES_WORDS, LESS_SUFFIXES, MORE_SUFFIXES, NOTHING_WORDS } from './vocabulary';

/** These say by themselves what becomes of the cost; "free" and "none" only behind "becomes" or "goes to". */
const ENDINGS = new Set(['eliminated', 'gone', 'disappears']);

/** "$600/mo becomes nothing", "$600/mo, eliminated", "$500/mo less than before": a change that no arrow marks. Asked about, never skipped. */
export function askUnmarkedChange(reader: Reader, word: Token): boolean {
  const { tokens, index, text, isAsk } = reader;
  const before = tokens[index - 1];
  if (isAsk || !before || tokens.slice(0, index).some((token) => isSign(token, '→'))) return false;
  const step = (LESS_SUFFIXES.has(word.norm) || MORE_SUFFIXES.has(word.norm)) && isWord(peek(reader, 1), 'than') && isWord(peek(reader, 2), 'before', 'today', 'now', 'last', 'earlier', 'usual') && !isSign(before, ',');
  const rest = tokens.slice(index);
  const isChange = rest.every(({ norm }) => BECOMES_WORDS.has(norm) || NOTHING_WORDS.has(norm)) && (rest.length === 1 ? ENDINGS.has(word.norm) : BECOMES_WORDS.has(word.norm) && NOTHING_WORDS.has(rest.at(-1)?.norm));
  if (!step && !isChange) return false;
  const wordCount = rest.findIndex(({ kind }) => kind !== 'word');
  const at = { start: word.start, end: (rest.at(wordCount < 0 ? -1 : wordCount - 1) ?? word).end };
  const gap = { start: isSign(before, ',') ? before.start : before.end, end: word.start };
  reader.errors.push(step
    ? problem(at, ERRORS.stepUnmarked(sliceOf(text, at)), [fix(at, `Take out ${sliceOf(text, at)}`, '')])
    : problem(at, ERRORS.missingArrow(word.text), [fix(gap, 'It is a change: →', ' → ')]));
  return true;
}
