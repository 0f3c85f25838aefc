import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { nav, question, rows, saved, textField } from './window';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(RULES)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

test('a problem becomes a task, and a task what was done', async ({ launchApp }) => {
  const { page } = await launchApp();
  await question(page, /^Проблемы/, 'international').click();
  await rows(page).first().click();
  const text = await textField(page).inputValue();
  await page.getByRole('button', { name: 'Сделать задачей' }).click();
  await expect(textField(page)).toHaveValue(text);
  await expect(textField(page)).toBeFocused();
  await textField(page).fill('Возобновить прямой рейс.');
  await page.getByRole('button', { name: /^Проблема: / }).click();
  await expect(textField(page)).toHaveValue(text);
  await page.getByRole('button', { name: 'Задача: Возобновить прямой рейс.' }).click();
  await page.getByRole('button', { name: 'Выполнено: добавить в достижения' }).click();
  await expect(textField(page)).toHaveValue('Возобновить прямой рейс.');
  await page.keyboard.press('Control+z');
  await saved(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is due drafts a task with one click, ${colorScheme}`, async ({ launchApp }) => {
    const { page } = await launchApp();
    await page.emulateMedia({ colorScheme });
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('heading', { name: 'Что предстоит' })).toBeVisible();
    // The sample is of 2023, so its partners have been silent for years.
    const overdue = page.getByRole('region', { name: /Просрочено/ });
    const silent = overdue.getByRole('button', {
      name: /^Добавить задачу.*: Харбин.*больше двух лет/,
    });
    await expect(silent).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await silent.click();
    await expect(silent).toBeHidden();
    await page.getByRole('button', { name: 'Перейти к записи' }).click();
    await expect(textField(page)).toHaveValue(
      /Возобновить рабочие контакты с\u{A0}г\.\u{A0}Харбином/u,
    );
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+z');
    await expect(silent).toBeVisible();
    await nav(page, /^Задачи/)
      .first()
      .click();
    expect(await findings(page)).toEqual([]);
  });
}
