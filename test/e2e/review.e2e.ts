import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { nav, rows, textField } from './window';

const finding = (page: Page, text: string | RegExp) =>
  page.getByRole('row').filter({ hasText: text });
const reviewNav = (page: Page) => nav(page, /^Проверить отчёт/);

async function openReview(page: Page): Promise<void> {
  await page.keyboard.press('F7');
  await expect(page.getByRole('heading', { name: 'Проверка перед отправкой' })).toBeVisible();
}

test('a finding leads to its words in their field', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openReview(page);
  await finding(page, '«текущего года»').click();
  await expect(textField(page)).toBeFocused();
  const selected = await textField(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('текущего года');
});

test('a finding in a text of another length leads to it there', async ({ launchApp }) => {
  const { page } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await page.getByRole('tab', { name: 'Строка' }).click();
  const line = page.getByRole('textbox', { name: 'Одной строкой' });
  await line.fill('Гастроли театра "Заря" в Пекине.');
  await page.getByRole('button', { name: 'Показывать в документе' }).click();
  await page.getByRole('tab', { name: 'Абзац' }).click();
  await expect(textField(page)).toBeVisible();
  await openReview(page);
  await finding(page, 'Заря').filter({ hasText: 'вместо «ёлочек»' }).click();
  await expect(line).toBeFocused();
  const selected = await line.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toContain('"');
});

test('a finding is mended in one step, which undo takes back', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openReview(page);
  const initials = finding(page, 'инициалы стоят');
  await initials.getByRole('button', { name: 'Исправить' }).click();
  await expect(initials).toHaveCount(0);
  await page.keyboard.press('Control+KeyZ');
  await expect(initials).toHaveCount(1);
});

test('a plan inside an event becomes a task of its own', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openReview(page);
  await finding(page, 'План внутри').getByRole('button', { name: 'Выделить в план' }).click();
  await expect(textField(page)).toHaveValue(/^В рамках Национального чемпионата/);
  await expect(rows(page)).toHaveCount(4);
  await openReview(page);
  await expect(finding(page, 'План внутри')).toHaveCount(0);
});

test('all of one kind are mended after a look at what changes', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openReview(page);
  await page.getByRole('button', { name: 'Исправить все такие (2)…' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('ins').first()).toContainText('«Теплые');
  await expect(dialog.locator('del').first()).toContainText('"Теплые');
  await dialog.getByRole('checkbox').last().press('Space');
  await dialog.getByRole('button', { name: 'Исправить 1 место' }).click();
  await expect(finding(page, 'вместо «ёлочек»')).toHaveCount(1);
});

test('a finding is left as it is, without a mouse, and shown again', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openReview(page);
  await expect(reviewNav(page)).toHaveText(/\d+$/);
  const before = Number((await reviewNav(page).textContent())?.match(/\d+$/)?.[0]);
  const row = finding(page, 'Израиль: страна');
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await expect(reviewNav(page)).toHaveText(new RegExp(`${before - 1}$`));
  await page.getByRole('switch', { name: /оставленное как есть \(1\)/ }).press('Space');
  await row.getByRole('button', { name: 'Снова показывать' }).click();
  await expect(reviewNav(page)).toHaveText(new RegExp(`${before}$`));
});
