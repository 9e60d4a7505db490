import { expect, test } from 'vitest';
import { lineWhereJsonEnds } from './json-line';

test.each([
  ['', 1], ['{', 1], ['{\n', 2], ['{ "a": 1,\n  "b": }\n', 2], ['{\n  "a": 1\n  "b": 2\n}', 3], ['{\n"a": tru\n}', 2], ['[1,\n2,\n]', 3], ['{"a": 1}\n}', 2], ["{\n'a': 1}", 2], ['{"a": "x\ny"}', 1], ['[1, 01]', 1], ['# Title\n', 1], ['{"a":\n\n[1}', 3],
])('%j stops being JSON in line %i', (text, line) => {
  expect(() => { JSON.parse(text); }).toThrow(SyntaxError);
  expect(lineWhereJsonEnds(text)).toBe(line);
});
