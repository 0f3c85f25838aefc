import { type CSSProperties, useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components/Menu';
import { type ComposedText, isHeading, PART } from '../../shared/forms/composed-text';
import { wordsOfRow } from '../../shared/forms/form-answer';
import type { Translate } from '../../shared/messages';
import { run } from '../store/commands';
import { leaveRowOut, placeOfFacts, removeHandEdit } from '../store/hand-edits';
import { focusField, goTo } from '../store/shell';
import { useMessages } from '../ui/messages';

/** What stands under the pointer or has the focus. */
export interface Spot {
  /** What was worked out there, or null for a record's own words. */
  text: ComposedText | null;
  /** All that was worked out in the same row. */
  row: readonly (ComposedText | null)[];
  recordId: string | undefined;
  /** A heading of the report's own form, which has a wording of its own. */
  isOwnHeading: boolean;
  x: number;
  y: number;
}

interface ComposedMenuProps {
  spot: Spot;
  onEdit: () => void;
  onClose: () => void;
}

interface Entry {
  id: string;
  label: string;
  run: () => void;
}

/** What can be done with a paragraph of the document. */
export function ComposedMenu({ spot, onEdit, onClose }: ComposedMenuProps) {
  const t = useMessages();
  const anchor = useRef<HTMLSpanElement>(null);
  const place: CSSProperties = { position: 'fixed', left: spot.x, top: spot.y };
  const entries = entriesOf(spot, onEdit, t);
  return (
    <>
      <span ref={anchor} style={place} aria-hidden />
      <Popover
        className="popover"
        placement="bottom start"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Menu className="menu" aria-label={t('composed.menu')} autoFocus="first" items={entries}>
          {({ id, label, run: act }) => (
            <MenuItem
              id={id}
              className="menu-item"
              onAction={() => {
                act();
                onClose();
              }}
            >
              {label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </>
  );
}

function entriesOf({ text, row, recordId, isOwnHeading }: Spot, onEdit: () => void, t: Translate) {
  const entries: Entry[] = [];
  const add = (id: string, label: string, act: () => void) => entries.push({ id, label, run: act });
  const facts = recordId === undefined ? null : placeOfFacts(recordId);
  if (text) add('edit', editLabel(text, t), onEdit);
  if (text?.own) add('revert', t('composed.revert'), () => removeHandEdit(text.key));
  if (text && recordId !== undefined) {
    const words = wordsOfRow(row.filter((each) => each !== null));
    add('leaveOut', t('composed.leaveOut'), () => leaveRowOut(text, words));
  }
  if (facts) {
    const isRecord = text === null || text.key.part === PART.record;
    add('toRecord', t(isRecord ? 'composed.editRecord' : 'composed.toRecord'), () => {
      goTo(facts);
      if (isRecord) focusField('text');
    });
  }
  if (isOwnHeading) {
    add('wording', t('composed.editWording'), () => goTo({ screen: 'properties' }));
  }
  add('list', t('command.showHandEdits'), () => run('showHandEdits'));
  return entries;
}

function editLabel({ key, title }: ComposedText, t: Translate): string {
  if (key.part === PART.record) return t('composed.editHere');
  if (title !== '') return t('composed.editCell');
  return t(isHeading(key) ? 'composed.editHeading' : 'composed.edit');
}
