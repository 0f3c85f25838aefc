import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test';
import { chooseInMenu, closeWithEscape, nav, rows, saved, textField } from './window';

/** The program without a mouse: the focus is always to be seen, and never lost. */

/** What has the focus: its words, and what is wrong with how it is shown. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const text = element.ariaLabel ?? element.textContent ?? '';
    if (element === document.body) return { text, fault: 'nothing has the focus' };
    // A switch shows the focus on its track, a hidden input on its label.
    const shown = element.closest<HTMLElement>('[data-focus-visible]') ?? element;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    const isMarked = [shown, ...shown.querySelectorAll('*')].some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      return hasOutline || boxShadow !== 'none';
    });
    const faults = [...(isInside ? [] : ['out of sight']), ...(isMarked ? [] : ['not marked'])];
    return { text, fault: faults.length === 0 ? '' : `${faults.join()}: ${element.outerHTML}` };
  });

/** Goes on with Tab, at each step of which the focus has to be seen. */
async function tabTo(page: Page, text: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    // Behind the last control the window itself is next.
    if (now.fault !== 'nothing has the focus') expect.soft(now.fault).toBe('');
    if (text.test(now.text)) return;
  }
  throw new Error(`Tab does not reach ${text}`);
}

test('the main job needs no mouse', async ({ launchApp }) => {
  const { page } = await launchApp();
  await tabTo(page, /^Мероприятия/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('Гастроли');
  await expect(rows(page)).toHaveCount(1);
  await tabTo(page, /Гастроли/);
  await page.keyboard.press('Enter');
  await expect(textField(page)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('С клавиатуры. ');
  await expect(textField(page)).toHaveValue(/^С клавиатуры\. Гастроли/);

  await page.keyboard.press('Control+Enter');
  await expect(textField(page)).toBeFocused();
  await expect(textField(page)).toHaveValue('');
  await page.keyboard.type('Новое мероприятие июля.');
  await saved(page);
  await page.keyboard.press('Control+KeyZ');
  await page.keyboard.press('Control+KeyZ');
  await expect(nav(page, /^Мероприятия/)).toHaveText(/11$/);
  await expect(textField(page)).toHaveValue(/^С клавиатуры\. Гастроли/);
});

test('a quick note becomes an event without a mouse', async ({ launchApp }) => {
  const { page } = await launchApp();
  await page.keyboard.press('Control+KeyN');
  await expect(page.getByRole('textbox', { name: 'Что произошло' })).toBeFocused();
  await page.keyboard.type('12–15 апреля приехала делегация из Кокшетау');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Digit2');
  await expect(rows(page)).toBeFocused();
  await tabTo(page, /^Поместить$/);
  await page.keyboard.press('Enter');
  await expect(textField(page)).toHaveValue(/приехала делегация из Кокшетау/);
  await expect(textField(page)).toBeFocused();
});

test('the review is worked through without a mouse', async ({ launchApp }) => {
  const { page } = await launchApp();
  await page.keyboard.press('F7');
  const first = page.getByRole('row').first();
  await expect(first).toBeVisible();
  await tabTo(page, /«текущего года»/);
  await page.keyboard.press('Enter');
  await expect(textField(page)).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  const initials = page.getByRole('row').filter({ hasText: 'инициалы стоят' });
  await expect(initials).toBeVisible();
  await initials.focus();
  await page.keyboard.press('ArrowRight');
  await expect(initials.getByRole('button', { name: 'Исправить' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(initials).toHaveCount(0);
  await expect.poll(async () => (await focused(page)).fault).toBe('');
});

test('the focus returns to where it was after each dialog', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  const dialog = page.getByRole('dialog');

  for (const keys of [
    'Control+KeyN',
    'Control+KeyK',
    'Control+KeyH',
    'F1',
    'Control+Slash',
    'Control+Shift+KeyN',
  ]) {
    await test.step(keys, async () => {
      await textField(page).focus();
      await page.keyboard.press(keys);
      await expect(dialog).toBeVisible();
      expect(await dialog.evaluate((it) => it.contains(document.activeElement))).toBe(true);
      await closeWithEscape(page);
      await expect(textField(page)).toBeFocused();
    });
  }
  for (const command of ['fitToPages', 'welcome', 'about'] as const) {
    await test.step(command, async () => {
      await chooseInMenu(app, command);
      await expect(dialog).toBeVisible();
      await closeWithEscape(page);
      await expect(textField(page)).toBeFocused();
    });
  }
  const leaves = (button: Locator) =>
    test.step(String(button), async () => {
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(dialog.or(page.getByRole('menu')).first()).toBeVisible();
      await closeWithEscape(page);
      await expect(button).toBeFocused();
    });
  await leaves(page.getByRole('button', { name: 'Сохранить как шаблон…' }));
  await leaves(page.getByRole('button', { name: 'Вид ответа в документе' }));
  await leaves(page.getByRole('button', { name: 'Добавить по шаблону…' }));
  await page.getByRole('button', { name: 'Добавить по шаблону…' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Мои шаблоны…' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Мои шаблоны' })).toBeVisible();
  await closeWithEscape(page);
  await expect(page.getByRole('button', { name: 'Добавить по шаблону…' })).toBeFocused();
  await page.keyboard.press('F7');
  await leaves(page.getByRole('button', { name: /^Исправить все такие/ }).first());
  await page.keyboard.press('Control+Digit4');
  await leaves(page.getByRole('button', { name: 'Свои города и написание названий' }));
  await page.keyboard.press('Control+Digit3');
  await leaves(page.getByRole('button', { name: 'Новый отчёт…' }));
});
