import type { ContactPerson } from '../../shared/model/partner-city';
import { changeCityEntry } from '../store/registry';
import { TextField } from '../ui/fields';
import type { FieldMessage } from '../ui/findings';
import { useMessages } from '../ui/messages';

interface ContactPersonFieldsProps {
  cityId: string;
  person: ContactPerson;
  messageOf: (field: string) => FieldMessage | undefined;
}

const ROWS: { field: Exclude<keyof ContactPerson, 'id'>; type?: 'email' | 'tel' }[][] = [
  [{ field: 'name' }, { field: 'position' }],
  [{ field: 'body' }, { field: 'language' }],
  [
    { field: 'phone', type: 'tel' },
    { field: 'email', type: 'email' },
  ],
];

export function ContactPersonFields({ cityId, person, messageOf }: ContactPersonFieldsProps) {
  const t = useMessages();
  return ROWS.map((row) => (
    <div className="field-row" key={row.map(({ field }) => field).join()}>
      {row.map(({ field, type = 'text' }) => (
        <TextField
          key={field}
          label={t(`person.${field}`)}
          type={type}
          value={person[field]}
          onChange={(value) => changeCityEntry(cityId, 'contactPersons', person.id, { [field]: value })}
          message={messageOf(`contactPersons.${person.id}.${field}`)}
        />
      ))}
    </div>
  ));
}
