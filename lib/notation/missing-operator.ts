/** Two factors with nothing between them. It is never taken for a product: the sign is asked for, with what else the line may mean. */
import { isSign, isWord, peek, sliceOf, take, type Factor, type Reader, type Term } from './line';
import { ERRORS, fix, problem } from './messages';
import type { Fix, Span } from './reading';
import { startsFactor, type Token } from './tokens';
import { LESS_SUFFIXES, LESS_WORDS, MORE_SUFFIXES, SAVE_WORDS } from './vocabulary';

export function missingOperator(reader: Reader, term: Term, token: Token): Factor['operator'] | null {
  const { tokens } = reader;
  const isJoint = isSign(token, ',') || isWord(token, 'and');
  if (isJoint) take(reader);
  const next = peek(reader);
  if (!next || !startsFactor(reader.tokens, reader.index)) return null;
  const unit = peek(reader, 1);
  const money = next.kind === 'currency' ? peek(reader, 1) : undefined;
  const end = money?.end ?? (unit?.kind === 'word' && next.kind === 'number' ? unit.end : next.end);
  const at = { start: next.start, end };
  const insertAt = { start: isJoint ? token.start : next.start, end: next.start };
  const space = isJoint && /\S/.test(reader.text.charAt(token.start - 1)) ? ' ' : '';
  const verb = verbBefore(reader);
  const behind = isSign(unit, '%') ? peek(reader, 2) : undefined;
  const step = LESS_SUFFIXES.has(behind?.norm) || MORE_SUFFIXES.has(behind?.norm) ? behind : undefined;
  const asChange = verb ? fix({ start: verb.from, end: verb.token.start }, 'It is a change: →', ' → ') : fix(next, 'It is a change: →', '→');
  const fixes = step ? stepFixes(reader, next, { ...insertAt, end: step.end }, space, LESS_SUFFIXES.has(step.norm) ? -1 : 1) : verb || /^[>＞]/.test(next.text) ? [asChange] : [fix(insertAt, 'Put × here', `${space}× `)];
  if (isWord(token, 'and')) fixes.push(fix(token, 'Add with +', '+'));
  const [low, joint] = [tokens[reader.index - 2], tokens[reader.index - 1]];
  if (isWord(joint, 'in') && low?.number && next.number && low.number.value < next.number.value) {
    const share = `${Number(((100 * low.number.value) / next.number.value).toFixed(2))}%`;
    fixes.splice(0, 1, fix({ start: low.start, end: next.end }, `Use ${share}`, share));
  }
  const first = term.factors[0];
  if (!verb && term.factors.length === 1 && first && !isJoint && (first.kind === 'plain' || (first.kind === 'count' && first.noun?.people === null))) {
    const before = reader.text.slice(0, next.start).trim();
    fixes.push(fix({ start: first.end, end: first.end }, `"${before}" is a name`, ':'));
  }
  const said = verb?.token.text ?? (step && sliceOf(reader.text, { start: next.start, end: step.end }));
  const asked = step && reader.isAsk ? ERRORS.shareOfChange : ERRORS.missingArrow;
  reader.errors.push(problem(at, said ? asked(said) : ERRORS.missingOperator(sliceOf(reader.text, at)), fixes));
  return '×';
}

/** "$500/mo, 20% off": a change, or a factor of what there is; in the Ask only that. */
function stepFixes({ text, isAsk }: Reader, percent: Token, at: Span, space: string, sign: 1 | -1): Fix[] {
  const left = Number((100 + sign * (percent.number?.value ?? 0)).toFixed(2));
  const asFactor = left > 0 ? [fix(at, `Use × ${left}%`, `${space}× ${left}%`)] : [];
  return isAsk ? asFactor : [fix(at, 'It is a change: →', `${space}→ ${text.slice(percent.start, at.end)}`), ...asFactor];
}

/** "€250/mo cut by 80%", "$1,000/mo, saves $200/mo": the word of a change whose arrow was left out, and where the arrow goes. */
export function verbBefore({ tokens, index }: Reader): { token: Token; from: number } | null {
  for (let i = index - 1; tokens[i]?.kind === 'word'; i -= 1) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (!token || !(LESS_WORDS.has(token.norm) || SAVE_WORDS.has(token.norm))) continue;
    return { token, from: isSign(before, ',') ? before.start : before?.end ?? token.start };
  }
  return null;
}
