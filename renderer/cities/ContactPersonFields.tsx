import { ChevronRight, Eraser } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { declinePerson } from '../../shared/language/decline-person';
import type { ContactPerson } from '../../shared/model/contact';
import { useReadOnly } from '../store/access';
import { startErasing } from '../store/erasure';
import { changeCityEntry } from '../store/registry';
import { Button } from '../ui/Button';
import { TextField } from '../ui/fields';
import type { FieldMessage } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { CaseFields } from './CaseFields';
import { Posts } from './Posts';

interface ContactPersonFieldsProps {
  cityId: string;
  person: ContactPerson;
  messageOf: (field: string) => FieldMessage | undefined;
}

type PersonField = Exclude<keyof ContactPerson, 'id' | 'posts' | 'cases'>;

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
      <NameCases cityId={cityId} person={person} />
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

/** How the name is declined; folded, since most names are declined rightly. */
function NameCases({ cityId, person }: { cityId: string; person: ContactPerson }) {
  const t = useMessages();
  if (person.name.trim() === '') return null;
  return (
    <Disclosure className="more">
      <Heading level={4} className="more-heading">
        <AriaButton slot="trigger" className="more-button">
          <ChevronRight size={15} aria-hidden />
          <span>{t('person.cases', { name: person.name })}</span>
          {Object.keys(person.cases).length > 0 ? (
            <span className="more-filled">{t('person.casesCorrected')}</span>
          ) : null}
        </AriaButton>
      </Heading>
      <DisclosurePanel className="more-panel">
        <CaseFields
          named={person}
          propose={declinePerson}
          onChange={(cases) => changeCityEntry(cityId, 'contactPersons', person.id, { cases })}
        />
      </DisclosurePanel>
    </Disclosure>
  );
}
