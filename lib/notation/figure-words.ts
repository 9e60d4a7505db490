import { verbBefore } from './missing-operator';
import { isSign, type Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import type { Token } from './tokens';
import { FIGURE_WORDS } from './vocabulary';

/** "$500/mo doubled", "double $500/mo": a word between the parts that would change the figure is asked about, never skipped. */
export function askFigureWord(reader: Reader, word: Token | undefined, place: 'before' | 'behind'): void {
  const by = word?.kind === 'word' ? FIGURE_WORDS.get(word.norm) : undefined;
  if (!word || by === undefined) return;
  const verb = place === 'behind' ? verbBefore(reader) : null;
  if (verb) {
    reader.errors.push(problem(word, ERRORS.missingArrow(verb.token.text), [fix({ start: verb.from, end: verb.token.start }, 'It is a change: →', ' → ')]));
    return;
  }
  const before = reader.tokens[reader.tokens.indexOf(word) - 1];
  const isChange = (word.norm === 'halved' || word.norm === 'doubled') && word === reader.tokens.at(-1) && before;
  const times = place === 'before' ? `${by} ×` : `× ${by}`;
  reader.errors.push(problem(word, ERRORS.figureWord(word.text), [
    ...(isChange ? [fix({ start: isSign(before, ',') ? before.start : before.end, end: word.start }, 'It is a change: →', ' → ')] : []),
    ...(by === null ? [] : [fix(word, `Use ${times}`, times)]), place === 'before' ? fix({ start: word.end, end: word.end }, `"${word.text}" is part of the name`, ':') : fix(word, `Take out ${word.text}`, ''),
  ]));
}
