import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { rows, saved, textField } from './window';

const field = (page: Page) => page.getByRole('combobox', { name: 'Слова, команда или город' });
const results = (page: Page) => page.getByRole('listbox', { name: 'Что найдено' });

/** The key K types another letter in the Russian layout, and no Latin one. */
const pressInRussian = (page: Page, code: string, key: string) =>
  page.evaluate(
    ([pressed, letter]) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { code: pressed, key: letter, ctrlKey: true, bubbles: true }),
      ),
    [code, key] as const,
  );

test('one field finds records by other word forms and goes there @packaged', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await pressInRussian(page, 'KeyK', 'л');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('гастролей');
  const hit = results(page).getByRole('option').filter({ hasText: 'Гастроли' });
  await expect(hit.first()).toBeVisible();
  await page.screenshot({
    path: process.env.POBRATIM_SHOT ?? test.info().outputPath('search.png'),
  });
  await hit.first().click();
  await expect(textField(page)).toHaveValue(/Гастроли/);
  await expect(textField(page)).toBeFocused();
});

test('what was typed a moment ago is found', async ({ launchApp }) => {
  const { page } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await textField(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Необыкновенное приключение.');
  await page.keyboard.press('Control+KeyK');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('приключениями');
  await expect(results(page).getByRole('option').filter({ hasText: 'приключение' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(textField(page)).toBeFocused();
});

test('places are replaced in one step that one undo takes back', async ({ launchApp }) => {
  const { page } = await launchApp();
  await rows(page).filter({ hasText: 'Гастроли' }).click();
  await page.keyboard.press('Control+KeyH');
  await page.getByRole('textbox', { name: 'Найти', exact: true }).fill('гастроли');
  await page.getByRole('textbox', { name: 'Заменить на' }).fill('Поездка');
  const button = page.getByRole('button', { name: /^Заменить \d/ });
  await expect(button).toBeEnabled();
  await button.click();
  await expect(textField(page)).toHaveValue(/Поездка/);
  await saved(page);
  await page.keyboard.press('Control+KeyZ');
  await expect(textField(page)).toHaveValue(/Гастроли/);
});

test('the keys can be searched', async ({ launchApp }) => {
  const { page } = await launchApp();
  await page.keyboard.press('Control+Slash');
  const dialog = page.getByRole('dialog', { name: 'Сочетания клавиш' });
  await dialog.getByRole('searchbox', { name: 'Найти сочетание' }).fill('импорт');
  await expect(dialog.getByText('Ctrl+O')).toBeVisible();
  await expect(dialog.getByText('Ctrl+Z')).toBeHidden();
});
