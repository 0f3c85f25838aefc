/** The beginning of a text on one line, cut at a word. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const end = cut.lastIndexOf(' ');
  // A full stop and the dots of the cut would look like a row of four.
  return `${(end > length / 2 ? cut.slice(0, end) : cut).replace(/[.,:;…]+$/u, '')}…`;
}
