/**
 * Runs the built command line once and keeps the compiled code of all parts that it used beside
 * them (see `main/cli/compiled-code.ts`): `node keep-compiled.mjs index.cjs arguments…`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

const [, , entry = ''] = process.argv;
/** What follows the file's name, as in `main/cli/compiled-code.ts`. */
const COMPILED = '.v8';
const require = createRequire(entry);

/** @type {Map<string, Script>} */
const scripts = new Map();

/** @param {NodeJS.Module} module @param {string} filename */
function load(module, filename) {
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8').replace(/^#!.*/, '')), {
    filename,
  });
  scripts.set(filename, script);
  script.runInThisContext()(
    module.exports,
    createRequire(filename),
    module,
    filename,
    dirname(filename),
  );
}

// The command line would load what is made here.
Object.defineProperty(require.extensions, '.cjs', { get: () => load, set: () => undefined });
process.argv.splice(1, 1);
process.on('exit', () => {
  for (const [filename, script] of scripts) {
    writeFileSync(`${filename}${COMPILED}`, script.createCachedData());
  }
});
require(entry);
