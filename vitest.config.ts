import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * Two kinds of test by where the code runs: plain Node, and a document. Each project names its own
 * files, because arrays of an inherited `include` are joined instead of replaced.
 */
export default defineConfig({
  test: {
    // By itself it leaves one of two cores idle.
    maxWorkers: '100%',
    // What must not fail in any of its branches: `npm run test:coverage`.
    coverage: {
      provider: 'v8',
      include: ['main/{storage,import}/**/*.ts', 'shared/model/migrations.ts'],
      exclude: ['test/**'],
      reporter: ['text', 'json'],
      reportOnFailure: true,
      reportsDirectory: '.cache/coverage',
    },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          include: ['test/{shared,main,scripts}/**/*.test.ts'],
          setupFiles: ['test/seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          isolate: false,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/seed.ts', 'test/setup.ts'],
          testTimeout: 30_000,
          css: false,
        },
      },
    ],
  },
});
