/** The text field of a record appears a moment after its place was gone to. */
const MAX_FRAMES = 20;

/** Selects the first place of a word in the text that has the focus, once it has it. */
export function selectFound(word: string, frames = MAX_FRAMES): void {
  const field = document.activeElement;
  const at = field instanceof HTMLTextAreaElement ? field.value.indexOf(word) : -1;
  if (field instanceof HTMLTextAreaElement && at >= 0) {
    field.setSelectionRange(at, at + word.length);
  } else if (frames > 0) {
    requestAnimationFrame(() => selectFound(word, frames - 1));
  }
}
