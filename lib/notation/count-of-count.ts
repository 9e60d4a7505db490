import { sliceOf, type Factor, type Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import { TEAM_WORDS } from './vocabulary';

/** "3 of 40 devs": three of them, or three times forty? */
export function askCountOf(reader: Reader, few: Factor | undefined, many: Factor | undefined): void {
  const joint = reader.operators.at(-1);
  if (!few || !many || !joint || joint.start < few.end || joint.end > many.start || reader.text.slice(joint.start, joint.end).toLowerCase() !== 'of') return;
  const isWhole = 'likely' in few.amount && few.amount.likely >= 1;
  if (!isWhole || few.operator === '÷' || (few.kind !== 'plain' && few.kind !== 'count') || (many.kind !== 'plain' && many.kind !== 'count')) return;
  // "3 teams of 5" is fifteen.
  if (few.noun?.words.some((word) => TEAM_WORDS.has(word))) return;
  const [one, all] = [sliceOf(reader.text, few).replace(/\s+out$/i, ''), sliceOf(reader.text, many)];
  const isBare = few.kind === 'plain' || one === sliceOf(reader.text, few.numberAt);
  const noun = isBare && many.noun ? sliceOf(reader.text, { start: many.numberAt.end, end: many.end }) : '';
  const gap = /^[/,]/.test(noun) || noun === '' ? '' : ' ';
  reader.errors.push(problem({ start: few.start, end: many.end }, ERRORS.countOfCount(one, all), [
    fix({ start: few.start + one.length, end: many.end }, `${one}${gap}${noun}`, `${gap}${noun}`), fix({ start: few.start + one.length, end: joint.end }, `${one} × ${all}`, ' ×'),
  ]));
}
