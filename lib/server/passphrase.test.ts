import { expect, test } from 'vitest';
import { hashPassphrase, matchesPassphrase, PASSPHRASE_HASH } from './passphrase';

const PHRASE = 'harbour-violet-ninety-two';

test('only the passphrase itself opens its hash, and the hash tells nothing of it', async () => {
  const hash = await hashPassphrase(PHRASE);
  expect(hash).toMatch(PASSPHRASE_HASH);
  expect(hash).not.toContain('harbour');
  expect(await matchesPassphrase(PHRASE, hash)).toBe(true);
  for (const wrong of ['', 'harbour-violet-ninety-tw', `${PHRASE}x`, PHRASE.toUpperCase()]) expect(await matchesPassphrase(wrong, hash)).toBe(false);
});

test('the same passphrase has another hash each time', async () => {
  expect(await hashPassphrase(PHRASE)).not.toBe(await hashPassphrase(PHRASE));
});

test('spaces around a pasted one and another spelling of the same letters do not matter', async () => {
  const hash = await hashPassphrase('caf\u00e9-am-hafen');
  expect(await matchesPassphrase('  cafe\u0301-am-hafen\n', hash)).toBe(true);
});
