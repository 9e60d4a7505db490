import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createByteCache } from './byte-cache';

it('forgets what was used least recently, once the bytes are spent', () => {
  const cache = createByteCache<string>(100);
  cache.set('a', 'A', 40);
  cache.set('b', 'B', 40);
  expect(cache.get('a')).toBe('A');
  cache.set('c', 'C', 40);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C']);
});

it('does not keep what is larger than all of it, and forgets the older value of that key', () => {
  const cache = createByteCache<string>(100);
  cache.set('a', 'A', 40);
  cache.set('a', 'AA', 101);
  expect(cache.get('a')).toBeUndefined();
});

it('never holds more bytes than it may', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 60 }))), (writes) => {
      const cache = createByteCache<number>(100);
      for (const [key, bytes] of writes) cache.set(String(key), bytes, bytes);
      const held = Array.from({ length: 10 }, (_, key) => cache.get(String(key)) ?? 0).reduce((sum, bytes) => sum + bytes, 0);
      expect(held).toBeLessThanOrEqual(100);
    }),
  );
});
