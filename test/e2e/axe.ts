import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, a rule each. Legacy mode: the usual one opens a second page, which Electron has not. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
  );
}

/** What is shown has to be without fault in both themes. */
export const expectNoFindings = (page: Page, what = 'the window'): Promise<void> =>
  test.step(`axe: ${what}`, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // A colour that is still on its way would be measured.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await violations(page), `${what}, ${colorScheme}`).toEqual([]);
    }
  });
