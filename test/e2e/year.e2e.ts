import { expectNoFindings } from './axe';
import { expect, test } from './test';
import { nav, question, rows, saved, textField } from './window';

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

test('what is due drafts a task with one click', async ({ launchApp }) => {
  const { page } = await launchApp();
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { name: 'Что предстоит' })).toBeVisible();
  // The sample is of 2023, so its partners have been silent for years.
  const overdue = page.getByRole('region', { name: /Просрочено/ });
  const silent = overdue.getByRole('button', {
    name: /^Добавить задачу.*: Харбин.*больше двух лет/,
  });
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
  await expectNoFindings(page, 'a task that stands for what is due');
});
