import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoFindings } from './axe';
import { answerSaveDialog } from './dialogs';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { chooseInMenu, nav, paper, rows, saved } from './window';

/** A form of one's own: made of another, changed, seen, sent to a colleague, answered by a report. */
test('a copy of a form is changed, saved to a file and answered by the report', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  await chooseInMenu(app, 'showForms');
  await expect(page.getByRole('heading', { name: 'Формы документов' })).toBeVisible();
  await expectNoFindings(page, 'a form that comes with the program');
  await page.getByRole('button', { name: 'Создать копию' }).click();
  await page.getByRole('option', { name: /трудные проблемы.*прошедшем/ }).click();
  await page
    .getByRole('textbox', { name: 'Формулировка в документе' })
    .fill('2. Что мешало работе в {year} году?');
  await expect(paper(page).getByText('2. Что мешало работе в 2023 году?')).toBeVisible();
  await page.keyboard.press('Tab');
  const outline = page.getByRole('listbox', { name: 'Разделы и вопросы' });
  await outline.getByRole('option', { name: /Что мешало/ }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(outline.getByRole('option').nth(1)).toContainText('Что мешало');
  await outline.getByRole('option', { name: /^Какие наиболее трудные/ }).click();
  await page.keyboard.press('Delete');
  await expect(outline.getByRole('option', { name: /^Какие наиболее трудные/ })).toHaveCount(0);
  await expectNoFindings(page, 'a form of one’s own');

  const file = join(await temporaryFolder('forms'), 'форма.json');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Сохранить в файл…' }).click();
  await expect.poll(() => readable(file)).toContain('Что мешало работе');

  await page.getByRole('button', { name: 'Перевести отчёт на эту форму…' }).click();
  await expect(page.getByRole('dialog', { name: /^Перевод отчёта/ })).toBeVisible();
  await expectNoFindings(page, 'what becomes of a report');
  await page.getByRole('dialog').getByRole('button', { name: 'Перевести отчёт' }).click();
  await expect(page.getByText('– копия», версия 1').first()).toBeVisible();
  await nav(page, /^Какие наиболее трудные/).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByText(/Этого вопроса в форме отчёта нет/)).toBeVisible();
  await expectNoFindings(page, 'what has no place');
  await page.getByRole('button', { name: 'Перенести все' }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(nav(page, /^Какие наиболее трудные/)).toHaveCount(0);
  await saved(page);
});

function readable(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
