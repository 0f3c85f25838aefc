/**
 * The libraries and programs of the system that a desktop program needs and a server lacks. On
 * Debian and Ubuntu as root they are installed; anyone else gets the exact command.
 */
import { existsSync, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { isLinux, isOnPath, isRoot, run, SetupError, step } from './common.mjs';

/**
 * Library → its package on Debian, with the newer name (of the 64-bit time) behind it. Only those
 * that Electron is linked with; what these need themselves comes along.
 *
 * @type {Record<string, string[]>}
 */
const PACKAGES = {
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libasound.so.2': ['libasound2', 'libasound2t64'],
  'libatk-1.0.so.0': ['libatk1.0-0', 'libatk1.0-0t64'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  'libatspi.so.0': ['libatspi2.0-0', 'libatspi2.0-0t64'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2', 'libcups2t64'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': ['libglib2.0-0', 'libglib2.0-0t64'],
  'libglib-2.0.so.0': ['libglib2.0-0', 'libglib2.0-0t64'],
  'libgobject-2.0.so.0': ['libglib2.0-0', 'libglib2.0-0t64'],
  'libgtk-3.so.0': ['libgtk-3-0', 'libgtk-3-0t64'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
};

/** GTK is loaded when the first window opens, so that `ldd` doesn't name it. */
const LOADED_LATER = ['libgtk-3.so.0'];

/**
 * Program → package. The tests open windows on a display of their own, and read PDF files and those
 * for office suites back.
 */
const TEST_PROGRAMS = {
  Xvfb: 'xvfb',
  xauth: 'xauth',
  pdftotext: 'poppler-utils',
  soffice: 'libreoffice-writer-nogui',
};

/** Parts of LibreOffice, which its one program does not show: library → package. */
const OFFICE_PARTS = {
  'libswlo.so': 'libreoffice-writer-nogui',
  'libsclo.so': 'libreoffice-calc-nogui',
};

/** What the tests need beside the program's own libraries, and where it is from. */
function missingForTests() {
  const programs = Object.entries(TEST_PROGRAMS).filter(([program]) => !isOnPath(program));
  const office = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((path) => existsSync(path));
  const folder = office ? dirname(realpathSync(office)) : '';
  const parts = Object.entries(OFFICE_PARTS).filter(([part]) => !existsSync(join(folder, part)));
  return [...programs, ...parts];
}

/**
 * @param {string} executable of the runtime
 * @param {{ forTests: boolean }} purpose
 */
export async function ensureSystemLibraries(executable, { forTests }) {
  if (!isLinux) return;
  const libraries = await missingLibraries(executable);
  const programs = forTests ? missingForTests() : [];
  if (libraries.length === 0 && programs.length === 0) return;
  const lacking = [...libraries, ...programs.map(([program]) => program)];
  if (!isOnPath('apt-get')) throw new SetupError(adviceWithoutApt(lacking, libraries));

  const wanted = [
    ...libraries.map((library) => PACKAGES[library] ?? []),
    ...programs.map(([, name]) => [name]),
  ];
  const unknown = libraries.filter((library) => !PACKAGES[library]);
  if (unknown.length > 0) {
    throw new SetupError(`Electron needs ${unknown.join(', ')}: please install what has it.`);
  }
  if (!isRoot) {
    const packages = await choosePackages(wanted);
    throw new SetupError(
      `The system lacks ${lacking.join(', ')}. Please run\n\n  sudo apt-get install -y ${packages.join(' ')}\n`,
    );
  }
  await install(wanted, lacking);
}

/**
 * Chromium's sandbox needs what ordinary users may not always do: namespaces of their own, which
 * Ubuntu forbids since 24.04, or a helper that belongs to root.
 *
 * @param {string} executable of the runtime
 */
export async function requireSandbox(executable) {
  if (!isLinux || isRoot) return;
  const namespaces = await run('unshare', ['--user', '--map-root-user', 'true']);
  if (namespaces.status === 0 || !isOnPath('unshare')) return;
  const helper = join(dirname(executable), 'chrome-sandbox');
  const { uid, mode } = await stat(helper);
  if (uid === 0 && (mode & 0o4000) !== 0) return;
  throw new SetupError(
    `This system keeps Chromium's sandbox from starting. Please run\n\n  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}\n`,
  );
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { status, output } = await run('ldd', [executable]);
  // Without ldd (musl has its own) only the start itself can tell.
  if (status !== 0) return [];
  const linked = [...output.matchAll(/^\s*(\S+) => not found/gm)].map(
    ([, library = '']) => library,
  );
  const cached = await run('/sbin/ldconfig', ['-p']);
  const later =
    cached.status === 0 ? LOADED_LATER.filter((library) => !cached.output.includes(library)) : [];
  return [...new Set([...linked, ...later])].sort();
}

/** @param {string[][]} wanted @param {string[]} lacking */
async function install(wanted, lacking) {
  await step(`Installing what the system lacks (${lacking.join(', ')})`, async () => {
    await apt(['update']);
    await apt(['install', '-y', '--no-install-recommends', ...(await choosePackages(wanted))]);
  });
}

/** @param {string[]} args */
async function apt(args) {
  const { status, output } = await run(
    'apt-get',
    ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args],
    { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
  );
  if (status === 0) return;
  const reason = /^E: (.*)$/m.exec(output)?.[1] ?? output.trim().split('\n').at(-1);
  throw new SetupError(`apt-get ${args.join(' ')} failed: ${reason}`);
}

/**
 * Of each package's names the one that this system knows.
 *
 * @param {string[][]} wanted
 */
async function choosePackages(wanted) {
  const { output } = await run('apt-cache', ['pkgnames']);
  const known = new Set(output.split('\n'));
  const chosen = wanted.map((names) => names.findLast((name) => known.has(name)) ?? names[0] ?? '');
  return [...new Set(chosen)].sort();
}

/** @param {string[]} lacking @param {string[]} libraries */
function adviceWithoutApt(lacking, libraries) {
  const sentence = `The system lacks ${lacking.join(', ')}; please install ${lacking.length > 1 ? 'them' : 'it'}.`;
  if (libraries.length === 0 || !existsSync('/usr/bin/dnf')) return sentence;
  const provided = libraries.map((library) => `'${library}()(64bit)'`).join(' ');
  return `${sentence} On this system:\n\n  sudo dnf install ${provided}\n`;
}
