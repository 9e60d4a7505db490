/**
 * Makes a text printable: one form of each letter, one kind of space, no invisible characters, and nothing that none of our
 * fonts draws. What had to be left out is remembered, so that the editor can say so.
 */

export type Printer = {
  print: (text: string) => string;
  /** Characters left out so far, each once, in order of appearance. */
  missing: () => string[];
};

/** Control characters, direction marks, joiners, variation selectors, soft hyphens: they have no ink of their own. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Co}\p{Cn}\p{Cs}]/u;
const SPACES = /[ \t\n\v\f\r\u0085\u1680\u2000-\u2008\u200a\u2028\u2029\u205f\u3000]+/g;

export function createPrinter(prints: (codePoint: number) => boolean): Printer {
  const missing = new Set<string>();
  const keep = (char: string) => {
    if (INVISIBLE.test(char)) return '';
    if (prints(char.codePointAt(0) ?? 0)) return char;
    missing.add(char);
    return '';
  };
  return {
    print: (text) => Array.from(text.normalize('NFC').replace(SPACES, ' '), keep).join('').replace(/ {2,}/g, ' '),
    missing: () => [...missing],
  };
}
