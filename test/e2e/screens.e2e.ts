import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { chooseInMenu, nav, question, rows, textField } from './window';

test('the interface speaks English when it is told to, at once', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await chooseInMenu(app, 'localeEn');
  await expect(nav(page, 'Library')).toBeVisible();
  await expect(page).toHaveTitle('Красноярск, 2023 – Pobratim');
  await expect
    .poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label))
    .toBe('&File');
});

/** The control that lies beside the window or under its edge, and can't be scrolled to. */
const outOfReach = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) return [`the window scrolls by ${scrollWidth - clientWidth}`];
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, textarea, [role="option"], [role="tab"], [role="row"]',
    );
    const hidden: string[] = [];
    for (const control of controls) {
      const before = control.getBoundingClientRect();
      // What readers alone are told has the size of a dot.
      if (!control.checkVisibility() || before.width < 2 || before.height < 2) continue;
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const isInside = left >= -1 && right <= innerWidth + 1 && bottom > 1 && top < innerHeight - 1;
      if (!isInside) hidden.push(control.ariaLabel || control.textContent || control.outerHTML);
    }
    return hidden;
  });

test('nothing is hidden or cut off at twice the size', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
  const check = (what: string) =>
    test.step(what, async () => expect.soft(await outOfReach(page), what).toEqual([]));

  await rows(page).nth(1).click();
  await textField(page).scrollIntoViewIfNeeded();
  await expect(textField(page)).toBeInViewport();
  await check('an event');
  await question(page, /^Задачи/, 'international').click();
  await check('a task');
  await nav(page, /^Об отчёте/).click();
  await check('properties');
  await nav(page, /^Проверить отчёт/).click();
  await expect(page.getByRole('row').first()).toBeVisible();
  await check('the review');
  await page.keyboard.press('Control+Digit1');
  await expect(page.getByRole('heading', { name: 'Что предстоит' })).toBeVisible();
  await check('what lies ahead');
  await page.keyboard.press('Control+KeyN');
  await expect(page.getByRole('textbox', { name: 'Что произошло' })).toBeFocused();
  await page.keyboard.type('12 апреля приехала делегация');
  await check('a quick note');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Digit2');
  await expect(rows(page)).toHaveCount(1);
  await check('the inbox');
  await page.keyboard.press('Control+Digit3');
  await expect(page.getByRole('button', { name: 'Новый отчёт…' })).toBeVisible();
  await check('the library');
  await page.getByRole('button', { name: 'Новый отчёт…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('a new report');
  await page.getByRole('dialog').getByText('По прошлогоднему отчёту').click();
  await page.getByRole('button', { name: 'Создать отчёт за 2024 год' }).click();
  await nav(page, /^Задачи прошлого года/).click();
  await expect(page.getByRole('radio', { name: 'Выполнена' }).first()).toBeVisible();
  await check('last year’s tasks');
  await page.keyboard.press('Control+Digit4');
  await expect(page.getByRole('tab', { name: 'История' })).toBeVisible();
  await check('a city');
  await page.keyboard.press('Control+Comma');
  await expect(page.getByRole('heading', { name: 'Настройки' })).toBeVisible();
  await check('settings');
  for (const [keys, name] of [
    ['Control+KeyK', 'Поиск и команды'],
    ['Control+KeyH', 'Замена в отчёте'],
    ['F1', 'Справка'],
    ['Control+Slash', 'Сочетания клавиш'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await check(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
