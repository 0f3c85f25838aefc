import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expectNoFindings } from './axe';
import { answerSaveDialog } from './dialogs';
import { temporaryFolder } from './launch';
import { expect, test } from './test';
import { chooseInMenu, nav, paper, saved, textField } from './window';

const documentOf = (file: string): string =>
  strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());

test('an edit by hand stays in its document, and what has changed is written', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  const folder = await temporaryFolder('changes');
  await chooseInMenu(app, 'showChanges');
  await page.getByRole('textbox', { name: 'Кому' }).fill('Министерство');
  await page.getByRole('button', { name: 'Запомнить редакцию' }).click();
  await expect(page.getByText('С тех пор ничего не изменилось')).toBeVisible();

  await nav(page, /^Мероприятия/).click();
  await textField(page).press('Control+Home');
  await page.keyboard.insertText('Как и прежде, ');
  await page.getByRole('button', { name: /Документ$/ }).click();
  await page.getByRole('option', { name: /План/ }).click();
  const cell = paper(page).locator('td [data-text]').first();
  await cell.click();
  const editor = page.getByRole('dialog', { name: /^Правка ячейки/ });
  await expect(editor).toBeVisible();
  await expectNoFindings(page, 'a text of the document being edited');
  await editor.getByRole('textbox').fill('Мероприятие в словах управления');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('Мероприятие в словах управления');
  await saved(page);
  const plan = join(folder, 'plan.docx');
  await answerSaveDialog(app, plan);
  await chooseInMenu(app, 'exportDocx');
  await expect(page.getByText(/plan\.docx/)).toBeVisible();
  expect(documentOf(plan)).toContain('в словах управления');

  // Other facts under the edit: it is listed first, and undo takes the decision back.
  await nav(page, /^Задачи/)
    .first()
    .click();
  await textField(page).press('Control+Home');
  await page.keyboard.insertText('Совместно с министерством: ');
  await nav(page, /^Правки вручную/).click();
  const changed = page.getByRole('region', { name: 'Данные изменились' });
  await expect(changed.locator('ins').first()).toHaveText(/Совместно с министерством/);
  await expectNoFindings(page, 'edits by hand');
  await changed.getByRole('button', { name: 'Оставить мой текст' }).click();
  await expect(page.getByRole('region', { name: 'Остальные правки' })).toBeVisible();
  await page.keyboard.press('Control+KeyZ');
  await expect(changed).toBeVisible();

  await chooseInMenu(app, 'showChanges');
  const marked = page.getByRole('group', { name: 'Отчёт с отмеченными изменениями' });
  await expect(marked.locator('ins').first()).toHaveText(/Как и прежде/);
  await page.getByRole('button', { name: 'Следующее изменение' }).click();
  await expect(marked.locator('.is-shown')).toHaveCount(1);
  await expectNoFindings(page, 'what has changed since an edition');
  const file = join(folder, 'changes.docx');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Записать изменения в формате DOCX' }).click();
  await expect(page.getByText(/changes\.docx/)).toBeVisible();
  expect(documentOf(file)).toMatch(/<w:ins [^>]*>.{0,200}Как и прежде/u);
});
