import { test as base, expect, type TestInfo } from '@playwright/test';
import { type Launched, type LaunchOptions, launch, removeTemporaryFolders } from './launch';

export { expect };

interface Fixtures {
  /** Takes away what the test has asked `temporaryFolder` for. */
  tidiness: undefined;
  /** Starts the program, as often as the test wants; all of them end with the test. */
  launchApp: (options?: LaunchOptions) => Promise<Launched>;
}

/**
 * Every test proves two things by the way: no window complained, and nothing asked the network. A
 * test that provokes complaints looks at them and empties the list.
 */
export const test = base.extend<Fixtures>({
  tidiness: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
    async ({}, use) => {
      await use(undefined);
      await removeTemporaryFolders();
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
  launchApp: async ({}, use, testInfo) => {
    const launches: Launched[] = [];
    await use(async (options) => {
      const launched = await launch(options);
      launches.push(launched);
      return launched;
    });
    for (const launched of launches) await finish(launched, testInfo);
  },
});

async function finish(
  { page, close, complaints, networkRequests }: Launched,
  testInfo: TestInfo,
): Promise<void> {
  if (testInfo.status !== testInfo.expectedStatus && !page.isClosed()) {
    await testInfo.attach('window', { body: await page.screenshot(), contentType: 'image/png' });
  }
  await close();
  expect.soft(complaints, 'complaints of the window').toEqual([]);
  expect.soft(await networkRequests(), 'network requests').toEqual([]);
}
