/**
 * What a person typed, made safe to set in type: control characters and direction overrides go, words stay.
 * Right-to-left letters and emoji are text like any other.
 */

const LINE_BREAKS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
/** Controls except the line feed, halves of a character, marks that reorder other text, and non-characters. */
const UNPRINTABLE = /(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/gu;

/** Keeps line feeds; tabs become spaces. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAKS, '\n').replace(/\t/g, ' ').replace(UNPRINTABLE, '');
}

/** One line without outer or doubled spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[ \n]+/g, ' ').trim();
}

/** Ends a text as a sentence, so that another can follow it. */
export function asSentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
