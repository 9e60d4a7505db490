import { expect, it } from 'vitest';
import { createRandom } from './random';

const take = (count: number, seed: number, stream: number) => { const random = createRandom(seed, stream); return Array.from({ length: count }, random); };

it('gives the same numbers on every machine', () => expect(take(3, 1, 0).map((value) => Math.floor(value * 2 ** 32))).toEqual([2_677_044_200, 355_546_957, 1_053_930_227]));
it('gives other numbers for another seed and for another stream', () => {
  const firsts = [[1, 0], [2, 0], [1, 1], [0, 1], [2 ** 32 - 1, 0]].map(([seed, stream]) => take(1, seed ?? 0, stream ?? 0)[0]);
  expect(new Set(firsts).size).toBe(firsts.length);
});
it('stays between 0 and 1 and is even: each tenth holds a tenth', () => {
  const values = take(100_000, 7, 3);
  expect(values.every((value) => value > 0 && value < 1)).toBe(true);
  const tenths = Array.from({ length: 10 }, (_, tenth) => values.filter((value) => Math.floor(value * 10) === tenth).length);
  expect(Math.max(...tenths.map((count) => Math.abs(count - 10_000)))).toBeLessThan(400);
});
it('has streams that know nothing of each other', () => {
  const [one, two] = [take(50_000, 1, 0), take(50_000, 1, 1)];
  const together = one.reduce((sum, value, index) => sum + (value - 0.5) * ((two[index] ?? 0) - 0.5), 0) / 50_000;
  expect(Math.abs(together * 12)).toBeLessThan(0.02);
});
