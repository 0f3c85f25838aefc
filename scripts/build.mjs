/**
 * Builds the program with plain Vite into `dist/`: `npm run build`, and before every start and
 * test. The result replaces `dist/` in one step, and nothing is built while nothing has changed.
 *
 * The main process is bundled whole and as CommonJS: Electron's Node can't require ES modules, and
 * an entry that is one starts too late to register a scheme.
 *
 * What the program reads at run time besides its own code stays in `resources/`. That folder lies
 * beside `dist/` in the checkout and inside the package alike; `main/resources.ts` finds it.
 */
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failWith, root, run, SetupError, step } from './common.mjs';

/**
 * @typedef {object} Entry a program of its own, which runs in Node
 * @property {string} from
 * @property {string} to inside `dist/`
 * @property {boolean} electron whether it runs inside Electron, or in Node alone
 * @property {boolean} [alone] whether it must be a single file
 * @property {boolean} [executable]
 */

/** @type {Entry[]} */
const ENTRIES = [
  { from: 'main/index.ts', to: 'main/index.cjs', electron: true },
  // A sandboxed preload script can require nothing but Electron.
  { from: 'main/preload.ts', to: 'main/preload.cjs', electron: true, alone: true },
  // A thread needs a file of its own, and has no Electron.
  { from: 'main/search/worker.ts', to: 'main/search-worker.cjs', electron: false, alone: true },
  {
    from: 'main/exchange/sealing-worker.ts',
    to: 'main/sealing-worker.cjs',
    electron: false,
    alone: true,
  },
  { from: 'main/import/worker.ts', to: 'main/import-worker.cjs', electron: false, alone: true },
  { from: 'main/cli/index.ts', to: 'cli/index.cjs', electron: false, executable: true },
];

/** Everything that a build is made of. */
const SOURCES = [
  'main',
  'renderer',
  'shared',
  'resources',
  'scripts/build.mjs',
  'scripts/keep-compiled.mjs',
  'package.json',
  'package-lock.json',
];

const dist = join(root, 'dist');
const stamp = join(dist, '.sources');

export async function build() {
  const sources = await fingerprint();
  if ((await readIfThere(stamp)) === sources) return;
  await step('Building', async () => {
    const unfinished = join(root, '.cache', `build-${process.pid}`);
    const { NODE_ENV: before } = process.env;
    // Vite and the packages go by it: under a test runner, lists would be laid out without a width.
    process.env.NODE_ENV = 'production';
    try {
      for (const entry of ENTRIES) await buildEntry(entry, unfinished);
      await buildWindow(unfinished);
      await keepCompiledCode(unfinished);
      await writeFile(join(unfinished, '.sources'), sources);
      await rm(dist, { recursive: true, force: true });
      await rename(unfinished, dist);
    } finally {
      if (before === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = before;
      await rm(unfinished, { recursive: true, force: true });
    }
  });
}

/** @param {Entry} entry @param {string} out */
async function buildEntry({ from, to, electron, alone = false, executable = false }, out) {
  const { build: viteBuild } = await import('vite');
  const file = join(out, to);
  await viteBuild({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    // Also against lowdb, which keeps its data in memory where it finds the mark of a test.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: electron ? [] : [withoutElectron(from)],
    ssr: { noExternal: true },
    build: {
      ssr: join(root, from),
      target: 'node20',
      outDir: dirname(file),
      emptyOutDir: false,
      reportCompressedSize: false,
      license: { fileName: `${basename(to, '.cjs')}-licences.md` },
      rolldownOptions: {
        external: electron ? ['electron'] : [],
        output: {
          format: 'cjs',
          entryFileNames: basename(to),
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          codeSplitting: !alone,
          banner: ({ isEntry }) => (executable && isEntry ? '#!/usr/bin/env node' : ''),
          // A command waits for every line that is read; the names stay, for the sake of stack traces.
          minify: executable && { compress: true, mangle: false, codegen: true },
        },
      },
    },
  });
  if (executable) await chmod(file, 0o755);
}

/** @param {string} entry */
const withoutElectron = (entry) => ({
  name: 'without-electron',
  /** @param {string} id @param {string | undefined} importer */
  resolveId(id, importer) {
    if (id === 'electron') {
      throw new SetupError(`${entry} runs in Node alone, but ${importer} imports Electron.`);
    }
    return null;
  },
});

/**
 * A command is over before V8 has compiled much of it, so what it compiles is kept. The packages
 * for users come without a command line and need none of it.
 *
 * @param {string} out
 */
async function keepCompiledCode(out) {
  const sample = join(root, 'resources', 'samples', 'krasnoyarsk-2023.txt');
  const trial = join(out, 'trial');
  await mkdir(trial);
  const outputs = ['docx', 'html', 'md', 'txt', 'pobratim'].map((format) => `report.${format}`);
  const { status, output } = await run(process.execPath, [
    join(root, 'scripts', 'keep-compiled.mjs'),
    join(out, 'cli', 'index.cjs'),
    'convert',
    sample,
    ...outputs.flatMap((name) => ['-o', join(trial, name)]),
  ]);
  if (status !== 0) throw new Error(`The built command line failed: ${output}`);
  await rm(trial, { recursive: true });
}

/** @param {string} out */
async function buildWindow(out) {
  const [{ build: viteBuild }, { default: react }, { default: locales }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-react'),
    import('@react-aria/optimize-locales-plugin'),
  ]);
  await viteBuild({
    configFile: false,
    root: join(root, 'renderer'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [locales.vite({ locales: ['ru-RU', 'en-US'] }), react()],
    build: {
      target: 'chrome130',
      outDir: join(out, 'renderer'),
      emptyOutDir: false,
      reportCompressedSize: false,
      license: { fileName: 'licences.md' },
      // The policy of the window allows fonts from files only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        // What is made of `z` alone has no effect: schemas that only main checks with stay out.
        treeshake: { manualPureFunctions: ['z'] },
        output: { codeSplitting: { groups: [{ debugName: 'first', name: oneFirstChunk() }] } },
      },
    },
  });
}

/**
 * Everything that the page needs before it shows anything, in one file: every further one would be
 * asked for and answered on its own.
 */
function oneFirstChunk() {
  /** @type {Set<string> | null} */
  let first = null;
  /**
   * @param {string} id
   * @param {import('rolldown').ChunkingContext} graph
   */
  return (id, graph) => {
    first ??= reachedFrom(join(root, 'renderer', 'main.tsx'), graph);
    return first.has(id) ? 'first' : null;
  };
}

/** @param {string} entry @param {import('rolldown').ChunkingContext} graph */
function reachedFrom(entry, graph) {
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

async function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesOf(join(root, source))) {
      hash.update(`${relative(root, file)}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {Promise<string[]>} */
async function filesOf(path) {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** @param {string} path */
async function readIfThere(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build().catch(failWith);
