/**
 * Random numbers that are the same on every machine: 32-bit integer arithmetic only (the generator sfc32 by Chris
 * Doty-Humphrey, which passes PractRand). Each stream of a seed is independent of the others.
 */

const WARM_UP_ROUNDS = 20;

/** @param seed and @param stream whole numbers from 0 to 2³² − 1. @returns numbers between 0 and 1, never either. */
export function createRandom(seed: number, stream: number): () => number {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4_294_967_296;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) next();
  return next;
}
