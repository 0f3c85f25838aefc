import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import type { WebContents, WebPreferences } from 'electron';
import { CONTENT_SECURITY_POLICY } from '../../main/bundle';
import { contract } from '../../shared/ipc';
import { FOREIGN_ADDRESSES, MISSING_ADDRESSES } from '../main/foreign-addresses';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { chooseInMenu, rows, saved, textField } from './window';

/** Electron's types leave out what it keeps for tests like this one. */
interface LastWebPreferences {
  getLastWebPreferences(): (WebPreferences & { enableBlinkFeatures?: string }) | null;
}

/** Switches that would open everything, if they were followed. */
const DANGEROUS = [
  ...['--js-flags=--expose-gc', '--disable-web-security', '--allow-file-access-from-files'],
  ...['--load-extension=/tmp', '--enable-blink-features=AllFeatures'],
];

const preferencesOfAll = (app: ElectronApplication) =>
  app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const all = (contents as WebContents & LastWebPreferences).getLastWebPreferences() ?? {};
      return {
        sandbox: all.sandbox,
        contextIsolation: all.contextIsolation,
        nodeIntegration: all.nodeIntegration,
        nodeIntegrationInWorker: all.nodeIntegrationInWorker ?? false,
        nodeIntegrationInSubFrames: all.nodeIntegrationInSubFrames ?? false,
        webSecurity: all.webSecurity ?? true,
        webviewTag: all.webviewTag,
        allowRunningInsecureContent: all.allowRunningInsecureContent ?? false,
        experimentalFeatures: all.experimentalFeatures ?? false,
        enableBlinkFeatures: all.enableBlinkFeatures ?? '',
      };
    }),
  );

const HARDENED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
};

