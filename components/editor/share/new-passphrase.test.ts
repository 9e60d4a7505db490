import { afterEach, expect, test, vi } from 'vitest';
import { newPassphrase } from './new-passphrase';

afterEach(() => { vi.restoreAllMocks(); });

test('every byte is a word of its own, so four words are 32 random bits', () => {
  const words = Array.from({ length: 256 }, (_, byte) => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => (array instanceof Uint8Array ? array.fill(byte) : array));
    return newPassphrase();
  });
  expect(new Set(words).size).toBe(256);
  for (const word of words) expect(word).toMatch(/^([a-z]{2,9})(-\1){3}$/);
});

test('the next one is another', () => expect(newPassphrase()).not.toBe(newPassphrase()));
