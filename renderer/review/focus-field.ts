import type { MessageKey, Translate } from '../../shared/messages';
import type { EventLength } from '../../shared/model/event';
import type { ItemType } from '../../shared/model/report';
import { type PictureFieldName, pictureOfField } from '../../shared/review/check-pictures';
import type { Finding } from '../../shared/review/finding';

/** The screen of a field is drawn after the way to it was taken: so many frames it may take. */
const MAX_FRAMES = 180;

/** The labels by which a field may be found, as its reader finds it. */
const LABELS: Readonly<Record<string, readonly MessageKey[]>> = {
  line: ['length.lineField'],
  full: ['length.fullField'],
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
  name: ['city.name'],
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

/** The tab of an event's texts behind which a field stands. */
const LENGTH_TABS: Readonly<Record<string, EventLength>> = {
  line: 'line',
  text: 'paragraph',
  full: 'full',
};

const PICTURE_LABELS: Readonly<Record<PictureFieldName, MessageKey>> = {
  caption: 'picture.caption',
  alt: 'picture.alt',
  author: 'picture.author',
  rights: 'picture.rights',
};

/** Puts the focus into a finding's field as soon as it is there, and selects the words. */
export function focusFinding(finding: Finding, type: ItemType | null, t: Translate): void {
  const picture = pictureOfField(finding.field);
  const keys = picture
    ? [PICTURE_LABELS[picture.field]]
    : (LABELS[finding.field] ?? (type ? [TEXT_LABEL[type]] : []));
  const names = keys.map((key) => t(key));
  const tab = tabOf(finding.field, type);
  let frames = 0;
  const attempt = () => {
    const control = tab && showTab(tab) ? null : controlNamed(names, picture?.id);
    if (!control || unfold(control)) {
      frames += 1;
      if (frames < MAX_FRAMES) requestAnimationFrame(attempt);
      return;
    }
    control.focus();
    control.scrollIntoView({ block: 'center' });
    if (control instanceof HTMLTextAreaElement && finding.range) {
      control.setSelectionRange(finding.range.start, finding.range.end);
    }
  };
  if (names.length > 0) requestAnimationFrame(attempt);
}

/** The tab behind which a field stands: of an event's texts, or of an entry of the registry. */
function tabOf(field: string, type: ItemType | null): string | undefined {
  if (type === 'event') return LENGTH_TABS[field];
  return type === null && field === 'name' ? 'details' : undefined;
}

const FOCUSABLE = 'input, textarea, button, [tabindex="0"], [contenteditable="true"]';

function controlNamed(names: readonly string[], pictureId?: string): HTMLElement | null {
  // Each picture of a record has the same fields.
  const inside = pictureId === undefined ? '' : ` [data-picture="${CSS.escape(pictureId)}"]`;
  const main = document.querySelector(`main${inside}`);
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

/** Turns to a tab; true when what stands behind it has yet to be drawn. */
function showTab(name: string): boolean {
  const tab = document.querySelector<HTMLElement>(`main [role="tab"][data-key="${name}"]`);
  if (!tab) return true;
  if (tab.ariaSelected === 'true') return false;
  tab.click();
  return true;
}

/** Opens what a field is folded into; true when it has yet to be drawn. */
function unfold(control: HTMLElement): boolean {
  const panel = control.closest<HTMLElement>('[hidden]');
  if (!panel) return false;
  const id = CSS.escape(panel.id);
  document.querySelector<HTMLElement>(`[aria-controls="${id}"][aria-expanded="false"]`)?.click();
  return true;
}
