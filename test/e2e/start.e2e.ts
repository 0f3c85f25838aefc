import { expect, test } from './test';

test('the program starts and shows that it has loaded @packaged', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  expect(page.url()).toMatch(/^app:\/\//);
  expect(await page.title()).not.toBe('');
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  );
  expect(windows).toEqual([true]);
});

test('the records of the list are as wide as the list @packaged', async ({ launchApp }) => {
  const { page } = await launchApp();
  const [list, row] = await Promise.all([
    page.getByRole('listbox').boundingBox(),
    page.getByRole('option').first().boundingBox(),
  ]);
  expect(row?.width).toBeGreaterThan((list?.width ?? 0) * 0.9);
});
