import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { rememberShaping } from './shaping-cache';

const bytes = readFileSync(new URL('../../public/fonts/source-serif-4-400.ttf', import.meta.url));

/** A font whose shaper counts how often it is really asked. */
function counted(): { font: Font; calls: () => number } {
  const font = create(bytes);
  const shape = font.layout.bind(font);
  let calls = 0;
  font.layout = (...parts) => {
    calls += 1;
    return shape(...parts);
  };
  return { font, calls: () => calls };
}

it('shapes a text once, and gives the very same glyphs as without it', () => {
  const { font, calls } = counted();
  rememberShaping(font);
  const first = font.layout('affluent', undefined, undefined, undefined, 'ltr');
  expect(font.layout('affluent', undefined, undefined, undefined, 'ltr')).toBe(first);
  expect(calls()).toBe(1);
  expect(first.positions).toEqual(create(bytes).layout('affluent', undefined, undefined, undefined, 'ltr').positions);
});

it('tells features and directions apart', () => {
  const { font, calls } = counted();
  rememberShaping(font);
  font.layout('fi');
  font.layout('fi', { liga: false });
  font.layout('fi', undefined, undefined, undefined, 'ltr');
  expect(calls()).toBe(3);
});

it('forgets what was used least recently when it is full', () => {
  const { font, calls } = counted();
  rememberShaping(font, 2);
  for (const text of ['a', 'b', 'a', 'c', 'a']) font.layout(text);
  expect(calls()).toBe(3);
  font.layout('b');
  expect(calls()).toBe(4);
});

it('holds a bounded number of characters', () => {
  const { font, calls } = counted();
  rememberShaping(font, 100, 60);
  font.layout('a'.repeat(25));
  font.layout('b'.repeat(25));
  font.layout('a'.repeat(25));
  expect(calls()).toBe(3);
});
