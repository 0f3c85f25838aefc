import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test';
import { paper, rows } from './window';

test('a number on paper shows the records behind it and what is not proven', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  const number = paper(page).locator('[data-statement]', { hasText: '7 стран мира' });
  await number.click();
  const proof = page.getByRole('dialog', { name: 'На чём основано' });
  await expect(proof).toContainText('Не подтверждено записями: Израиль, Республика Корея');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations).toEqual([]);
  }
  await proof.getByRole('button', { name: /Гастроли/ }).click();
  await expect(rows(page).filter({ hasText: 'Гастроли' })).toHaveAttribute('aria-selected', 'true');
});

test('a report is fitted to fewer pages and taken back', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const pages = page.locator('.preview-pages');
  await expect(pages).toHaveText(/[2-9] страниц/);
  const before = Number.parseInt((await pages.textContent()) ?? '', 10);
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    items?.find(({ label }) => label.startsWith('Уместить в число страниц'))?.click();
  });
  const dialog = page.getByRole('dialog', { name: 'Уместить в число страниц' });
  await expect(dialog.getByRole('status')).toContainText(`Получится ${before - 1} `);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('button', { name: /^Сократить \d/ }).click();
  await expect(pages).toHaveText(new RegExp(`^${before - 1} `));
  await page.keyboard.press('Control+KeyZ');
  await expect(pages).toHaveText(new RegExp(`^${before} `));
});
