/**
 * Speed and memory, each beside a peer that is measured in the same run:
 *
 *   npm run bench                all rows
 *   npm run bench -- docx save   some: docx, launch (with memory), save, search, typing
 *
 * A row that misses its budget is reported as such; the exit status stays 0, since figures depend on
 * the machine. The rows are kept in `.cache/bench.json`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxRows } from '../test/bench/docx.mjs';
import { launchRows } from '../test/bench/launch.mjs';
import { saveRows } from '../test/bench/save.mjs';
import { searchRows } from '../test/bench/search.mjs';
import { typingRows } from '../test/bench/typing.mjs';
import { build } from './build.mjs';
import { failWith, isLinux, root, say, step } from './common.mjs';
import { withDisplay } from './display.mjs';
import { ensureRuntime } from './runtime.mjs';

/** @typedef {{ what: string, skipped: string }} Skipped */
/**
 * @typedef {object} Measured
 * @property {string} what
 * @property {string} peerName
 * @property {string} unit
 * @property {number} budget ours divided by the peer's, at the most
 * @property {number} [limit] what is good enough whatever the peer needs
 * @property {number} ours
 * @property {number} peer
 * @property {number} ratio
 */

/** @type {Record<string, (folder: string) => Promise<(Skipped | Measured)[]>>} */
const GROUPS = {
  docx: (folder) => docxRows({ folder, cli: join(root, 'dist', 'cli', 'index.cjs') }),
  save: async (folder) =>
    saveRows({
      folder,
      module: await buildModule(folder, 'save-library'),
      sample: join(root, 'resources', 'samples', 'krasnoyarsk-2023.txt'),
    }),
  search: async (folder) => searchRows({ module: await buildModule(folder, 'search-index') }),
  launch: async (folder) => {
    if (!isLinux) return [{ what: 'launch and memory', skipped: 'it is read from /proc' }];
    const { executable } = await ensureRuntime();
    return withDisplay((env) => launchRows({ folder, program: root, executable, env }));
  },
  typing: async (folder) => {
    const { executable } = await ensureRuntime();
    const module = await buildModule(folder, 'typing-library');
    return withDisplay((env) => typingRows({ folder, program: root, executable, env, module }));
  },
};

/**
 * A part of the program as it runs there, as a module for Node.
 *
 * @param {string} folder @param {string} name of a file in test/bench
 */
async function buildModule(folder, name) {
  const { build: viteBuild } = await import('vite');
  await viteBuild({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'test', 'bench', `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
    },
  });
  return join(folder, `${name}.js`);
}

/** @param {Skipped | Measured} row */
function show(row) {
  if ('skipped' in row) return say(`SKIP  ${row.what}: ${row.skipped}`);
  const { what, peerName, unit, budget, limit = 0, ours, peer, ratio } = row;
  const verdict = ratio <= budget || ours <= limit ? 'PASS' : 'MISS';
  const digits = ours < 10 ? 2 : 0;
  say(
    `${verdict}  ${what}: ${ours.toFixed(digits)} ${unit}, ${peerName} ${peer.toFixed(digits)} ${unit}, ` +
      `ratio ${ratio.toFixed(2)} (budget ${budget.toFixed(2)}${limit === 0 ? '' : ` or ${limit} ${unit}`})`,
  );
}

async function main() {
  const wanted = process.argv.slice(2);
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'pobratim-bench-'));
  const rows = [];
  try {
    for (const [name, measure] of Object.entries(GROUPS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const measured = await step(`Measuring ${name}`, () => measure(folder));
      measured.forEach(show);
      rows.push(...measured);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(join(root, '.cache', 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
}

main().catch(failWith);
