import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { answerSaveDialog } from './dialogs';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { nav, rows, saved, textField } from './window';

test('the first start introduces the program, once', async ({ launchApp }) => {
  const first = await launchApp({ welcome: true });
  const welcome = first.page.getByRole('dialog', { name: /Знакомство/ });
  await expect(welcome.getByText('Весь год – в одном месте')).toBeVisible();
  await welcome.getByRole('button', { name: 'Дальше' }).click();
  await expect(welcome.getByText('Данные остаются у вас')).toBeVisible();
  await welcome.getByRole('button', { name: 'Дальше' }).click();
  await welcome.getByRole('button', { name: /Посмотреть образец/ }).click();
  await expect(rows(first.page).first()).toBeVisible();
  await first.close();
  const { page } = await launchApp({ userData: first.userData, welcome: true });
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('help finds a subject, in both languages', async ({ launchApp }) => {
  const { page } = await launchApp();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Справка' });
  await help.getByRole('searchbox').fill('принтера');
  await expect(help.getByRole('option')).toHaveText(['Документ, печать и отправка']);
  await expect(help.getByRole('article')).toContainText('Ctrl+P');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Comma');
  await page.getByRole('button', { name: /Язык программы/ }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('F1');
  const english = page.getByRole('dialog', { name: 'Help' });
  await english.getByRole('searchbox').fill('printer');
  await expect(english.getByRole('article')).toContainText('Ctrl+P');
});

test('the size is changed by keys, in any layout, and kept', async ({ launchApp }) => {
  const first = await launchApp();
  const zoom = (app: typeof first.app) =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    );
  await first.page.keyboard.press('Control+Equal');
  await first.page.keyboard.press('Control+Equal');
  await expect.poll(() => zoom(first.app)).toBeCloseTo(1.25);
  await first.close();
  const { app, page } = await launchApp({ userData: first.userData });
  await expect.poll(() => zoom(app)).toBeCloseTo(1.25);
  await page.keyboard.press('Control+Digit0');
  await expect.poll(() => zoom(app)).toBeCloseTo(1);
});

test('the text stands alone until Esc', async ({ launchApp }) => {
  const { page } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await page.keyboard.press('Control+Shift+KeyF');
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.locator('.preview-pane')).toBeHidden();
  await expect(textField(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation')).toBeVisible();
});

test('F6 goes through the parts of the window and comes back to where it was', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await textField(page).focus();
  const region = () =>
    page.evaluate(() =>
      document.activeElement?.closest('.sidebar, .pane, .status-bar')?.className.split(' ').at(-1),
    );
  const seen: (string | undefined)[] = [];
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('F6');
    await page.waitForTimeout(50);
    seen.push(await region());
  }
  expect(seen).toEqual(['preview-pane', 'status-bar', 'sidebar', 'list-pane', 'form-pane']);
  await expect(textField(page)).toBeFocused();
});

test('without a printer, printing says so and offers a file', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await app.evaluate(({ app: program }) => {
    program.on('web-contents-created', (_event, contents) => {
      contents.getPrintersAsync = async () => [];
    });
  });
  await page.keyboard.press('Control+KeyP');
  await expect(page.getByText(/не подключён принтер/)).toBeVisible();
  await page.keyboard.press('Control+KeyP');
  await expect(page.getByText(/не подключён принтер.*2 раза/)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Сохранить PDF' })).toBeVisible();
});

test('logs begin anew at 5 MB, and neither they nor diagnostics hold content', async ({
  launchApp,
}) => {
  const userData = await temporaryFolder('user-data');
  const logs = join(userData, 'logs');
  await mkdir(logs, { recursive: true });
  await writeFile(join(logs, 'main.log'), 'x'.repeat(5 * 1024 * 1024 + 1));
  const { app, page } = await launchApp({ userData });
  await page.locator('.welcome').waitFor();
  await page.keyboard.press('Escape');
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await textField(page).fill('Канарейка Сидорова');
  await saved(page);
  const path = join(await temporaryFolder('diagnostics'), 'facts.zip');
  await answerSaveDialog(app, path);
  await nav(page, 'Настройки').click();
  await page.getByRole('button', { name: 'Сохранить сведения о неполадке…' }).click();
  await expect(page.getByText('Файл «facts.zip» сохранён.')).toBeVisible();

  expect(await readdir(logs)).toContain('main.old.log');
  expect((await stat(join(logs, 'main.log'))).size).toBeLessThan(1024 * 1024);
  const files = unzipSync(await readFile(path));
  expect(Object.keys(files)).toContain('facts.json');
  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
  expect(all).toContain('program.started');
  expect(all).not.toMatch(/Канарейка|Сидоров|Красноярск/);
});

test('a long export can be given up, leaves nothing behind, and is made when asked again', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  const folder = await temporaryFolder('export');
  await answerSaveDialog(app, join(folder, 'report.pdf'));
  // A report of thousands of events takes this long.
  await app.evaluate(({ app: program }) => {
    program.once('web-contents-created', (_event, contents) => {
      const printToPdf = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        await new Promise((resolve) => setTimeout(resolve, 60_000));
        return printToPdf(options);
      };
    });
  });
  const exportPdf = async () => {
    await page.getByRole('button', { name: 'Экспорт' }).click();
    await page.getByRole('menuitem', { name: /PDF/ }).click();
  };
  await exportPdf();
  await page.getByRole('button', { name: 'Отменить экспорт' }).click();
  await expect(page.getByRole('button', { name: 'Отменить экспорт' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Экспорт' })).toBeEnabled();
  expect(await readdir(folder)).toEqual([]);

  // Whoever works elsewhere meanwhile is told by the system.
  const told = await app.evaluateHandle(({ BrowserWindow, Notification }) => {
    const titles: string[] = [];
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      titles.push(this.title);
    };
    for (const window of BrowserWindow.getAllWindows()) window.isFocused = () => false;
    return titles;
  });
  await exportPdf();
  await expect(page.getByText('Файл «report.pdf» записан.')).toBeVisible({ timeout: 30_000 });
  expect(await told.jsonValue()).toEqual(['Файл «report.pdf» записан.']);
  expect(await readdir(folder)).toEqual(['report.pdf']);
  await expect(page.getByRole('button', { name: 'Показать в папке' })).toBeVisible();
});

test('what the program is, and whose work it is made of, is told', async ({ launchApp }) => {
  const { app, page, userData } = await launchApp();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('command', 'about');
  });
  const about = page.getByRole('dialog', { name: 'О программе' });
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  await expect(about).toContainText(version);
  await expect(about).toContainText(userData);
  await about.getByRole('button', { name: /Лицензии/ }).click();
  const licences = about.getByRole('region');
  for (const name of ['react', 'electron-log', 'hunspell', 'Tinos']) {
    await expect(licences).toContainText(new RegExp(name, 'i'));
  }
});

