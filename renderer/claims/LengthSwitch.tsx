import { isLengthWritten } from '../../shared/claims/lengths';
import type { Event } from '../../shared/model/event';
import type { Answer } from '../../shared/model/report';
import { showLengths } from '../store/claims';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';

interface LengthSwitchProps {
  questionId: string;
  answer: Answer;
}

/** Shows all events of an answer as lines, or all as paragraphs. */
export function LengthSwitch({ questionId, answer }: LengthSwitchProps) {
  const t = useMessages();
  const events = answer.items.filter((item): item is Event => item.type === 'event');
  const written = events.filter((event) => isLengthWritten(event, 'line')).length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of form fields
    <div className="length-switch" role="group" aria-label={t('length.all')}>
      <span className="field-label">{t('length.all')}</span>
      <div className="button-row">
        <Button isDisabled={written === 0} onPress={() => showLengths(questionId, 'line')}>
          {t('length.allLine')}
        </Button>
        <Button onPress={() => showLengths(questionId, 'paragraph')}>
          {t('length.allParagraph')}
        </Button>
      </div>
      <span className="field-hint">{t('length.written', { written, all: events.length })}</span>
    </div>
  );
}
