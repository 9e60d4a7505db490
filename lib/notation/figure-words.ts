import type { Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import type { Token } from './tokens';
import { FIGURE_WORDS } from './vocabulary';

/** "$500/mo doubled", "double $500/mo": a word between the parts that would change the figure is asked about, never skipped. */
export function askFigureWord(reader: Reader, word: Token | undefined, place: 'before' | 'behind'): void {
  const by = word?.kind === 'word' ? FIGURE_WORDS.get(word.norm) : undefined;
  if (!word || by === undefined) return;
  const times = place === 'before' ? `${by} ×` : `× ${by}`;
  reader.errors.push(problem(word, ERRORS.figureWord(word.text), [
    ...(by === null ? [] : [fix(word, `Use ${times}`, times)]), place === 'before' ? fix({ start: word.end, end: word.end }, `"${word.text}" is part of the name`, ':') : fix(word, `Take out ${word.text}`, ''),
  ]));
}
