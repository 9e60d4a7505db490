/** Rule 6: a price per user needs users that are counted. Words for people are interchangeable. */
import type { House } from './house';
import { sliceOf, type Factor, type Noun, type Per } from './line';
import { ERRORS, fix, problem } from './messages';
import type { CostError } from './reading';
import { nounStem } from './vocabulary';

/** Do these two name the same thing? "support ticket" and "tickets", "user" and "engineers". */
export function isSameNoun(a: Noun, b: Noun): boolean {
  if (a.stem === b.stem) return true;
  if (a.words.some((word) => nounStem(word) === b.stem) || b.words.some((word) => nounStem(word) === a.stem)) return true;
  if (a.people === null || b.people === null) return false;
  const kinds = new Set([a.people, b.people]);
  return !(kinds.has('staff') && kinds.has('clients'));
}

/** @returns the error when a per has nothing to count it, or null. */
export function hasCountFor(factors: readonly Factor[], used: ReadonlySet<Per>, house: House): CostError | null {
  if (!factors.some((factor) => factor.pers.some((per) => per.kind === 'noun'))) return null;
  const counted = factors.flatMap((factor) => (factor.noun ? [{ factor, noun: factor.noun }] : []));
  for (const factor of factors) {
    for (const per of factor.pers) {
      if (per.kind !== 'noun' || used.has(per) || per.noun.words.length === 0) continue;
      if (counted.some((other) => other.factor !== factor && isSameNoun(other.noun, per.noun))) continue;
      const others = counted.filter((other) => other.factor !== factor);
      const only = others.length === 1 ? others[0] : undefined;
      const word = per.noun.text.split(/\s+/).at(-1) ?? per.noun.text;
      const gap = /\s/.test(house.text.charAt(per.start - 1)) ? '' : ' ';
      const fixes = only ? [fix(per, `For each of the ${only.noun.text}`, `${gap}each`)] : [];
      const hasPeriod = factors.some((other) => other.pers.some((one) => one.kind === 'period' && !used.has(one)));
      return problem(factor, ERRORS.perNounNoCount(sliceOf(house.text, factor), word, hasPeriod || house.context.mode !== 'monthly' ? '' : '/mo'), fixes);
    }
  }
  return null;
}
