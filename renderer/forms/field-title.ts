import { FIELDS } from '../../shared/forms/sources';
import type { MessageKey, Translate } from '../../shared/messages';
import type { RowSource } from '../../shared/model/questionnaire';

type FieldName = (typeof FIELDS)[RowSource][number] | 'number';

/** What can be shown of each row. A form out of a file may name anything. */
const KEYS: Record<FieldName, MessageKey> = Object.fromEntries(
  ['number', ...Object.values(FIELDS).flat()].map((field) => [field, `form.field.${field}`]),
) as Record<FieldName, MessageKey>;

/** What the window calls a fact of a row. */
export const fieldName = (field: string, t: Translate): string =>
  field in KEYS ? t(KEYS[field as FieldName]) : field;

/** Its name as the heading of a column. */
export function fieldTitle(field: string, t: Translate): string {
  if (field === 'number') return '№';
  const name = fieldName(field, t);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
