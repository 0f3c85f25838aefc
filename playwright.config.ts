import { defineConfig } from '@playwright/test';

const { POBRATIM_RELEASE_BINARY } = process.env;

/** The real program in its real window; `scripts/e2e.mjs` gives it a display and a build. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  // What is said of a release needs one (scripts/package.mjs).
  ...(POBRATIM_RELEASE_BINARY ? {} : { grepInvert: /@release/ }),
  // A hang, not a slow machine.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  // One window at a time, and no second try: a test that passes sometimes is a defect.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // A failed test leaves a picture of its window; a trace of each would take as long as the tests.
  reporter: 'list',
});
