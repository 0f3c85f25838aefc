import type { ReactNode } from 'react';
import { type ComposedText, PART } from '../../shared/forms/composed-text';
import { mergedProposal } from '../../shared/forms/hand-edits';
import { wordChanges } from '../../shared/history/word-changes';
import { keepMyText, removeHandEdit, takeMergedText } from '../store/hand-edits';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { TextRuns } from '../ui/TextRuns';

/** What a text was composed as, what it is now, and the author's own, by words. */
export function TextDifference({ text }: { text: ComposedText }) {
  const t = useMessages();
  const { own, computed, hasChanged } = text;
  if (!own) return null;
  const { base } = own;
  if (!hasChanged) {
    return (
      <dl className="text-difference">
        <Version label={t('composed.computed')}>{computed}</Version>
        <Version label={t('handEdits.mine')}>
          <Mine {...own} />
        </Version>
      </dl>
    );
  }
  const merged = mergedProposal(text);
  return (
    <dl className="text-difference">
      <Version label={t('handEdits.base')}>{base}</Version>
      <Version label={t('handEdits.now')}>
        <TextRuns runs={wordChanges(base, computed)} />
      </Version>
      <Version label={t('handEdits.mine')}>
        <Mine {...own} />
      </Version>
      {merged && own.part !== PART.row ? (
        <Version label={t('handEdits.merged')}>
          {merged.text}
          {merged.conflict ? <span className="field-hint">{t('handEdits.conflict')}</span> : null}
        </Version>
      ) : null}
    </dl>
  );
}

/** The author's own text; one that was taken out is said in words. */
function Mine({ base, text, part }: { base: string; text: string; part: string }) {
  const t = useMessages();
  if (part === PART.row) return <em>{t('handEdits.leftOut')}</em>;
  if (text === '') return <em>{t('handEdits.emptied')}</em>;
  return <TextRuns runs={wordChanges(base, text)} />;
}

function Version({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface DecisionsProps {
  text: ComposedText;
  onDecide?: () => void;
}

/** What can be done about a text by hand whose facts have changed. */
export function Decisions({ text, onDecide }: DecisionsProps) {
  const t = useMessages();
  const merged = text.key.part === PART.row ? null : mergedProposal(text);
  const deciding = (decide: () => void) => () => {
    decide();
    onDecide?.();
  };
  return (
    <>
      <Button look="primary" onPress={deciding(() => keepMyText(text))}>
        {t('handEdits.keepMine')}
      </Button>
      {merged ? (
        <Button onPress={deciding(() => takeMergedText(text))}>{t('handEdits.takeMerged')}</Button>
      ) : null}
      <Button onPress={deciding(() => removeHandEdit(text.key))}>
        {t(text.key.part === PART.row ? 'handEdits.showRow' : 'handEdits.takeNew')}
      </Button>
    </>
  );
}
