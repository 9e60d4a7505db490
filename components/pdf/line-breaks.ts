/**
 * Where a line may break. Words are never hyphenated; only a word wider than its column breaks, between any two letters and
 * without a hyphen, so that it stays inside the margins.
 */

/** A letter with the marks set on it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * The engine's word callback for one text. It is called with words or with parts of words (a change of font cuts them), so a
 * part counts as long when it is inside a long word. An empty part between two others is a place to break with no hyphen.
 */
export function breakLongWords(longWords: string[]): (word: string) => string[] {
  return (word) => {
    if (word.trim() === '' || !longWords.some((long) => long.includes(word))) return [word];
    const parts = [''];
    for (const [letter] of word.matchAll(LETTER)) parts.push(letter, '');
    return parts;
  };
}

/** Words that alone are wider than the column, given the width of a word in the text it stands in. */
export function findLongWords(text: string, widthOf: (start: number, end: number) => number, width: number): string[] {
  const long: string[] = [];
  for (const match of text.matchAll(/[^ ]+/g)) {
    if (widthOf(match.index, match.index + match[0].length) > width) long.push(match[0]);
  }
  return long;
}
