import type { Locator, Page } from '@playwright/test';
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

test('an event is dragged onto a month', async ({ launchApp }) => {
  const { page } = await launchApp();
  const strip = page.getByRole('list', { name: 'Мероприятия по месяцам' });
  const march = strip.getByRole('button', { name: /^Март:/ });
  const july = strip.getByRole('button', { name: /^Июль:/ });
  await expect(march).toHaveAccessibleName(/мероприятий нет/);
  await expect(july).toHaveAccessibleName('Июль: 2 мероприятия');

  await drag(page, rows(page).filter({ hasText: 'Гастроли' }).first(), march);
  await expect(march).toHaveAccessibleName('Март: 1 мероприятие');
  await expect(july).toHaveAccessibleName('Июль: 1 мероприятие');
  await saved(page);

  await page.keyboard.press('Control+KeyZ');
  await expect(july).toHaveAccessibleName('Июль: 2 мероприятия');
  await expect(march).toHaveAccessibleName(/мероприятий нет/);
});

test('all selected events are dragged onto a month together', async ({ launchApp }) => {
  const { page } = await launchApp();
  const strip = page.getByRole('list', { name: 'Мероприятия по месяцам' });
  const march = strip.getByRole('button', { name: /^Март:/ });
  const first = rows(page).filter({ hasText: 'Гастроли' }).first();
  await first.click();
  await rows(page)
    .filter({ hasText: 'Подача заявки' })
    .first()
    .click({ modifiers: ['Control'] });

  await drag(page, first, march);
  await expect(march).toHaveAccessibleName('Март: 2 мероприятия');
});

/**
 * As a hand does it: the system begins a drag only when the mouse has moved a little. A press on
 * the very middle would be taken for a screen reader's gesture, which is followed by no mouse.
 */
async function drag(page: Page, what: Locator, where: Locator): Promise<void> {
  const { x, y } = await middleOf(what);
  await page.mouse.move(x - 20, y - 6);
  await page.mouse.down();
  await page.mouse.move(x - 8, y + 4, { steps: 4 });
  const target = await middleOf(where);
  await page.mouse.move(target.x, target.y, { steps: 8 });
  await expect(where).toHaveAttribute('data-drop-target', 'true');
  await page.mouse.up();
}

async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
