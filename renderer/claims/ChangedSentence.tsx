import type { ChangedClaim } from '../../shared/claims/check-claims';
import { wordChanges } from '../../shared/history/word-changes';
import { keepMine, stopWatchingClaim, takeNew } from '../store/claims';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { TextRuns } from '../ui/TextRuns';

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
          <dd>{edited ? <TextRuns runs={wordChanges(claim.sentence, written)} /> : written}</dd>
        </div>
        {computed ? (
          <div>
            <dt>{t('claims.now')}</dt>
            <dd>
              <TextRuns runs={wordChanges(edited ? claim.sentence : written, computed.sentence)} />
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
