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

test('last year’s tasks and problems are answered one by one', async ({ launchApp }) => {
  const { page } = await launchApp();
  await question(page, /^Проблемы/, 'international').click();
  await rows(page).first().click();
  const problem = await textField(page).inputValue();
  await page.getByRole('textbox', { name: 'С какого года' }).fill('2022');
  await page.keyboard.press('Tab');
  await nav(page, 'Библиотека').click();
  await page.getByRole('button', { name: /^Действия с отчётом «Красноярск/ }).click();
  await page.getByRole('menuitem', { name: 'Новый отчёт за 2024 год по этому…' }).click();
  await page.getByRole('button', { name: 'Создать отчёт за 2024 год' }).click();
  const progress = page.getByRole('progressbar');
  await expect(progress).toContainText('Решено 0 из');
  const entries = page.locator('.checklist-entry');
  const told = entries.filter({ hasText: problem.slice(0, 60) });
  await expect(told).toContainText('с 2022 года');

  // Each section's tasks come before its problems.
  const tasks = entries.filter({ hasText: 'с 2023 года' });
  await tasks.nth(0).getByRole('radio', { name: 'Выполнена' }).click();
  await tasks.nth(1).getByRole('radio', { name: 'Переносим' }).click();
  await tasks.nth(2).getByRole('radio', { name: 'Снимаем' }).click();
  await page.getByRole('button', { name: 'Снять' }).click();
  await expect(progress).toContainText('Решено 2 из');
  await page.keyboard.type('Больше не нужно.');
  await page.getByRole('button', { name: 'Снять' }).click();
  await expect(progress).toContainText('Решено 3 из');
  await told.getByRole('radio', { name: 'Не решена' }).click();
  await expect(progress).toContainText('Решено 4 из');

  await tasks
    .nth(0)
    .getByRole('button', { name: /^Мероприятие: / })
    .click();
  await expect(page.getByRole('button', { name: /черновик/ })).toBeVisible();
  await nav(page, /^Задачи прошлого года/).click();
  await tasks
    .nth(1)
    .getByRole('button', { name: /^Задача на следующий год: / })
    .click();
  await expect(page.getByRole('textbox', { name: 'С какого года' })).toHaveValue('2023');
  await nav(page, /^Задачи прошлого года/).click();
  await told.getByRole('button', { name: /^Проблема: / }).click();
  await expect(textField(page)).toHaveValue(problem);
  await saved(page);
});
