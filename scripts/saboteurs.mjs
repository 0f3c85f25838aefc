/**
 * `npm run test:saboteurs`: the tests are tested. Each saboteur spoils one promise of the storage in
 * a copy of the sources; at least one test must fail, or nobody would notice the same by mistake.
 */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failWith, root, run, SetupError, say } from './common.mjs';

/**
 * @typedef {object} Saboteur
 * @property {string} name
 * @property {string} file
 * @property {string} from what stands there; it must, or the saboteur has nothing to spoil
 * @property {string} to
 * @property {string[]} tests those that should notice, under `test/`
 */

const FAULTS = ['main/storage/faults', 'main/storage/fault-matrix'];

/** @type {Saboteur[]} */
const SABOTEURS = [
  {
    name: 'does not sync the file',
    file: 'main/storage/durable-write.ts',
    from: '    await handle.sync();\n    const { size }',
    to: '    const { size }',
    tests: ['main/storage/faults', 'main/storage/crash-states'],
  },
  {
    name: 'does not sync the folder',
    file: 'main/storage/durable-write.ts',
    from: '  await syncFolder(fs, folder);\n}\n\nasync function writeNew',
    to: '}\n\nasync function writeNew',
    tests: ['main/storage/faults', 'main/storage/crash-states'],
  },
  {
    name: 'does not sync where a new folder is',
    file: 'main/storage/durable-write.ts',
    from: '  await syncFolder(fs, dirname(folder));',
    to: '',
    tests: ['main/storage/crash-states'],
  },
  {
    name: 'syncs only where a file was, not where it came to',
    file: 'main/storage/report-bin.ts',
    from: '    await syncFolder(this.#fs, dirname(path));\n',
    to: '',
    tests: ['main/storage/crash-states'],
  },
  {
    name: 'writes in place',
    file: 'main/storage/durable-write.ts',
    from: '    await renameWithRetries(fs, temporary, path);',
    to: '    await fs.rm(temporary); await fs.rm(path); await writeNew(fs, path, bytes, mode);',
    tests: FAULTS,
  },
  {
    name: 'believes a short write',
    file: 'main/storage/durable-write.ts',
    from: '    if (size !== bytes.length) throw new ShortWriteError();\n',
    to: '',
    tests: ['main/storage/fault-matrix'],
  },
  {
    name: 'ignores the checksum',
    file: 'main/storage/envelope.ts',
    from: '!== sha256) return null;',
    to: "=== '') return null;",
    tests: ['main/storage/damage'],
  },
  {
    name: 'gives all temporary files one name',
    file: 'main/storage/durable-write.ts',
    from: 'const chance = Math.floor(Math.random() * 2 ** 48);',
    to: 'const chance = 1;',
    tests: ['main/storage/library'],
  },
  {
    name: 'says “saved” before the file is in its place',
    file: 'main/storage/durable-write.ts',
    from: '    await renameWithRetries(fs, temporary, path);',
    to: '    void renameWithRetries(fs, temporary, path).catch(() => undefined);',
    tests: FAULTS,
  },
  {
    name: 'takes a file that can’t be read for an empty one',
    file: 'main/storage/durable-adapter.ts',
    from: "      throw new StorageError('setAside');",
    to: '      return null;',
    tests: ['main/storage/damage'],
  },
  {
    name: 'overwrites what another program saved',
    file: 'main/storage/durable-adapter.ts',
    from: '    const ours = this.#ours.find((state) => state.rev === rev && state.sha256 === found.sha256);',
    to: '    const ours = this.#ours.at(-1) ?? { rev, sha256: found.sha256 };',
    tests: ['main/storage/library'],
  },
  {
    name: 'replaces an older program’s file whose copy could not be kept',
    file: 'main/storage/history.ts',
    from: '          if (must) throw error;\n',
    to: '',
    tests: ['main/storage/compound', 'main/storage/fault-matrix'],
  },
  {
    name: 'tells by the clock which version is later',
    file: 'main/storage/history-folder.ts',
    from: '    return versions;\n',
    to: '    return versions.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));\n',
    tests: ['main/storage/wrong-clock'],
  },
  {
    name: 'forgets what older versions called things',
    file: 'shared/model/migrations.ts',
    from: '  const posts = known ?',
    to: '  const posts = false && known ?',
    tests: ['main/storage/old-data'],
  },
  {
    name: 'takes the lock from whoever is silent, by itself',
    file: 'main/storage/library-lock.ts',
    from: 'return isHere && pid !== this.#mine.pid && !this.#isAlive(pid);',
    to: 'return isHere || pid > 0;',
    tests: ['main/storage/lock'],
  },
];

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

async function runAll() {
  const copy = await mkdtemp(join(tmpdir(), 'pobratim-saboteurs-'));
  try {
    for (const name of ['main', 'shared', 'renderer', 'test', 'resources'])
      await cp(join(root, name), join(copy, name), { recursive: true });
    for (const name of ['package.json', 'vitest.config.ts', 'tsconfig.json', 'tsconfig.base.json'])
      await cp(join(root, name), join(copy, name));
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const honest = await run(
      process.execPath,
      argsOf([...new Set(SABOTEURS.flatMap(({ tests }) => tests))]),
      {
        cwd: copy,
      },
    );
    if (honest.status !== 0) throw new SetupError('The tests fail without a saboteur');
    let caught = 0;
    for (const saboteur of SABOTEURS) {
      const isCaught = await isNoticed(copy, saboteur);
      say(`${isCaught ? '✓ caught' : '✗ NOT caught'}: ${saboteur.name}`);
      if (isCaught) caught += 1;
    }
    say(`${caught} of ${SABOTEURS.length} saboteurs caught`);
    if (caught < SABOTEURS.length) process.exitCode = 1;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** @param {string} copy @param {Saboteur} saboteur */
async function isNoticed(copy, { name, file, from, to, tests }) {
  const path = join(copy, file);
  const source = await readFile(path, 'utf8');
  if (source.split(from).length !== 2)
    throw new SetupError(`The saboteur who ${name} does not find its place in ${file}`);
  await writeFile(
    path,
    source.replace(from, () => to),
  );
  const { status } = await run(process.execPath, argsOf(tests), { cwd: copy });
  await writeFile(path, source);
  return status !== 0;
}

/** @param {string[]} tests */
function argsOf(tests) {
  const paths = tests.map((test) => `test/${test}.test.ts`);
  return [vitest, 'run', '--project', 'unit', '--bail', '1', ...paths];
}

await runAll().catch(failWith);
