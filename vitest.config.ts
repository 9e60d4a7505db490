import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that open our files in LibreOffice; "npm test" runs them as a stage of their own, where it is installed. */
const OFFICE = '**/*.office.test.ts';
const isOfficeStage = process.env.TEST_STAGE === 'office';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: isOfficeStage ? [OFFICE] : ['{app,components,lib,scripts}/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...(isOfficeStage ? [] : [OFFICE])],
    setupFiles: ['scripts/seed-property-tests.ts'],
    environment: 'node',
    testTimeout: process.env.PROPERTY_RUNS === undefined ? 60_000 : 20 * 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
