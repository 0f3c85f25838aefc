import type { ErasurePreview } from '../../shared/erasure/contract';
import { useMessages } from '../ui/messages';

const COUNTED = ['links', 'history', 'editions', 'bin', 'quarantine'] as const;

/** What will go, in kinds and numbers. */
export function ErasureFound({ preview: { categories, counts } }: { preview: ErasurePreview }) {
  const t = useMessages();
  const numbers = COUNTED.filter((each) => counts[each] > 0).map((each) =>
    t(`erasure.${each}`, { count: counts[each] }),
  );
  return (
    <section aria-label={t('erasure.found')} className="erasure-found">
      <h3 className="erasure-heading">{t('erasure.found')}</h3>
      <p>{categories.map((category) => t(`erasure.category.${category}`)).join(', ')}</p>
      {numbers.length > 0 ? <p className="field-hint">{numbers.join(', ')}</p> : null}
    </section>
  );
}
