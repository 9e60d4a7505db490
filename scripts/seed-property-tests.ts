/**
 * One seed for every property test of a run, so that "npm test" gives the same answer twice; "npm run test:long" draws a
 * new one and asks for more runs where a test does not name its own.
 */
import fc from 'fast-check';

const { PROPERTY_SEED = '20261122', PROPERTY_RUNS } = process.env;

fc.configureGlobal({ seed: Number(PROPERTY_SEED), ...(PROPERTY_RUNS === undefined ? {} : { numRuns: Number(PROPERTY_RUNS) }) });
