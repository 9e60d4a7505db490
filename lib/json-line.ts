/**
 * For a text that JSON.parse refuses: the line in which it stops being JSON, from 1. JSON.parse itself says the place in
 * some cases only, and in every engine otherwise.
 */
const TOKEN = /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'next' | 'nothing';

export function lineWhereJsonEnds(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (expected !== 'nothing') {
    TOKEN.lastIndex = at;
    const [whole, sign, string] = TOKEN.exec(text) ?? [];
    const after: Expected | null = whole === undefined ? null : follow(expected, sign, string !== undefined, open);
    if (after === null) break;
    expected = after;
    at += whole?.length ?? 0;
  }
  const rest = /^\s*/.exec(text.slice(at))?.[0] ?? '';
  return text.slice(0, at + rest.length).split('\n').length;
}

/** What may come after this token; null when it may not stand here itself. */
function follow(expected: Expected, sign: string | undefined, isString: boolean, open: string[]): Expected | null {
  const wantsValue = expected === 'value' || expected === 'valueOrEnd';
  const wantsKey = expected === 'key' || expected === 'keyOrEnd';
  const afterValue = () => (open.length === 0 ? 'nothing' : 'next');
  if (sign === undefined) return wantsKey && isString ? 'colon' : wantsValue ? afterValue() : null;
  if (sign === ':') return expected === 'colon' ? 'value' : null;
  if (sign === ',') return expected === 'next' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (sign === '{' || sign === '[') {
    if (!wantsValue) return null;
    open.push(sign);
    return sign === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  const closes = sign === '}' ? '{' : '[';
  const mayClose = expected === 'next' || expected === (sign === '}' ? 'keyOrEnd' : 'valueOrEnd');
  if (!mayClose || open.at(-1) !== closes) return null;
  open.pop();
  return afterValue();
}
