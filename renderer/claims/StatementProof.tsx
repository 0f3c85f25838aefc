import { TriangleAlert } from 'lucide-react';
import { degreeOf } from '../../shared/claims/degree';
import type { Statement } from '../../shared/claims/statements';
import { countryName } from '../../shared/language/countries';
import { useShell } from '../store/shell';
import { useMessages } from '../ui/messages';
import { ProofLinks } from './ProofLinks';

interface StatementProofProps {
  statement: Statement;
  onGo?: () => void;
}

/** What a statement of the text rests on, and what of it no record bears out. */
export function StatementProof({ statement, onGo }: StatementProofProps) {
  const t = useMessages();
  const locale = useShell(({ preferences }) => preferences.locale);
  const { counted, mentionedCountries, unprovenCountries } = statement;
  const namesOf = (codes: readonly string[]): string =>
    codes.map((code) => countryName(code, locale)).join(', ');
  const names = namesOf(unprovenCountries);
  const mentioned = namesOf(mentionedCountries);
  return (
    <>
      {counted || names !== '' || mentioned !== '' ? (
        <p className="proof-warning">
          <TriangleAlert size={14} aria-hidden />
          <span>
            {[
              counted && t('proof.counted', counted),
              names !== '' && t('proof.unproven', { names }),
              mentioned !== '' && t('proof.mentioned', { names: mentioned }),
            ]
              .filter(Boolean)
              .join(' ')}
          </span>
        </p>
      ) : null}
      <ProofLinks {...statement} {...(onGo ? { onGo } : {})} />
    </>
  );
}

/** True when something of a statement is not proven. */
export const isDoubtful = (statement: Statement): boolean => degreeOf(statement) === 'unproven';
