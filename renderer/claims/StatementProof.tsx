import { TriangleAlert } from 'lucide-react';
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
  const { counted, unprovenCountries } = statement;
  const names = unprovenCountries.map((code) => countryName(code, locale)).join(', ');
  return (
    <>
      {counted || names !== '' ? (
        <p className="proof-warning">
          <TriangleAlert size={14} aria-hidden />
          <span>
            {[
              counted && t('proof.counted', counted),
              names !== '' && t('proof.unproven', { names }),
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
export const isDoubtful = ({
  counted,
  unprovenCountries,
  recordIds,
  cityIds,
}: Statement): boolean =>
  counted !== null || unprovenCountries.length > 0 || recordIds.length + cityIds.length === 0;
