import { access } from 'node:fs/promises';

const folded = (name: string): string => name.trim().toLocaleLowerCase('ru');

/** Which of these a word of the command line means, by id or name in any case. */
export const byName = <T extends { id: string; name: string }>(
  all: readonly T[],
  name: string,
): T | undefined =>
  all.find((each) => [each.id, each.name].some((known) => folded(known) === folded(name)));

export const isFile = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
