import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import { GridListItem } from 'react-aria-components/GridList';
import { excerpt } from '../../shared/language/excerpt';
import type { Item } from '../../shared/model/report';
import { type Finding, type Severity, themeOf } from '../../shared/review/finding';
import { askToProtect } from '../store/protecting';
import { applyFindings, setDismissed } from '../store/review';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { keepPlaceInList } from './keep-place';
import { TextChange, TextPlace } from './TextChange';

const ICONS: Record<Severity, typeof CircleAlert> = {
  error: CircleAlert,
  warning: TriangleAlert,
  hint: Lightbulb,
};

interface FindingRowProps {
  id: string;
  finding: Finding;
  item: Item | null;
  /** Where it is, in words. */
  place: string;
  isDismissed: boolean;
}

/** What is wrong, where, and what can be done about it. */
export function FindingRow({ id, finding, item, place, isDismissed }: FindingRowProps) {
  const t = useMessages();
  const { severity, key, values, fix } = finding;
  const deal = (action: () => Promise<void>) => () => {
    keepPlaceInList();
    void action();
  };
  const sentence = t(key, values);
  const protectable = wordsToProtect(finding, item);
  const Icon = ICONS[severity];
  return (
    <GridListItem
      id={id}
      className={`finding finding-${severity}${isDismissed ? ' finding-dismissed' : ''}`}
      textValue={`${t('review.severity', { severity })}: ${sentence}`}
    >
      <Icon
        size={16}
        className="finding-icon"
        role="img"
        aria-label={t('review.severity', { severity })}
      />
      <div className="finding-body">
        <p className="finding-sentence">{sentence}</p>
        <Words finding={finding} item={item} />
        <p className="finding-place">{place}</p>
      </div>
      <div className="finding-actions">
        {isDismissed ? (
          <Button look="quiet" onPress={deal(() => setDismissed([id], false))}>
            {t('review.restore')}
          </Button>
        ) : (
          <>
            {fix ? (
              <Button onPress={deal(() => applyFindings([fix]))}>
                {t(`review.fix.${fix.kind}`)}
              </Button>
            ) : null}
            {protectable === '' ? null : (
              <Button look="quiet" onPress={() => askToProtect(protectable)}>
                {t('review.protect')}
              </Button>
            )}
            <Button look="quiet" onPress={deal(() => setDismissed([id], true))}>
              {t('review.dismiss')}
            </Button>
          </>
        )}
      </div>
    </GridListItem>
  );
}

/** The words that a finding is about: as they would become, or with what is wrong marked. */
function Words({ finding, item }: Pick<FindingRowProps, 'finding' | 'item'>) {
  const { fix, range, field } = finding;
  const text = item && textOf(item, field);
  if (!item || typeof text !== 'string') return null;
  if (fix?.kind === 'replace') {
    return (
      <p className="finding-words">
        <TextChange text={text} edits={fix.edits} />
      </p>
    );
  }
  if (range) {
    return (
      <p className="finding-words">
        <TextPlace text={text} range={range} />
      </p>
    );
  }
  return item.text.trim() === '' ? null : (
    <p className="finding-words">{excerpt(item.text, 110)}</p>
  );
}

/** The words that typography would change, with those that they touch; '' where it changes none. */
function wordsToProtect(finding: Finding, item: Item | null): string {
  const { fix, range, field } = finding;
  if (!item || !range || fix?.kind !== 'replace' || themeOf(finding) !== 'typography') return '';
  const text = textOf(item, field) ?? '';
  const before = /\S*\s?$/u.exec(text.slice(0, range.start))?.[0] ?? '';
  const after = /^\s?\S*/u.exec(text.slice(range.end))?.[0] ?? '';
  return before + text.slice(range.start, range.end) + after;
}

export function textOf(item: Item, field: string): string | null {
  const value = item[field as keyof Item];
  return typeof value === 'string' ? value : item.text;
}
