import type { ReactNode } from 'react';
import type { Snippet } from '../../shared/search/snippet';

/** A text with what was found in it marked. */
export function Marked({ text, marks }: Snippet) {
  const parts: ReactNode[] = [];
  let done = 0;
  for (let index = 0; index < marks.length; index += 2) {
    const start = marks[index] ?? 0;
    const end = marks[index + 1] ?? start;
    parts.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
