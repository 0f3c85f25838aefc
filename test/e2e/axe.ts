import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that a theme can break; the others judge what is the same in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

type Theme = 'light' | 'dark';

/** What axe finds, a rule each. Legacy mode: the usual one opens a second page, which Electron has not. */
async function violations(page: Page, theme: Theme): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const found = await (theme === 'light'
    ? axe.withTags(RULES)
    : axe.withRules(RULES_OF_COLOUR)
  ).analyze();
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
      expect.soft(await violations(page, colorScheme), `${what}, ${colorScheme}`).toEqual([]);
    }
  });
