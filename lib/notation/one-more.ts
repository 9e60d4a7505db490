/** "2 analysts and me", "me and 2 analysts", "5 devs and their manager": somebody without a number. Asked about, never skipped. */
import { isWord, type Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import type { Amount } from './read-amount';
import type { Token } from './tokens';
import { DETERMINERS, peopleClass } from './vocabulary';

const SELVES = new Set(['me', 'myself', 'i']);
const ARTICLES = new Set(['a', 'an', 'his', 'her', 'its']);
const isSelf = (token: Token | undefined): token is Token => token?.kind === 'word' && SELVES.has(token.norm);
const isPerson = (token: Token | undefined) => peopleClass(token?.norm) !== null;

/** @param words what is counted. */
export function askOneMore({ text, errors }: Reader, { leaf, isRange, numberAt }: Amount, words: readonly Token[]): void {
  const joint = words.findIndex((word, i) => {
    const [first, second] = [words[i + 1], words[i + 2]];
    const isNamed = isPerson(second) && (ARTICLES.has(first?.norm ?? '') || DETERMINERS.has(first?.norm));
    return isWord(word, 'and') && isPerson(words[i - 1]) && (isSelf(first) || isNamed);
  });
  const [before, and, last] = [words[joint - 1], words[joint], words.at(-1)];
  if (!before || !and || !last) return;
  const at = { start: and.start, end: last.end };
  const together = `${leaf.likely + 1} people`;
  errors.push(problem(at, ERRORS.noCount(text.slice(at.start, at.end), isRange ? '3–4 people' : together), [
    ...(isRange || /s$/.test(last.norm) ? [] : [fix({ start: numberAt.start, end: last.end }, `Use ${together}`, together)]),
    fix({ start: before.end, end: last.end }, `Only ${text.slice(numberAt.start, before.end)}`, ''),
  ]));
}

/** The words before the first number of a line end with "me and". */
export function askOneMoreBefore({ tokens, text, errors }: Reader, start: number): void {
  const [self, joint, first] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  if (!joint || !first?.number || !isSelf(self) || !isWord(joint, 'and', 'plus')) return;
  const at = { start: self.start, end: joint.end };
  const together = String(first.number.value + 1);
  errors.push(problem(at, ERRORS.noCount(text.slice(at.start, at.end), `${together} people`), [fix({ start: at.start, end: first.end }, `Use ${together}`, together), fix({ start: at.start, end: first.start }, 'Leave it out', '')]));
}
