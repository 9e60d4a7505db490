/** How Stryker breaks one room of the pure core; run.mjs names the room. What survives, and why, stands in docs/mutation.md. */
const ROOM = process.env.MUTATION_ROOM;

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  /** What is worked out when a file is loaded, tables and patterns, would need every test in a fresh process: docs/mutation.md. */
  ignoreStatic: true,
  mutate: [`lib/${ROOM}/**/*.ts`, '!**/*.test.ts', '!lib/finance/{proof,fixtures,cases}/**', '!lib/coach/sound-case.ts'],
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  /** Endless loops are found by counting; a busy machine is no reason to call a mutant found. */
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation/${ROOM}.json` },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  /** Where neither git, nor the linter, nor the type check looks. */
  tempDirName: `build/mutation-${ROOM}`,
  ignorePatterns: ['.next', 'build', 'data', 'reports', 'test-results', 'public', 'docs', 'e2e', 'app', 'prisma'],
};
