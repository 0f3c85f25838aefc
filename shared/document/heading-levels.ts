import type { Block } from './tree';

/**
 * The level of each block, from 1 to 4: of a heading its own, of anything else that of the heading
 * above it. Headings of the first section stand one level higher when the section has no heading
 * itself.
 */
export function headingLevels(blocks: readonly Block[]): number[] {
  let inSection = false;
  let level = 1;
  return blocks.map(({ kind }) => {
    inSection ||= kind === 'section';
    level = LEVELS[kind]?.(inSection) ?? level;
    return level;
  });
}

const LEVELS: Partial<Record<Block['kind'], (inSection: boolean) => number>> = {
  title: () => 1,
  section: () => 2,
  question: (inSection) => (inSection ? 3 : 2),
  month: (inSection) => (inSection ? 4 : 3),
  subheading: (inSection) => (inSection ? 4 : 3),
};
