import type { Item } from '../../shared/model/report';
import { changeRecord } from '../store/editing';
import { CheckField } from '../ui/CheckField';
import { useMessages } from '../ui/messages';

/** Keeps typography away from a record whose signs are meant as they are typed. */
export function AsTypedField({ item }: { item: Item }) {
  const t = useMessages();
  return (
    <CheckField
      label={t('asTyped.label')}
      hint={t('asTyped.hint')}
      value={item.asTyped}
      onChange={(asTyped) => changeRecord<Item>(item, { asTyped })}
    />
  );
}
