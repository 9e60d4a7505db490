/**
 * One spelling for each sign, character by character, so that an offset in the result is the same offset in what was typed:
 * full-width and other scripts' digits become 0-9, every space a space, every dash "-", every times "×".
 */

const pairs: Record<string, string> = {};
const alias = (to: string, from: string) => { for (const character of from) pairs[character] = to; };

alias(' ', '\t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000');
// Invisible and harmless: pasted from documents and spreadsheets.
alias(' ', '\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\ufe0f');
alias(' ', '“”„«»"`•');
alias('-', '\u2010\u2011\u2012–—―−﹣');
alias('×', '*∗＊·⋅∙✕✖⨯⨉');
alias('x', 'хХ');
alias('/', '∕⁄');
alias('→', '⇒➔➙➛➜➝➞➤⟶⟹➡⇢⇨⇾↦⭢⮕▶►');
alias('~', '≈∼〜≃≅');
alias("'", '’‘ʼ′');
alias('(', '[［');
alias(')', ']］');
alias('¥', '￥');
alias('£', '￡');
alias('₩', '￦');
alias(',', '、');
for (const zero of [0x0660, 0x06f0, 0x0966]) for (let digit = 0; digit < 10; digit += 1) pairs[String.fromCharCode(zero + digit)] = String(digit);
for (let code = 0xff01; code <= 0xff5e; code += 1) pairs[String.fromCharCode(code)] ??= String.fromCharCode(code - 0xfee0);

/** The same text with one spelling for each sign; its length never changes. */
export function plainCharacters(typed: string): string {
  let plain = '';
  for (const character of typed) plain += pairs[character] ?? character;
  return plain;
}

/** True for 0-9, the only digits there are after `plainCharacters`. */
export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

export const isPlainLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Characters that must not stand in a line at all: control characters and those that turn the direction of text. */
export function isHiddenControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
