import { expectNoFindings } from './axe';
import { expect, test } from './test';
import { chooseInMenu, paper, rows } from './window';

test('a number on paper shows the records behind it and what is not proven', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  const number = paper(page).locator('[data-statement]', { hasText: '7 стран мира' });
  await number.click();
  const proof = page.getByRole('dialog', { name: 'На чём основано' });
  await expect(proof).toContainText('Не подтверждено записями: Израиль, Республика Корея');
  await expectNoFindings(page, 'what a number rests on');
  await proof.getByRole('button', { name: /Гастроли/ }).click();
  await expect(rows(page).filter({ hasText: 'Гастроли' })).toHaveAttribute('aria-selected', 'true');
});

test('a report is fitted to fewer pages and taken back', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const pages = page.locator('.preview-pages');
  await expect(pages).toHaveText(/[2-9] страниц/);
  const before = Number.parseInt((await pages.textContent()) ?? '', 10);
  await chooseInMenu(app, 'fitToPages');
  const dialog = page.getByRole('dialog', { name: 'Уместить в число страниц' });
  await expect(dialog.getByRole('status')).toContainText(`Получится ${before - 1} `);
  await dialog.getByRole('button', { name: /^Сократить \d/ }).click();
  await expect(pages).toHaveText(new RegExp(`^${before - 1} `));
  await page.keyboard.press('Control+KeyZ');
  await expect(pages).toHaveText(new RegExp(`^${before} `));
});
