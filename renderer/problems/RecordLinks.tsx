import '../styles/year.css';
import { ArrowRight, History } from 'lucide-react';
import { excerpt } from '../../shared/language/excerpt';
import type { Item } from '../../shared/model/report';
import { linksOf, originOf } from '../../shared/year/links';
import { goTo } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { goToRecord } from '../store/year';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';

/** Where a record comes from and what came of it, each a click away. */
export function RecordLinks({ item }: { item: Item }) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  if (!report) return null;
  const origin = originOf(report, item);
  const links = linksOf(report, item);
  if (!origin && links.length === 0) return null;
  return (
    <ul className="record-links" aria-label={t('links.label')}>
      {origin ? (
        <li>
          <Button
            look="quiet"
            icon={<History size={15} aria-hidden />}
            onPress={() => goTo({ screen: 'checklist' })}
          >
            {t('links.origin', {
              kind: origin.kind,
              year: String(origin.since),
              text: excerpt(origin.text, 70),
            })}
          </Button>
        </li>
      ) : null}
      {links.map((link) => (
        <li key={link.item.id}>
          <Button
            look="quiet"
            icon={<ArrowRight size={15} aria-hidden />}
            onPress={() => goToRecord(link.item.id)}
          >
            {t(`links.${link.kind}`, { text: excerpt(link.item.text, 70) || t('row.empty') })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
