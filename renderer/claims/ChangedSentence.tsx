import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import type { ChangedClaim } from '../../shared/claims/check-claims';
import { keepMine, stopWatchingClaim, takeNew } from '../store/claims';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';

/** Old, new and the author's own wording of a watched sentence; nothing is replaced by itself. */
export function ChangedSentence({ changed }: { changed: ChangedClaim }) {
  const t = useMessages();
  const { claim, written, edited, computed } = changed;
  return (
    <section className="claim-changed" aria-label={t('claims.changed')}>
      <h3>{t('claims.changed')}</h3>
      <p>{t(computed ? 'claims.changedText' : 'claims.goneText')}</p>
      <dl>
        {edited ? (
          <div>
            <dt>{t('claims.accepted')}</dt>
            <dd>{claim.sentence}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t(edited ? 'claims.mine' : 'claims.inText')}</dt>
          <dd>{edited ? <Difference from={claim.sentence} to={written} /> : written}</dd>
        </div>
        {computed ? (
          <div>
            <dt>{t('claims.now')}</dt>
            <dd>
              <Difference from={edited ? claim.sentence : written} to={computed.sentence} />
            </dd>
          </div>
        ) : null}
      </dl>
      <div className="button-row">
        <Button look="primary" onPress={() => takeNew(changed)}>
          {t(computed ? 'claims.takeNew' : 'claims.takeOut')}
        </Button>
        {computed ? (
          <Button onPress={() => keepMine(changed)}>{t('claims.keepMine')}</Button>
        ) : null}
        <Button look="quiet" onPress={() => stopWatchingClaim(changed)}>
          {t('claims.stop')}
        </Button>
      </div>
    </section>
  );
}

/** The second text with what has gone and what has come, word by word. */
function Difference({ from, to }: { from: string; to: string }) {
  const parts = useMemo(() => diffWordsWithSpace(from, to), [from, to]);
  return parts.map(({ value, added, removed }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
    if (added) return <ins key={index}>{value}</ins>;
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
    if (removed) return <del key={index}>{value}</del>;
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
    return <span key={index}>{value}</span>;
  });
}
