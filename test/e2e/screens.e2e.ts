import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerOpenDialog } from './dialogs';
import { expect, test } from './test';
import { nav, rows, saved, textField } from './window';

const sample = join(
  import.meta.dirname,
  '..',
  '..',
  'resources',
  'samples',
  'krasnoyarsk-2023.txt',
);
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Legacy mode: the usual one opens a second page, which Electron has not. */
async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(RULES)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ launchApp }) => {
    const { app, page } = await launchApp();
    await page.emulateMedia({ colorScheme });
    const check = (what: string) =>
      test.step(what, async () => expect(await findings(page), what).toEqual([]));

    await check('events and document');
    await rows(page).filter({ hasText: 'Гастроли' }).click();
    await check('an event');
    await page.getByRole('button', { name: /Выбрать города/ }).click();
    await check('the list of cities');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Вид ответа в документе' }).click();
    await check('the look of a list');
    await page.keyboard.press('Escape');
    await nav(page, /^Проблемы/)
      .first()
      .click();
    await check('a problem');
    await nav(page, /^Задачи/)
      .last()
      .click();
    await check('a task');
    await nav(page, /^Достижения/).click();
    await check('an initiative');
    await page.keyboard.press('Delete');
    await nav(page, /^Об отчёте/).click();
    await check('properties');
    await nav(page, /^Города-партнёры/).click();
    await check('a partner city');
    await page.getByRole('tab', { name: /^Соглашения/ }).click();
    await page.getByRole('button', { name: 'Соглашение', exact: true }).click();
    await page.getByRole('button', { name: 'Шаг согласования' }).click();
    await check('the agreements of a city');
    await page.getByRole('tab', { name: /^Люди/ }).click();
    await page.getByRole('button', { name: 'Контактное лицо', exact: true }).click();
    await page.getByRole('button', { name: 'Должность' }).click();
    await check('the people of a city with a faulty field');
    await page.getByRole('tab', { name: /^Контакты/ }).click();
    await page.getByRole('button', { name: 'Контакт', exact: true }).click();
    await check('the contacts of a city');
    await page.getByRole('tab', { name: 'История' }).click();
    await check('the history of a city');
    await page.getByRole('button', { name: 'Свои города и написание названий' }).click();
    await check('own cities and names');
    await page.keyboard.press('Escape');
    await nav(page, 'Библиотека').click();
    await check('library');
    await page.getByRole('button', { name: 'Новый отчёт…' }).click();
    await check('new report');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await check('keys');
    await page.keyboard.press('Escape');
    await answerOpenDialog(app, sample);
    await page.getByRole('button', { name: 'Импортировать из файла…' }).click();
    await expect(page.getByRole('heading', { name: 'Импорт отчёта' })).toBeVisible();
    await check('import');
  });
}

test('the main job needs no mouse', async ({ launchApp }) => {
  const { page } = await launchApp();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (text: RegExp) => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if (text.test(await focused())) return;
    }
    throw new Error(`Tab does not reach ${text}`);
  };

  await tabTo(/^Мероприятия/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('Гастроли');
  await expect(rows(page)).toHaveCount(1);
  await tabTo(/Гастроли/);
  await page.keyboard.press('Enter');
  await expect(textField(page)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('С клавиатуры. ');
  await expect(textField(page)).toHaveValue(/^С клавиатуры\. Гастроли/);

  await page.keyboard.press('Control+KeyN');
  await expect(textField(page)).toBeFocused();
  await expect(textField(page)).toHaveValue('');
  await page.keyboard.type('Новое мероприятие июля.');
  await saved(page);
  await page.keyboard.press('Control+KeyZ');
  await page.keyboard.press('Control+KeyZ');
  await expect(nav(page, /^Мероприятия/)).toHaveText(/11$/);
  await expect(textField(page)).toHaveValue(/^С клавиатуры\. Гастроли/);
});

test('the interface speaks English when it is told to, at once', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await app.evaluate(({ Menu }) => {
    const find = (items: Electron.MenuItem[]): Electron.MenuItem | undefined =>
      items.find(({ label }) => label === 'English') ??
      items.map(({ submenu }) => submenu && find(submenu.items)).find(Boolean);
    find(Menu.getApplicationMenu()?.items ?? [])?.click();
  });
  await expect(nav(page, 'Library')).toBeVisible();
  await expect(page).toHaveTitle('Красноярск, 2023 – Pobratim');
  await expect
    .poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label))
    .toBe('&File');
});

test('nothing is hidden or cut off at twice the size', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await textField(page).scrollIntoViewIfNeeded();
  await expect(textField(page)).toBeInViewport();
});
