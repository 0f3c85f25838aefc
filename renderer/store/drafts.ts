/**
 * What is typed and not in the workspace yet. Each field keeps its own words while the keys come and
 * hands them over when they rest, so that a letter never waits for what thousands of records make of
 * it. Whoever reads or changes the workspace for the user has the drafts handed over first.
 */
type HandOver = () => void;

/** How long the keys rest before what they typed is handed over, in milliseconds. */
const REST = 200;

const open = new Map<object, HandOver>();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let handingOver = false;

/** Says that a field holds words of its own, with every key anew. */
export function keepDraft(field: object, handOver: HandOver): void {
  open.set(field, handOver);
  clearTimeout(timer);
  timer = setTimeout(settleDrafts, REST);
  for (const listener of listeners) listener();
}

/** The words of this field now; does nothing where it holds none. */
export function settleDraft(field: object): void {
  const handOver = open.get(field);
  // Handing over changes the workspace, which has drafts handed over first: not this one again.
  if (!handOver || !open.delete(field)) return;
  const within = handingOver;
  handingOver = true;
  try {
    handOver();
  } finally {
    handingOver = within;
  }
}

/** All that is typed goes to the workspace now. */
export function settleDrafts(): void {
  clearTimeout(timer);
  for (const field of [...open.keys()]) settleDraft(field);
}

/** True while what changes is what was typed before. */
export const isHandingOver = (): boolean => handingOver;

/** True while somebody types. */
export const hasDrafts = (): boolean => open.size > 0;

/** Calls back with every key that a field keeps; returns the function that stops it. */
export function onDraft(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Keys that are part of writing a text, beside those that write a sign. */
const WRITING = new Set([
  'Backspace',
  'Delete',
  'Enter',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
]);

function isWriting({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  // In a field of one line, it is what a form is sent with.
  if (key === 'Enter') return target instanceof HTMLTextAreaElement;
  return key.length === 1 || WRITING.has(key);
}

/**
 * Has the drafts handed over before anything else hears of a press or of a key that is no writing;
 * returns the function that stops it.
 */
export function followInput(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (open.size > 0 && !isWriting(event)) settleDrafts();
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('pointerdown', settleDrafts, { capture: true });
  window.addEventListener('drop', settleDrafts, { capture: true });
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('pointerdown', settleDrafts, { capture: true });
    window.removeEventListener('drop', settleDrafts, { capture: true });
  };
}
