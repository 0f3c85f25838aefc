import { Link } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Proof } from '../../shared/claims/compute';
import { findItem } from '../../shared/edit/edit-answer';
import { excerpt } from '../../shared/language/excerpt';
import type { Report } from '../../shared/model/report';
import { cityLabel } from '../cities/city-label';
import { rowOf } from '../report/row';
import type { Place } from '../store/place';
import { goTo } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { useMessages } from '../ui/messages';

/** A longer list is no proof that anybody reads. */
const MOST = 30;
const TITLE_LENGTH = 110;

interface ProofLinksProps extends Proof {
  /** Records that speak of it without proving it. */
  mentionIds?: readonly string[];
  /** Closes what shows the list. */
  onGo?: () => void;
}

/** The records behind a statement, each a way to it. */
export function ProofLinks({ recordIds, mentionIds = [], cityIds, onGo }: ProofLinksProps) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const cities = useWorkspace(({ registry }) => registry.partnerCities);
  if (!report) return null;
  const named = cities.filter(({ id }) => cityIds.includes(id));
  if (recordIds.length + mentionIds.length + named.length === 0) {
    return <p className="proof-none">{t('proof.nothing')}</p>;
  }
  return (
    <div className="proof-lists">
      <RecordList
        title={t('proof.events', { count: recordIds.length })}
        ids={recordIds}
        report={report}
        onGo={onGo}
      />
      <RecordList
        title={t('proof.mentions', { count: mentionIds.length })}
        ids={mentionIds}
        report={report}
        onGo={onGo}
      />
      {named.length === 0 ? null : (
        <>
          <h4>{t('proof.cities')}</h4>
          <ul>
            {named.map((city) => (
              <li key={city.id}>
                <ProofLink
                  text={cityLabel(city, t)}
                  place={{ screen: 'cities', cityId: city.id }}
                  onGo={onGo}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface RecordListProps {
  title: string;
  ids: readonly string[];
  report: Report;
  onGo: (() => void) | undefined;
}

function RecordList({ title, ids, report, onGo }: RecordListProps) {
  const t = useMessages();
  const found = ids.slice(0, MOST).flatMap((id) => findItem(report, id) ?? []);
  if (found.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {found.map(({ questionId, item }) => (
          <li key={item.id}>
            <ProofLink
              text={excerpt(rowOf(item, t).title, TITLE_LENGTH)}
              place={{ screen: 'question', questionId, recordId: item.id }}
              onGo={onGo}
            />
          </li>
        ))}
      </ul>
      {ids.length > MOST ? (
        <p className="field-hint">{t('proof.more', { count: ids.length - MOST })}</p>
      ) : null}
    </>
  );
}

interface ProofLinkProps {
  text: string;
  place: Place;
  onGo: (() => void) | undefined;
}

function ProofLink({ text, place, onGo }: ProofLinkProps) {
  return (
    <AriaButton
      className="proof-link"
      onPress={() => {
        goTo(place);
        onGo?.();
      }}
    >
      <Link size={13} aria-hidden />
      <span>{text}</span>
    </AriaButton>
  );
}
