import type { MessageKey, Translate } from '../../shared/messages';
import { ru } from '../../shared/messages/ru';

type FieldKey = Extract<MessageKey, `history.field.${string}`>;

const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(ru, key);

/** What people call a field of a report or a record. */
export function labelOfField(field: string, t: Translate): string {
  const key = `history.field.${field}`;
  return t(isFieldKey(key) ? key : 'history.field.other');
}
