import { expect, test } from './test';
import { nav, rows, saved, textField } from './window';

test('two entries of one city become one, with the agreements of both', async ({ launchApp }) => {
  const first = await launchApp();
  const { page } = first;
  const cities = nav(page, /^Города-партнёры/);
  const before = Number((await cities.textContent())?.match(/\d+$/)?.[0]);
  await cities.click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Харбин');
  await page.getByRole('tab', { name: /^Соглашения/ }).click();
  await page.getByRole('button', { name: 'Соглашение', exact: true }).click();
  await page.getByRole('textbox', { name: 'Название', exact: true }).fill('О дружбе');
  await expect(cities).toHaveText(new RegExp(`${before + 1}$`));

  await page.getByRole('button', { name: 'Сравнить и объединить…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Объединить в «Харбин/ })
    .click();
  await expect(cities).toHaveText(new RegExp(`${before}$`));
  await page.keyboard.press('Control+KeyZ');
  await expect(cities).toHaveText(new RegExp(`${before + 1}$`));
  await page.keyboard.press('Control+Shift+KeyZ');
  await expect(cities).toHaveText(new RegExp(`${before}$`));
  await saved(page);
  await first.close();

  const again = await launchApp({ userData: first.userData });
  await nav(again.page, /^Города-партнёры/).click();
  await rows(again.page).filter({ hasText: 'Харбин' }).click();
  await again.page.getByRole('tab', { name: /^Соглашения/ }).click();
  await expect(again.page.getByRole('textbox', { name: 'Название', exact: true })).toHaveValue(
    'О дружбе',
  );
});

test('a city’s history leads into the report of another year', async ({ launchApp }) => {
  const { page } = await launchApp();
  await nav(page, 'Библиотека').click();
  await page.getByRole('button', { name: /^Действия с отчётом «Красноярск/ }).click();
  await page.getByRole('menuitem', { name: 'Новый отчёт за 2024 год по этому…' }).click();
  await page.getByRole('button', { name: 'Создать отчёт за 2024 год' }).click();
  await expect(page).toHaveTitle(/Красноярск, 2024/);
  await nav(page, /^Города-партнёры/).click();
  await rows(page).filter({ hasText: 'Чанчунь' }).click();
  await page.getByRole('tab', { name: 'История' }).click();
  const record = page.locator('.history-entry').first();
  const words = (await record.locator('.history-text').textContent()) ?? '';
  await record.click();
  await expect(page).toHaveTitle(/Красноярск, 2023/);
  await expect.poll(() => textField(page).inputValue()).toContain(words.slice(0, 30));
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('tab', { name: 'История' })).toBeVisible();
});
