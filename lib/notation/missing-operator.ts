/** Two factors with nothing between them. It is never taken for a product: the sign is asked for, with what else the line may mean. */
import { isSign, isWord, peek, sliceOf, take, type Factor, type Reader, type Term } from './line';
import { ERRORS, fix, problem } from './messages';
import { startsFactor, type Token } from './tokens';

export function missingOperator(reader: Reader, term: Term, token: Token): Factor['operator'] | null {
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
  const fixes = /^[>＞]/.test(next.text) ? [fix(next, 'It is a change: →', '→')] : [fix(insertAt, 'Put × here', `${space}× `)];
  if (isWord(token, 'and')) fixes.push(fix(token, 'Add with +', '+'));
  const first = term.factors[0];
  if (term.factors.length === 1 && first && !isJoint && (first.kind === 'plain' || (first.kind === 'count' && first.noun?.people === null))) {
    const before = reader.text.slice(0, next.start).trim();
    fixes.push(fix({ start: first.end, end: first.end }, `"${before}" is a name`, ':'));
  }
  reader.errors.push(problem(at, ERRORS.missingOperator(sliceOf(reader.text, at)), fixes));
  return '×';
}
