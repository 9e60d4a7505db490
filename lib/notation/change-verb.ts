/** The words right behind an arrow that say which way it goes: "saves", "reduced by", "down to", "no more than". */
import { isWord, peek, take, type Reader } from './line';
import type { Token } from './tokens';
import { BECOMES_WORDS, HALF_WORDS, LESS_WORDS, MORE_WORDS, NOTHING_WORDS, SAVE_WORDS } from './vocabulary';

export type Verb = { way: 'to' | 'less' | 'more'; isSaving: boolean; isSaidBy: boolean; isSaidTo: boolean; start: number; text: string };

/** Takes them. @param start where the value behind the arrow begins. */
export function readVerb(reader: Reader, start: number): Verb {
  const verb: Verb = { way: 'to', isSaving: false, isSaidBy: false, isSaidTo: false, start, text: '' };
  for (;;) {
    const token = peek(reader);
    if (token?.kind !== 'word') break;
    const next = peek(reader, 1);
    const isTaken = NOTHING_WORDS.has(token.norm) && (next?.kind === 'number' || next?.kind === 'currency');
    if (token.norm === 'up' && isWord(next, 'to')) break;
    if (SAVE_WORDS.has(token.norm) || (token.norm === 'free' && isWord(next, 'up'))) { verb.way = 'less'; verb.isSaving = true; }
    else if (isTaken) { verb.way = 'less'; verb.isSaidBy = true; }
    else if (LESS_WORDS.has(token.norm)) verb.way = 'less';
    else if (MORE_WORDS.has(token.norm)) verb.way = verb.isSaving ? 'less' : 'more';
    else if (token.norm === 'by') verb.isSaidBy = true;
    else if (token.norm === 'to') verb.isSaidTo = true;
    else if (token.norm === 'of' && verb.way === 'less') verb.isSaidBy = true;
    else if (!isLeadIn(reader, token) && !BECOMES_WORDS.has(token.norm) && !(token.norm === 'in' && HALF_WORDS.has(next?.norm ?? ''))) break;
    take(reader);
    verb.text = reader.text.slice(start, token.end);
  }
  if (verb.isSaidTo) verb.way = 'to';
  else if (verb.isSaidBy && verb.way === 'to') verb.way = 'less';
  return verb;
}

/** "a reduction of 80%", "no more than 1 hr": the first word says nothing by itself. */
function isLeadIn(reader: Reader, { norm }: Token): boolean {
  const next = peek(reader, 1);
  if (norm === 'a') return LESS_WORDS.has(next?.norm) || SAVE_WORDS.has(next?.norm);
  return norm === 'no' && isWord(next, 'more', 'longer', 'less') && isWord(peek(reader, 2), 'than');
}
