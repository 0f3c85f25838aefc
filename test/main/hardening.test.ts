import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refuseSwitches, shortenedArguments } from '../../main/command-line';
import { type Channel, contract, notifications } from '../../shared/ipc';

/** What holds of the code itself; what a running program must do is in `test/e2e/hardening`. */

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const sources = ['main', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
);
const contents = new Map(sources.map((path) => [path, read(path)]));
const sourcesWith = (pattern: RegExp): string[] =>
  sources.filter((path) => pattern.test(contents.get(path) ?? ''));

describe('the code', () => {
  it.each([
    ['text that is executed', /\beval\(|new Function\(|\.innerHTML\b|dangerouslySetInnerHTML/],
    ['code sent to a page', /\.executeJavaScript\(/],
    ['a switch that opens the web', /disable-web-security['"]\s*\)/],
    ['the old remote module', /@electron\/remote|enableRemoteModule/],
    ['updates by itself', /autoUpdater|electron-updater|update-electron-app/],
    ['crash reports that are sent', /crashReporter/],
    ['addresses that are opened elsewhere', /openExternal/],
    ['a page from the network', /\.loadURL\(\s*['"`]https?:/],
  ])('has no %s', (_what, pattern) => {
    expect(sourcesWith(pattern)).toEqual([]);
  });

  it('opens files of the system in few places, whose paths the main process chose', () => {
    expect(sourcesWith(/shell\.(?:openPath|showItemInFolder)\(/)).toEqual([
      'main/exporting.ts',
      'main/handlers.ts',
      'main/index.ts',
    ]);
  });

  it('gives its scheme no more than it needs', () => {
    const [, privileges = ''] = /privileges: \{([^}]*)\}/.exec(read('main/app-protocol.ts')) ?? [];
    expect(privileges.match(/\w+(?=: true)/g)).toEqual(['standard', 'secure', 'codeCache']);
    expect(sourcesWith(/registerSchemesAsPrivileged/)).toEqual(['main/app-protocol.ts']);
  });

  it('talks to the window through one door on each side', () => {
    expect(sourcesWith(/\bipcMain\b/)).toEqual(['main/ipc.ts']);
    expect(sourcesWith(/\bipcRenderer\b/)).toEqual(['main/preload.ts']);
    expect(read('main/preload.ts').match(/exposeInMainWorld/g)).toHaveLength(1);
  });
});

describe('the contract', () => {
  /** Names of all fields that the window may send on a channel. */
  function fieldsOf(channel: Channel): string[] {
    const schema = z.toJSONSchema(contract[channel].input, { unrepresentable: 'any', io: 'input' });
    const found: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties') found.push(...Object.keys(inner as object));
        visit(inner);
      }
    };
    visit(schema);
    return found;
  }

  it('names these channels and no more', () => {
    expect(Object.keys(contract).sort()).toMatchSnapshot();
    expect(Object.keys(notifications).sort()).toMatchSnapshot();
  });

  it.each(Object.keys(contract) as Channel[])('lets the window name no path on %s', (channel) => {
    const paths = fieldsOf(channel).filter((name) => /path|folder|directory|url|href/i.test(name));
    expect(paths).toEqual([]);
  });
});

describe('the command line', () => {
  it('loses the switches that open what is shut, and no other', () => {
    const given = new Set(['js-flags', 'load-extension', 'disable-web-security', 'lang']);
    const refused = refuseSwitches({
      hasSwitch: (name) => given.has(name),
      removeSwitch: (name) => void given.delete(name),
    });
    expect(refused.sort()).toEqual(['disable-web-security', 'js-flags', 'load-extension']);
    expect([...given]).toEqual(['lang']);
  });
});

describe('too many arguments', () => {
  it('are cut down to those that may be meant', () => {
    const usual = ['/program', '--lang=ru', '/home/иван/отчёт.pobratim'];
    expect(shortenedArguments(usual)).toBeNull();
    expect(shortenedArguments([...usual, 'z'.repeat(100_000)])).toEqual(usual);
    const many = shortenedArguments([...usual, ...Array(100).fill('я'.repeat(1500))]);
    expect(many?.slice(0, 3)).toEqual(usual);
    expect(Buffer.byteLength(many?.join(' ') ?? '')).toBeLessThan(30_001);
    expect(shortenedArguments(many ?? [])).toBeNull();
  });
});

describe('what the program is built of', () => {
  interface Locked {
    version?: string;
    integrity?: string;
    resolved?: string;
    link?: boolean;
  }
  const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('is pinned by its hashes', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(
      installed.filter(([, { integrity, link }]) => !link && !/^sha512-/.test(integrity ?? '')),
    ).toEqual([]);
  });

  it('is pinned to exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const versions = Object.values<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  /** The first versions without the faults that are known of older ones. */
  it.each([
    ['electron', [42, 0, 0], true],
    ['jszip', [3, 8, 0], false],
    ['mammoth', [1, 11, 0], false],
    ['immer', [10, 0, 0], false],
    ['@electron/fuses', [1, 8, 0], true],
  ] as const)('is no older than it may be: %s', (name, least, isNeeded) => {
    const versions = installed
      .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
      .map(([, { version = '' }]) => version.split('.').map((part) => Number.parseInt(part, 10)));
    if (isNeeded) expect(versions).not.toEqual([]);
    for (const version of versions) {
      const difference = least.findIndex((part, index) => part !== version[index]);
      const isOlder = difference >= 0 && (version[difference] ?? 0) < (least[difference] ?? 0);
      expect(isOlder, version.join('.')).toBe(false);
    }
  });

  it('has the fuses of a release in its configuration', () => {
    const [, fuses = ''] =
      /electronFuses:\n((?: {2}.*\n)+)/.exec(read('electron-builder.yml')) ?? [];
    const set = [...fuses.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, on]) => [
      name,
      on,
    ]);
    expect(Object.fromEntries(set)).toEqual({
      runAsNode: 'false',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      grantFileProtocolExtraPrivileges: 'false',
      enableCookieEncryption: 'true',
      onlyLoadAppFromAsar: 'true',
      enableEmbeddedAsarIntegrityValidation: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
    });
  });
});
