import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in help, settings and the introduction, ${colorScheme}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ welcome: true });
    await page.emulateMedia({ colorScheme });
    const check = async (what: string) => {
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      expect(found, what).toEqual([]);
    };
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('introduction');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await expect(page.getByRole('article')).toBeVisible();
    await check('help');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Comma');
    await page.getByRole('textbox', { name: 'Новое слово' }).fill('побратимство');
    await page.keyboard.press('Enter');
    await check('settings');
  });
}

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