const windowCount = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** What the page may do and reach, with every dangerous switch given. */
test('the page has no more power than its door gives @packaged', async ({ launchApp }) => {
  const { app, page, complaints, userData } = await launchApp({ args: DANGEROUS });
  const start = page.url();

  await test.step('its preferences, its globals and its door', async () => {
    const preferences = await preferencesOfAll(app);
    expect(preferences).not.toEqual([]);
    for (const each of preferences) expect(each).toEqual(HARDENED);
    const seen = await page.evaluate(() => {
      const found: string[] = [];
      const visit = (value: unknown, path: string): void => {
        found.push(`${path}: ${typeof value}${Object.isFrozen(value) ? ', frozen' : ''}`);
        if (typeof value !== 'object' || value === null) return;
        for (const name of Reflect.ownKeys(value))
          visit(Reflect.get(value, name), `${path}.${String(name)}`);
      };
      visit(Reflect.get(window, 'api'), 'api');
      return {
        globals: ['require', 'process', 'module', 'Buffer', 'gc', 'ipcRenderer', 'electron'].filter(
          (name) => name in globalThis,
        ),
        door: found,
      };
    });
    expect(seen.globals).toEqual([]);
    expect(seen.door.map((line) => line.replace(', frozen', ''))).toEqual([
      ...['api: object', 'api.call: function', 'api.listen: function'],
    ]);
    expect(page.frames().every((frame) => frame.url().startsWith('app://bundle/'))).toBe(true);
  });

  await test.step('its switches are refused and noted', async () => {
    const log = await readFile(join(await logsOf(app), 'main.log'), 'utf8');
    expect(log).toContain('program.switchesRefused names=allow-file-access-from-files,');
    expect(log).not.toContain('/tmp,');
  });

  if (process.getuid?.() !== 0) {
    await test.step('the system’s own filter holds its process', async () => {
      const pid = await app.evaluate(({ webContents }) =>
        webContents.getAllWebContents()[0]?.getOSProcessId(),
      );
      expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
    });
  }

  await test.step('only files of the bundle are served, and only to be read', async () => {
    // Chromium knows of no ports in such an address and leaves them out.
    const addresses = [...FOREIGN_ADDRESSES, ...MISSING_ADDRESSES].filter(
      (address) => /^app:\/\/\w/.test(address) && !address.includes(':80/'),
    );
    expect(addresses.length).toBeGreaterThanOrEqual(35);
    const answers = await app.evaluate(async ({ session }, all) => {
      const ask = (address: string, method = 'GET') =>
        session.defaultSession.fetch(address, { method }).then(
          async (response) => ({
            status: response.status,
            policy: response.headers.get('content-security-policy'),
          }),
          () => ({ status: 0, policy: null }),
        );
      return {
        foreign: await Promise.all(all.map((address) => ask(address))),
        page: await ask('app://bundle/index.html'),
        posted: await ask('app://bundle/index.html', 'POST'),
      };
    }, addresses);
    // 0 where Chromium itself won't have such an address.
    const served = addresses.filter((_, index) => {
      const status = answers.foreign[index]?.status ?? 200;
      return status !== 404 && status !== 0;
    });
    expect(served).toEqual([]);
    expect(answers.foreign.filter(({ status }) => status === 404).length).toBeGreaterThan(25);
    expect(answers.page).toEqual({ status: 200, policy: CONTENT_SECURITY_POLICY });
    expect(answers.posted.status).toBe(405);
  });

  await test.step('every permission is denied', async () => {
    const answers = await page.evaluate(async () => {
      const names = [
        ...['accelerometer', 'background-fetch', 'background-sync', 'camera', 'clipboard-read'],
        ...['display-capture', 'geolocation', 'gyroscope', 'idle-detection', 'local-fonts'],
        ...['magnetometer', 'microphone', 'midi', 'notifications', 'persistent-storage'],
        ...['storage-access', 'window-management', 'payment-handler', 'nfc', 'push'],
      ];
      const states = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => state as string,
            () => 'unknown',
          ),
        ),
      );
      const refused = (asked: Promise<unknown> | undefined) =>
        (asked ?? Promise.reject()).then(
          () => false,
          () => true,
        );
      return {
        granted: names.filter((_, index) => states[index] === 'granted'),
        denied: states.filter((state) => state === 'denied').length,
        media: await refused(navigator.mediaDevices?.getUserMedia({ audio: true })),
        clipboard: await refused(navigator.clipboard.readText()),
        notification: await Notification.requestPermission(),
        place: await new Promise<boolean>((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve(false),
            () => resolve(true),
          ),
        ),
        devices: await Promise.all(
          ['usb', 'hid', 'serial', 'bluetooth'].map(async (kind) => {
            const door = Reflect.get(navigator, kind);
            const known = (await door?.getDevices?.()) ?? (await door?.getPorts?.()) ?? [];
            return known.length as number;
          }),
        ),
      };
    });
    expect(answers).toMatchObject({
      ...{ granted: [], media: true, clipboard: true, notification: 'denied', place: true },
      devices: [0, 0, 0, 0],
    });
    expect(answers.denied).toBeGreaterThan(10);
  });

  await test.step('calls that are not in the contract are refused, with whatever they come', async () => {
    const answers = await page.evaluate(async (channels) => {
      type Call = (channel: string, input: unknown) => Promise<unknown>;
      const call = Reflect.get(Reflect.get(window, 'api'), 'call') as Call;
      const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
      const junk = [
        ...[Number.NaN, 10n, new Date(), /x/, [[], {}], { id: 7 }, deep, new Uint8Array(9)],
        ...[JSON.parse('{"__proto__": {"polluted": true}}'), { id: 'x'.repeat(100_000) }],
      ];
      const settle = (channel: string, input: unknown) =>
        call(channel, input).then(
          (answer) => `taken: ${JSON.stringify(answer) ?? 'nothing'}`,
          () => 'refused',
        );
      const taken: string[] = [];
      for (const channel of [...channels, 'shell:run', 'constructor', '__proto__'])
        for (const input of junk)
          if ((await settle(channel, input)) !== 'refused') taken.push(channel);
      const wrong: [string, unknown][] = [
        ['report:open', { id: '../../../etc/passwd' }],
        ['export:write', { reportId: 'x', format: 'exe', formId: null }],
        ['export:open', { token: '/etc/passwd' }],
        ['export:showInFolder', { token: 'a\0b' }],
      ];
      return {
        taken,
        wrong: await Promise.all(wrong.map(([channel, input]) => settle(channel, input))),
        polluted: 'polluted' in {},
      };
    }, Object.keys(contract));
    expect(answers.taken).toEqual([]);
    expect(answers.polluted).toBe(false);
    for (const answer of answers.wrong) expect(answer).toMatch(/^refused$|nothing$|"failed"/);
  });

  await test.step('another window has no part in it', async () => {
    const preload = join(import.meta.dirname, '..', '..', 'dist', 'main', 'preload.cjs');
    const said = await app.evaluate(async ({ BrowserWindow }, script) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: script, sandbox: true, contextIsolation: true },
      });
      await other.loadURL('data:text/html,<p>another</p>');
      const answer = await other.webContents.executeJavaScript(
        `window.api ? window.api.call('app:start').then(() => 'answered', (e) => e.message) : 'no door'`,
      );
      other.destroy();
      return answer;
    }, preload);
    expect(said).toMatch(/not the window|no door/);
  });

  await test.step('what it does to its own tools is its own affair', async () => {
    const answer = await page.evaluate(async () => {
      const { parse } = JSON;
      const { push } = Array.prototype;
      JSON.parse = () => ({ stolen: true });
      Array.prototype.push = () => 0;
      try {
        type Call = (channel: string, input: unknown) => Promise<{ reports: unknown[] }>;
        const call = Reflect.get(Reflect.get(window, 'api'), 'call') as Call;
        return (await call('app:start', undefined)).reports.length;
      } finally {
        JSON.parse = parse;
        Array.prototype.push = push;
      }
    });
    expect(answer).toBe(1);
  });

  await test.step('no key reloads the page or looks into it', async () => {
    await page.evaluate(() => Reflect.set(globalThis, 'isStillThere', true));
    for (const keys of ['F5', 'Control+r', 'Control+Shift+r', 'Control+Shift+i', 'F12'])
      await page.keyboard.press(keys);
    expect(await page.evaluate(() => 'isStillThere' in globalThis)).toBe(true);
    expect(
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isDevToolsOpened()),
      ),
    ).toBe(false);
    await page.keyboard.press('Escape');
  });

  await test.step('text is text, on the page and on paper', async () => {
    const hostile =
      '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><iframe src="https://example.org"></iframe> {{1+1}} javascript:alert(1)';
    await rows(page).filter({ hasText: 'Гастроли' }).click();
    await textField(page).fill(hostile);
    await saved(page);
    await expect(page.locator('.papers').getByText(hostile)).toBeVisible();
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    const file = join(await temporaryFolder('hostile'), 'report.pdf');
    await app.evaluate(
      ({ app: program, dialog }, { filePath }) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
        const seen: unknown[] = [];
        Reflect.set(globalThis, 'printPages', seen);
        program.on('web-contents-created', (_event, contents) =>
          contents.once('did-finish-load', () => {
            const all = (contents as WebContents & LastWebPreferences).getLastWebPreferences();
            seen.push({
              ...{ sandbox: all?.sandbox, javascript: all?.javascript },
              ...{ nodeIntegration: all?.nodeIntegration, webviewTag: all?.webviewTag },
              contextIsolation: all?.contextIsolation,
            });
          }),
        );
      },
      { filePath: file },
    );
    await chooseInMenu(app, 'exportPdf');
    await expect(page.getByText('report.pdf').first()).toBeVisible({ timeout: 20_000 });
    expect((await readFile(file)).subarray(0, 4).toString()).toBe('%PDF');
    const pages = await app.evaluate(() => Reflect.get(globalThis, 'printPages') as unknown[]);
    expect(pages).not.toEqual([]);
    for (const each of pages)
      expect(each).toEqual({
        ...{ sandbox: true, javascript: false, nodeIntegration: false },
        ...{ webviewTag: false, contextIsolation: true },
      });
  });

  await test.step('what goes wrong in main is written down, said, and survived', async () => {
    const said = await app.evaluate(async ({ app: program, dialog, BrowserWindow }) => {
      const messages: string[] = [];
      dialog.showMessageBox = async (...args: unknown[]) => {
        messages.push((args.at(-1) as { message: string }).message);
        return { response: 0, checkboxChecked: false };
      };
      const rest = () => new Promise((resolve) => setTimeout(resolve, 200));
      setTimeout(() => {
        throw new Error('A secret text');
      });
      await rest();
      void Promise.reject(new TypeError('A secret text'));
      await rest();
      BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive');
      const helper = program.getAppMetrics().find(({ type }) => type === 'Utility');
      if (helper) process.kill(helper.pid, 'SIGKILL');
      await rest();
      return { messages, hadHelper: helper !== undefined };
    });
    expect(said.messages).toHaveLength(2);
    const log = join(await logsOf(app), 'main.log');
    await expect
      .poll(() => readFile(log, 'utf8'))
      .toMatch(/bug\.exception Error[\s\S]*bug\.rejection TypeError[\s\S]*window\.unresponsive/);
    if (said.hadHelper)
      await expect.poll(() => readFile(log, 'utf8')).toMatch(/process\.gone type=Utility/);
    expect(await readFile(log, 'utf8')).not.toContain('secret');
    await textField(page).fill('Гастроли и после всего.');
    await saved(page);
  });

  await test.step('a second start, whatever it says, shows the window that is there', async () => {
    await app.evaluate(({ app: program }) => {
      program.on('second-instance', () => Reflect.set(globalThis, 'second', true));
    });
    const junk = join(userData, 'junk.pobratim');
    await writeFile(junk, Buffer.alloc(5000, 0xff));
    const args = [...Array(9)].map((_, index) => `${index}${'\u{FFFD}<>"%00..'.repeat(9000)}`);
    await secondStart(userData, [junk, '--', '', '\n', ...args]);
    await expect
      .poll(() => app.evaluate(() => Reflect.get(globalThis, 'second') === true), {
        timeout: 20_000,
      })
      .toBe(true);
    expect(await windowCount(app)).toBe(1);
    expect(await page.evaluate(() => document.title)).not.toBe('');
  });

  // Last of all: the test's own tool then waits for navigations that will never be.
  await test.step('code and content that is not ours is refused by the policy', async () => {
    const violations = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        seen.push(effectiveDirective);
      });
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      const picture = new Image();
      picture.src = 'https://example.org/picture.png';
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      const frame = document.createElement('iframe');
      frame.src = 'app://bundle/index.html';
      const sandboxed = document.createElement('iframe');
      sandboxed.setAttribute('sandbox', 'allow-scripts');
      sandboxed.src = 'data:text/html,<script>fetch("app://bundle/index.html")</script>';
      const button = document.createElement('button');
      button.setAttribute('onclick', 'globalThis.injected = true');
      const webview = document.createElement('webview');
      webview.setAttribute('src', 'app://bundle/index.html');
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      document.body.append(script, picture, style, frame, sandboxed, button, webview, form);
      button.click();
      form.requestSubmit();
      // Not at once: for what a debugger evaluates the policy does not hold.
      const evaluated = await new Promise<boolean>((resolve) =>
        setTimeout(() => {
          try {
            // Called by another name, so that no rule for our own code minds.
            (Reflect.get(globalThis, 'eval') as (code: string) => unknown)('1');
            resolve(true);
          } catch {
            resolve(false);
          }
        }),
      );
      const blob = URL.createObjectURL(new Blob(['postMessage(typeof require)']));
      const worker = await new Promise<string>((resolve) => {
        try {
          const started = new Worker(blob);
          started.onmessage = () => resolve('ran');
          started.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
      const fetched = await fetch('https://example.org/').then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      const isInert = !('contentWindow' in webview) && !('loadURL' in webview);
      for (const each of [frame, sandboxed, webview, form, button, script, style]) each.remove();
      return {
        seen: [...new Set(seen)].sort(),
        ...{ injected: 'injected' in globalThis, evaluated, worker, fetched, isInert },
      };
    });
    expect(violations).toMatchObject({
      ...{ injected: false, evaluated: false, worker: 'refused', fetched: false, isInert: true },
    });
    for (const directive of [
      ...['connect-src', 'form-action', 'frame-src', 'img-src', 'script-src'],
      ...['script-src-attr', 'script-src-elem', 'style-src-elem', 'worker-src'],
    ])
      expect(violations.seen).toContain(directive);
  });

  await test.step('it can’t leave, nor open anything', async () => {
    await tryToLeave(page);
    expect(page.url()).toBe(start);
    const [there] = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    );
    expect(there).toBe(start);
    expect(await windowCount(app)).toBe(1);
    expect(await page.evaluate(() => 'isStillThere' in globalThis)).toBe(true);
  });

  // Chromium says on the console what it refused; that it refused is what is asked for here.
  complaints.length = 0;
});

const logsOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ app: program }) => program.getPath('logs'));

/** By every way that a page has, to addresses of ten kinds. */
async function tryToLeave(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const addresses = [
      ...[
        'https://example.org/',
        'http://127.0.0.1:9/',
        'file:///etc/passwd',
        'ftp://example.org/',
      ],
      ...['data:text/html,<p>x</p>', 'blob:app://bundle/x', 'javascript:document.write(1)'],
      ...['smb://host/share', 'ms-msdt:/id', 'app://other/index.html', 'chrome://gpu'],
      ...['view-source:app://bundle/index.html', 'mailto:a@example.org'],
    ];
    const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
    for (const address of addresses) {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
      link.target = '_blank';
      link.click();
      link.remove();
      try {
        window.open(address);
      } catch {
        // Some are refused aloud.
      }
      try {
        location.href = address;
      } catch {
        // Likewise.
      }
      await rest();
    }
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = '0;url=https://example.org/';
    document.head.append(refresh);
    const files = new DataTransfer();
    files.setData('text/uri-list', 'https://example.org/');
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: files }),
      );
    await new Promise((resolve) => setTimeout(resolve, 300));
    refresh.remove();
  });
}

/** Starts the program once more; it ends by itself, or goes on with fewer arguments and then ends. */
async function secondStart(userData: string, args: string[]): Promise<void> {
  const root = join(import.meta.dirname, '..', '..');
  const { POBRATIM_E2E_BINARY: packaged } = process.env;
  const runtime = JSON.parse(await readFile(join(root, '.cache', 'runtime.json'), 'utf8'));
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const program = spawn(
    packaged ?? runtime.executable,
    [
      ...(packaged ? [] : [root]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${userData}`,
      ...args,
    ],
    { stdio: 'ignore', env },
  );
  await Promise.race([once(program, 'exit'), wait(20_000)]);
}
