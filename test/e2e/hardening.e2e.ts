import type { WebContents, WebPreferences } from 'electron';
import { expect, test } from './test';
import { rows, saved, textField } from './window';

/** Electron's types leave out what it keeps for tests like this one. */
interface LastWebPreferences {
  getLastWebPreferences(): WebPreferences | null;
}

test('the page has no more power than its door gives @packaged', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        (contents as WebContents & LastWebPreferences).getLastWebPreferences() ?? {};
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    }),
  );
  expect(preferences).not.toEqual([]);
  for (const each of preferences) {
    expect(each).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  }
  const seen = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    door: Object.entries(Reflect.get(window, 'api')).map(([name, value]) => [name, typeof value]),
  }));
  expect(seen).toEqual({
    globals: [],
    door: [
      ['call', 'function'],
      ['listen', 'function'],
    ],
  });
});

test('the page can’t leave, open windows, or ask for permissions', async ({ launchApp }) => {
  const { app, page, complaints } = await launchApp();
  const start = page.url();
  const opened = await page.evaluate(() => window.open('app://bundle/index.html') === null);
  expect(opened).toBe(true);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
    link.target = '_blank';
    link.click();
    link.remove();
  });
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  const permission = await page.evaluate(async () => [
    (await navigator.permissions.query({ name: 'geolocation' })).state,
    await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'refused',
    ),
  ]);
  expect(permission[0]).toBe('denied');
  expect(permission[1]).not.toBe('given');
  expect(page.url()).toBe(start);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  // Chromium says so on the console; that it refused is what is asked for here.
  complaints.length = 0;
});

test('the policy refuses code and content that is not ours', async ({ launchApp }) => {
  const { page, complaints } = await launchApp();
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
    document.body.append(script, picture, style, frame);
    await fetch('https://example.org/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    frame.remove();
    return { seen: seen.sort(), injected: 'injected' in globalThis };
  });
  expect(violations.injected).toBe(false);
  expect(violations.seen).toEqual(
    ['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem'].sort(),
  );
  complaints.length = 0;
});

test('calls that are not in the contract are refused', async ({ launchApp }) => {
  const { page } = await launchApp();
  const answers = await page.evaluate(async () => {
    type Call = (channel: string, input: unknown) => Promise<unknown>;
    const call = Reflect.get(Reflect.get(window, 'api'), 'call') as Call;
    const tried: [string, unknown][] = [
      ['shell:run', 'rm'],
      ['report:open', { id: 7 }],
      ['report:open', { id: '../../../etc/passwd' }],
      ['report:save', { report: { id: 'x' }, baseRev: 0 }],
      ['export:write', { reportId: 'x', format: 'exe' }],
      ['export:open', { token: '/etc/passwd' }],
    ];
    return Promise.all(
      tried.map(([channel, input]) =>
        call(channel, input).then(
          (answer) => JSON.stringify(answer) ?? 'nothing',
          () => 'refused',
        ),
      ),
    );
  });
  for (const answer of answers) expect(answer).toMatch(/^(?:refused|nothing)$|"failed"/);
});

test('text is text, whatever it looks like', async ({ launchApp }) => {
  const { page } = await launchApp();
  const hostile = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script> {{1+1}}';
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await textField(page).fill(hostile);
  await saved(page);
  await expect(page.locator('.papers').getByText(hostile)).toBeVisible();
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('a second start shows the window that is there', async ({ launchApp }) => {
  const first = await launchApp();
  const second = launchApp({ userData: first.userData });
  await expect(second).rejects.toThrow();
  expect(
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).toBe(1);
});
