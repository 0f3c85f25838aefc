import { expect, test } from './test';
import { rows, saved, textField } from './window';

test('a line is jotted down anywhere and finished from the inbox', async ({ launchApp }) => {
  const { page } = await launchApp();
  await page.keyboard.press('Control+KeyN');
  const dialog = page.getByRole('dialog', { name: 'Быстрая запись' });
  const line = dialog.getByRole('textbox', { name: 'Что произошло' });
  await expect(line).toBeFocused();
  await page.keyboard.type('12–15 апреля приехала делегация из Кокшетау');
  await expect(dialog.getByText('Дата из текста: 12–15 апреля 2023')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Записана 1 запись.')).toBeVisible();
  await expect(line).toBeFocused();
  await page.keyboard.type('Позвонить в Минск');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+Digit2');
  await expect(rows(page)).toHaveCount(2);
  await rows(page).filter({ hasText: 'Кокшетау' }).click();
  await page.getByRole('button', { name: 'Поместить', exact: true }).click();
  await expect(textField(page)).toHaveValue(/приехала делегация из Кокшетау/);
  await expect(textField(page)).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Дата' })).toHaveValue('12–15 апреля');
  await expect(page.getByRole('button', { name: /черновик Состояние/ })).toBeVisible();
  await saved(page);

  await page.keyboard.press('Control+KeyZ');
  await expect(rows(page)).toHaveCount(2);
});

test('the strip of months shows, moves and adds events', async ({ launchApp }) => {
  const { page } = await launchApp();
  const strip = page.getByRole('list', { name: 'Мероприятия по месяцам' });
  const gap = strip.getByRole('button', { name: /мероприятий нет/ }).first();
  const month = (await gap.getAttribute('aria-label'))?.split(':')[0] ?? '';
  const target = strip.getByRole('button', { name: new RegExp(`^${month}:`) });

  await rows(page).filter({ hasText: 'Гастроли' }).first().click();
  await page.getByRole('button', { name: 'Перенести в месяц…' }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${month.toLowerCase()}`) }).click();
  await expect(target).toHaveAccessibleName(new RegExp(`^${month}: 1 мероприятие`));
  await page.keyboard.press('Control+KeyZ');

  await target.click();
  await expect(textField(page)).toBeFocused();
  await expect(target).toHaveAccessibleName(new RegExp(`^${month}: 1 мероприятие`));
  await saved(page);
});
