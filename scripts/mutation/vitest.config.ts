/**
 * The tests of one room of the pure core, for mutation testing. Property tests try few documents and always the same ones:
 * each of a thousand mutants runs them again, and none may be found by luck.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [{
    name: 'few-property-runs',
    transform: (code, id) => (/\.test\.ts$/.test(id) ? code.replace(/\bnumRuns: \w+/g, 'seed: 1, numRuns: 30') : null),
  }],
  test: {
    include: [`lib/${process.env['MUTATION_ROOM']}/**/*.test.ts`],
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
    env: { ORACLE_RUNS: '30' },
  },
});
