/**
 * Drives the real window with Playwright, on a display of its own:
 *
 *   npm run test:e2e                       everything
 *   npm run test:e2e -- import             the files and titles with this word
 *   POBRATIM_E2E_BINARY=… npm run test:e2e -- --grep @packaged     a packaged program
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { failWith, root, run } from './common.mjs';
import { withDisplay } from './display.mjs';
import { ensureRuntime } from './runtime.mjs';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [extra]
 */
export async function runE2e(args, extra = {}) {
  const { status } = await withDisplay((env) =>
    run(process.execPath, [playwright, 'test', ...args], {
      env: { ...env, ...extra },
      shown: true,
    }),
  );
  return status;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    if (!process.env.POBRATIM_E2E_BINARY) {
      await ensureRuntime();
      await build();
    }
    process.exitCode = await runE2e(process.argv.slice(2));
  } catch (error) {
    failWith(error);
  }
}
