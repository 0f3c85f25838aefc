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
