/** After an operator something must come: what to say when it does not. */
import { ERRORS, fix, problem } from './messages';
import { askPartOf } from './part-of';
import { isSign, isWord, peek, take, type Reader } from './line';
import { startsFactor, type Token } from './tokens';
import { uncountedBefore } from './uncounted';
import { TEAM_WORDS, VAGUE_WORDS, peopleClass } from './vocabulary';

/** After an operator something must come. @returns false when the line can only stop here. */
export function needFactor(reader: Reader, operator: Token, example: string): boolean {
  const next = peek(reader);
  if (!next || isSign(next, '=')) {
    reader.errors.push(problem(operator, ERRORS.nextFactor(operator.text, example), [], !next));
    return false;
  }
  if (startsFactor(reader.tokens, reader.index) || isSign(next, '-')) return true;
  const at = isSign(next, '×', '/', '÷', '+', ')', '→', '%', '@') ? next : operator;
  const teamAt = isWord(next, 'a', 'the') ? reader.index + 1 : reader.index;
  if (TEAM_WORDS.has(reader.tokens[teamAt]?.norm) && isWord(reader.tokens[teamAt + 1], 'of') && startsFactor(reader.tokens, teamAt + 2)) {
    reader.index = teamAt + 2;
    return true;
  }
  const crowd = crowdAhead(reader);
  const uncounted = crowd ? uncountedBefore(reader, crowd, null) : null;
  if (next.kind === 'hidden' || next.kind === 'strange') noteStrange(reader, next);
  else if (!askPartOf(reader, reader.index)) reader.errors.push(uncounted ?? problem(at, ERRORS.numberAfter(operator.text), [fix(operator, `Take out ${operator.text}`, '')]));
  while (peek(reader) && !startsFactor(reader.tokens, reader.index) && !isSign(peek(reader), '→', ')')) take(reader);
  return startsFactor(reader.tokens, reader.index);
}

/** "3 weeks × several engineers": where the words end that name people or hint at a number; null when they do neither. */
function crowdAhead(reader: Reader): number | null {
  let end = reader.index;
  let isCrowd = false;
  for (let token = reader.tokens[end]; token?.kind === 'word' && !startsFactor(reader.tokens, end); token = reader.tokens[end]) {
    isCrowd ||= VAGUE_WORDS.has(token.norm) || peopleClass(token.norm) !== null;
    end += 1;
    reader.steps += 1;
  }
  return isCrowd ? end : null;
}

export function noteStrange(reader: Reader, token: Token): void {
  const quoted = /[\ud800-\udfff]/.test(token.text) && !/\p{Extended_Pictographic}/u.test(token.text) ? 'This sign' : token.text;
  reader.errors.push(problem(token, token.kind === 'hidden' ? ERRORS.hidden() : ERRORS.unreadable(quoted), [fix(token, 'Take it out', isBetweenNumbers(reader.tokens, token) ? ' ' : '')]));
}

/** "1.1^2": without the sign these would be one number. */
function isBetweenNumbers(tokens: readonly Token[], token: Token): boolean {
  const index = tokens.indexOf(token);
  return tokens[index - 1]?.kind === 'number' && tokens[index + 1]?.kind === 'number';
}