test('light and dark follow the system, and what is chosen, at once', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const background = () =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number));
  const brightness = async () =>
    ((await background()) ?? []).slice(0, 3).reduce((a, b) => a + b, 0);
  // Playwright paints in light unless told otherwise; the system decides here.
  await page.emulateMedia({ colorScheme: null });
  await page.keyboard.press('Control+Comma');
  for (const [name, source] of [
    ['Тёмное', 'dark'],
    ['Светлое', 'light'],
  ] as const) {
    await page.getByRole('button', { name: /Оформление/ }).click();
    await page.getByRole('option', { name }).click();
    await expect
      .poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource))
      .toBe(source);
    await expect.poll(async () => (await brightness()) > 382).toBe(source === 'light');
  }
  // The paper stays paper.
  await page.getByRole('button', { name: /Оформление/ }).click();
  await page.getByRole('option', { name: 'Тёмное' }).click();
  await page.keyboard.press('Escape');
  await nav(page, /^Мероприятия/).click();
  const paperColour = () =>
    page
      .locator('.paper-frame')
      .first()
      .evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
  await expect.poll(paperColour).toBe('rgb(255, 255, 255)');
});

test('in high contrast the focus is seen and nothing opts out', async ({ launchApp }) => {
  const { page } = await launchApp();
  await page.emulateMedia({ forcedColors: 'active' });
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  const unseen: string[] = [];
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { activeElement: focused } = document;
      if (!focused || focused === document.body) return null;
      // The ring of a field may be drawn by what surrounds it.
      for (let at: Element | null = focused, up = 0; at && up < 3; at = at.parentElement, up += 1) {
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return null;
      }
      return focused.outerHTML.slice(0, 120);
    });
    if (ring !== null) unseen.push(ring);
  }
  expect(unseen).toEqual([]);
  expect(
    await page.evaluate(() =>
      getComputedStyle(document.body).getPropertyValue('forced-color-adjust'),
    ),
  ).toBe('auto');
});
