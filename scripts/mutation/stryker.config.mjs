/** How Stryker breaks one room of the pure core; run.mjs names the room. What survives, and why, stands in docs/mutation.md. */
const ROOM = process.env.MUTATION_ROOM;

export default {
  testRunner: 'in-process',
  plugins: ['./scripts/mutation/in-process-runner.mjs'],
  coverageAnalysis: 'perTest',
  mutate: [`lib/${ROOM}/**/*.ts`, '!**/*.test.ts', '!lib/finance/{proof,fixtures,cases}/**', '!lib/coach/sound-case.ts'],
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  /** Most endless loops are found by counting; a busy machine is no reason to call a mutant found. */
  timeoutMS: 30_000,
  timeoutFactor: 1,
  /** Every mutant is a script of its own, of some megabytes, that never comes again. */
  testRunnerNodeArgs: ['--no-compilation-cache'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation/${ROOM}.json` },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  /** Where neither git, nor the linter, nor the type check looks. */
  tempDirName: `build/mutation-${ROOM}`,
  ignorePatterns: ['.next', 'build', 'data', 'reports', 'test-results', 'public', 'docs', 'e2e', 'app', 'prisma'],
};
