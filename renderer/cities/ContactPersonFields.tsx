import { Eraser } from 'lucide-react';
import type { ContactPerson } from '../../shared/model/contact';
import { useReadOnly } from '../store/access';
import { startErasing } from '../store/erasure';
import { changeCityEntry } from '../store/registry';
import { Button } from '../ui/Button';
import { TextField } from '../ui/fields';
import type { FieldMessage } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { Posts } from './Posts';

interface ContactPersonFieldsProps {
  cityId: string;
  person: ContactPerson;
  messageOf: (field: string) => FieldMessage | undefined;
}

type PersonField = Exclude<keyof ContactPerson, 'id' | 'posts'>;

const ROWS: PersonField[][] = [
  ['name', 'language'],
  ['phone', 'email'],
];

const INPUT_TYPES: Partial<Record<PersonField, 'email' | 'tel'>> = { phone: 'tel', email: 'email' };

export function ContactPersonFields({ cityId, person, messageOf }: ContactPersonFieldsProps) {
  const t = useMessages();
  const isReadOnly = useReadOnly();
  return (
    <>
      {ROWS.map((row) => (
        <div className="field-row" key={row.join()}>
          {row.map((field) => (
            <TextField
              key={field}
              label={t(`person.${field}`)}
              type={INPUT_TYPES[field] ?? 'text'}
              value={person[field]}
              onChange={(value) =>
                changeCityEntry(cityId, 'contactPersons', person.id, { [field]: value })
              }
              message={messageOf(`contactPersons.${person.id}.${field}`)}
            />
          ))}
        </div>
      ))}
      <Posts
        posts={person.posts}
        onChange={(posts) => changeCityEntry(cityId, 'contactPersons', person.id, { posts })}
      />
      <div>
        <Button
          look="quiet"
          icon={<Eraser size={15} aria-hidden />}
          isDisabled={isReadOnly || person.name.trim() === ''}
          onPress={() => void startErasing([person.id])}
        >
          {t('erasure.erase')}
        </Button>
      </div>
    </>
  );
}
