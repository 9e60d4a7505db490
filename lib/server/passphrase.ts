/** Passphrases of links: kept as scrypt with a salt of their own, so that a stolen database tells none. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** About 60 ms and 32 MB for each try. The parameters stand in each hash, so that they can grow. */
const COST = { N: 2 ** 15, r: 8, p: 1 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;

export const PASSPHRASE_CHARS = { min: 6, max: 200 } as const;

/** What a stored hash looks like: scrypt, its parameters, the salt, the hash. */
export const PASSPHRASE_HASH = /^scrypt\$\d{1,7}\$\d{1,2}\$\d{1,2}\$[\w-]{22}\$[\w-]{43}$/;

/** @returns 'scrypt$N$r$p$salt$hash' */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(passphrase, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** As it was typed; or, for one of ours that was heard on a call, in small letters with hyphens between its words. */
export async function matchesPassphrase(passphrase: string, stored: string): Promise<boolean> {
  const [, n, r, p, salt = '', hash = ''] = stored.split('$');
  const expected = Buffer.from(hash, 'base64url');
  for (const spelling of new Set([tidyPassphrase(passphrase), asHeard(passphrase)])) {
    const given = await derive(spelling, Buffer.from(salt, 'base64url'), { N: Number(n), r: Number(r), p: Number(p) });
    if (given.length === expected.length && timingSafeEqual(given, expected)) return true;
  }
  return false;
}

/** "Harbour Violet – ninety two" is "harbour-violet-ninety-two", which is how the share dialog makes them. */
function asHeard(passphrase: string): string {
  return tidyPassphrase(passphrase).toLowerCase().replace(/[\s\p{Pd}]+/gu, '-');
}

/** Pasted from an e-mail it may bring spaces around it, and the same letters in another form. */
export function tidyPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}

function derive(passphrase: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(tidyPassphrase(passphrase), salt, HASH_BYTES, { ...cost, maxmem: 256 * cost.N * cost.r }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
