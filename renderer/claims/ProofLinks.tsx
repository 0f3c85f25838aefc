import { Link } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Proof } from '../../shared/claims/compute';
import { findItem } from '../../shared/edit/edit-answer';
import { cityLabel } from '../cities/city-label';
import { rowOf } from '../report/row';
import { goTo } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { excerpt } from '../ui/excerpt';
import { useMessages } from '../ui/messages';

/** A longer list is no proof that anybody reads. */
const MOST = 30;
const TITLE_LENGTH = 110;

interface ProofLinksProps extends Proof {
  /** Closes what shows the list. */
  onGo?: () => void;
}

/** The records behind a statement, each a way to it. */
export function ProofLinks({ recordIds, cityIds, onGo }: ProofLinksProps) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  if (!report) return null;
  const found = recordIds.slice(0, MOST).flatMap((id) => findItem(report, id) ?? []);
  const named = cities.filter(({ id }) => cityIds.includes(id));
  if (found.length + named.length === 0) return <p className="proof-none">{t('proof.nothing')}</p>;
  return (
    <div className="proof-lists">
      {found.length === 0 ? null : (
        <>
          <h4>{t('proof.events', { count: recordIds.length })}</h4>
          <ul>
            {found.map(({ questionId, item }) => (
              <li key={item.id}>
                <AriaButton
                  className="proof-link"
                  onPress={() => {
                    goTo({ screen: 'question', questionId, recordId: item.id });
                    onGo?.();
                  }}
                >
                  <Link size={13} aria-hidden />
                  <span>{excerpt(rowOf(item, t).title, TITLE_LENGTH)}</span>
                </AriaButton>
              </li>
            ))}
          </ul>
          {recordIds.length > MOST ? (
            <p className="field-hint">{t('proof.more', { count: recordIds.length - MOST })}</p>
          ) : null}
        </>
      )}
      {named.length === 0 ? null : (
        <>
          <h4>{t('proof.cities')}</h4>
          <ul>
            {named.map((city) => (
              <li key={city.id}>
                <AriaButton
                  className="proof-link"
                  onPress={() => {
                    goTo({ screen: 'cities', cityId: city.id });
                    onGo?.();
                  }}
                >
                  <Link size={13} aria-hidden />
                  <span>{cityLabel(city, t)}</span>
                </AriaButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
