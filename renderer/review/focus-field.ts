import type { MessageKey, Translate } from '../../shared/messages';
import type { ItemType } from '../../shared/model/report';
import type { Finding } from '../../shared/review/finding';

/** The screen of a field is drawn after the way to it was taken: so many frames it may take. */
const MAX_FRAMES = 60;

/** The labels by which a field may be found, as its reader finds it. */
const LABELS: Readonly<Record<string, readonly MessageKey[]>> = {
  date: ['event.date', 'event.from'],
  place: ['event.place'],
  outcome: ['event.outcome'],
  state: ['event.state'],
  cause: ['problem.cause'],
  since: ['problem.since'],
  due: ['task.due'],
  answersProblemId: ['task.answersProblem'],
  until: ['initiative.until'],
  heading: ['properties.headings'],
  partnerCityIds: ['field.partnerCities'],
  city: ['properties.city'],
  delegationCountries: ['properties.delegationCountries'],
};
const TEXT_LABEL: Readonly<Record<ItemType, MessageKey>> = {
  event: 'event.text',
  problem: 'problem.text',
  task: 'task.text',
  initiative: 'initiative.text',
  narrative: 'narrative.text',
};

/** Puts the focus into a finding's field as soon as it is there, and selects the words. */
export function focusFinding(finding: Finding, type: ItemType | null, t: Translate): void {
  const keys = LABELS[finding.field] ?? (type ? [TEXT_LABEL[type]] : []);
  const names = keys.map((key) => t(key));
  let frames = 0;
  const attempt = () => {
    const control = controlNamed(names);
    if (!control) {
      frames += 1;
      if (frames < MAX_FRAMES) requestAnimationFrame(attempt);
      return;
    }
    open(control);
    control.focus();
    control.scrollIntoView({ block: 'center' });
    if (control instanceof HTMLTextAreaElement && finding.range) {
      control.setSelectionRange(finding.range.start, finding.range.end);
    }
  };
  if (names.length > 0) requestAnimationFrame(attempt);
}

const FOCUSABLE = 'input, textarea, button, [tabindex="0"], [contenteditable="true"]';

function controlNamed(names: readonly string[]): HTMLElement | null {
  const main = document.querySelector('main');
  for (const name of names) {
    for (const label of main?.querySelectorAll<HTMLElement>('label, .field-label, legend') ?? []) {
      if (label.textContent?.trim() !== name) continue;
      const own = label instanceof HTMLLabelElement ? label.control : null;
      const found = own ?? label.parentElement?.querySelector<HTMLElement>(FOCUSABLE);
      if (found) return found;
    }
  }
  return null;
}

/** A field inside something folded can't take the focus. */
function open(control: HTMLElement): void {
  const panel = control.closest<HTMLElement>('[role="group"][hidden], [hidden]');
  if (!panel?.id) return;
  document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(panel.id)}"]`)?.click();
}
