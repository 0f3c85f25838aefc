import { OBLIQUE_CASES, type OwnCases } from '../../shared/model/case-forms';
import {
  type Declined,
  type Propose,
  proposedCases,
  withOwnCase,
} from '../../shared/registry/name-forms';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';

interface CaseFieldsProps {
  /** What the fields are together, where nothing around them says it. */
  label?: string;
  named: Declined;
  onChange: (cases: OwnCases) => void;
  propose?: Propose;
}

/** How a name is declined: the proposed forms, each to be put right once. */
export function CaseFields({ label, named, onChange, propose = proposedCases }: CaseFieldsProps) {
  const t = useMessages();
  if (named.name.trim() === '') return null;
  const proposed = propose(named.name);
  return (
    <div
      className="case-fields"
      {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}
    >
      {OBLIQUE_CASES.map((each) => (
        <TextField
          key={each}
          label={t(`case.${each}`)}
          value={named.cases[each] ?? proposed[each]}
          onChange={(form) => onChange(withOwnCase(named, each, form, propose))}
          {...(named.cases[each] === undefined
            ? {}
            : { hint: t('case.proposed', { form: proposed[each] }) })}
        />
      ))}
      <p className="field-hint case-hint">{t('case.hint')}</p>
    </div>
  );
}
