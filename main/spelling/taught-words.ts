/** What to tell the checker, which knows `taught`, so that it knows `wanted`. */
export function changesOf(
  taught: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): { added: string[]; removed: string[] } {
  return {
    added: [...wanted].filter((word) => !taught.has(word)),
    removed: [...taught].filter((word) => !wanted.has(word)),
  };
}
