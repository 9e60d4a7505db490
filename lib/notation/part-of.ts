/** Words for a part that hold no number, where what they are part of does: "most of our 40 devs", "40 devs (half of them)". Asked about, never skipped. */
import type { Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import type { Span } from './reading';
import { startsFactor, type Token } from './tokens';
import { DETERMINERS, FIGURE_WORDS, FREQUENCY_WORDS, TEAM_WORDS, VAGUE_WORDS, peopleClass } from './vocabulary';

export const VAGUE_PARTS = new Set('most some majority minority part parts portion fraction bulk none rest remainder'.split(' '));
/** As they stand behind ×. A number is read for these where it may stand, so they are left in notes only. */
const PARTS: Readonly<Record<string, string>> = { half: '0.5', 'half-time': '0.5', twice: '2', doubled: '2', third: '1/3', quarter: '0.25' };
const PRONOUNS = new Set('them us these those it whom which'.split(' '));

/** Does "most of" with its whole stand at `i`: "of 40 devs", "of them", "of the team"? */
function wholeBehind(tokens: readonly Token[], i: number): number | null {
  const norm = tokens[i]?.norm ?? '';
  const isPart = VAGUE_PARTS.has(norm) || VAGUE_WORDS.has(norm) || Object.hasOwn(PARTS, norm);
  if (!isPart || tokens[i]?.kind !== 'word') return null;
  const isOf = tokens[i + 1]?.norm === 'of';
  let whole = isOf ? i + 2 : i + 1;
  if (isOf && startsFactor(tokens, whole)) return whole - 1;
  if (!isOf && !DETERMINERS.has(tokens[whole]?.norm)) return null;
  if (DETERMINERS.has(tokens[whole]?.norm) && tokens[whole + 1]?.kind === 'word') whole += 1;
  const name = tokens[whole]?.norm ?? '';
  return PRONOUNS.has(name) || TEAM_WORDS.has(name) || peopleClass(name) !== null ? whole : null;
}

/** The words before the first number of a line end with a part of it: "most of our 40 devs", "half of the team (40 devs)". */
export function askPartBefore(reader: Reader, start: number): boolean {
  const { tokens } = reader;
  const isCost = tokens[start]?.kind === 'currency';
  const index = tokens.findIndex((_, i) => i < start && wholeBehind(tokens, i) === start - 1 && (!isCost || tokens[start - 1]?.norm === 'of'));
  return askPartOf(reader, index);
}

/** @param index of the token that may begin it; @param note the brackets it stands in. @returns whether it was asked about. */
export function askPartOf({ tokens, text, errors }: Reader, index: number, note?: Span): boolean {
  const norm = tokens[index]?.norm ?? '';
  // "(half-time)", and a note that is nothing else: "(twice)", "(doubled)".
  const isAlone = tokens[index - 1]?.norm === '(' && tokens[index + 1]?.norm === ')' && (FIGURE_WORDS.has(norm) || (FREQUENCY_WORDS.get(norm) ?? 1) > 1);
  const last = note && (isAlone || norm === 'half-time' || norm === 'part-time') ? index : wholeBehind(tokens, index);
  const [before, part, end, next] = [tokens[index - 1], tokens[index], tokens[last ?? -1], tokens[(last ?? 0) + 1]];
  if (!part || !end) return false;
  const at = { start: before?.norm === 'a' ? before.start : part.start, end: end.end };
  const gone = note ?? { start: at.start, end: end.norm === 'of' && next ? next.start : at.end };
  const number = note && before?.kind !== 'number' ? PARTS[part.norm] : undefined;
  const whole = next?.kind === 'currency' || end.norm === 'it' ? 'it' : 'them';
  errors.push(problem(at, ERRORS.noCount(text.slice(at.start, at.end), `50% of ${whole}`), [
    ...(number ? [fix(gone, `Use × ${number}`, `× ${number}`)] : []), fix(gone, `All of ${whole}`, ''),
  ]));
  return true;
}
