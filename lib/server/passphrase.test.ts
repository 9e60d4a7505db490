import { expect, test } from 'vitest';
import { hashPassphrase, matchesPassphrase, PASSPHRASE_HASH } from './passphrase';

const PHRASE = 'harbour-violet-ninety-two';

test('only the passphrase itself opens its hash, and the hash tells nothing of it', async () => {
  const hash = await hashPassphrase(PHRASE);
  expect(hash).toMatch(PASSPHRASE_HASH);
  expect(hash).not.toContain('harbour');
  expect(await matchesPassphrase(PHRASE, hash)).toBe(true);
  for (const wrong of ['', 'harbour-violet-ninety-tw', `${PHRASE}x`, 'harbourvioletninetytwo']) expect(await matchesPassphrase(wrong, hash)).toBe(false);
});

test('the same passphrase has another hash each time', async () => {
  expect(await hashPassphrase(PHRASE)).not.toBe(await hashPassphrase(PHRASE));
});

test('spaces around a pasted one and another spelling of the same letters do not matter', async () => {
  const hash = await hashPassphrase('caf\u00e9-am-hafen');
  expect(await matchesPassphrase('  cafe\u0301-am-hafen\n', hash)).toBe(true);
});

test('one of ours may be typed as it was heard: in any case, with spaces or dashes between its words', async () => {
  const hash = await hashPassphrase(PHRASE);
  for (const heard of ['Harbour Violet Ninety Two', 'HARBOUR-VIOLET-NINETY-TWO', 'harbour  violet – ninety two ']) expect(await matchesPassphrase(heard, hash), heard).toBe(true);
});

test('one that somebody chose opens as they chose it alone', async () => {
  const hash = await hashPassphrase('Open Sesame 7');
  expect(await matchesPassphrase(' Open Sesame 7', hash)).toBe(true);
  for (const other of ['open sesame 7', 'open-sesame-7', 'Open-Sesame-7']) expect(await matchesPassphrase(other, hash), other).toBe(false);
});
