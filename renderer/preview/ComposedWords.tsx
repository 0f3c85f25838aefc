import type { ComposedText } from '../../shared/forms/composed-text';
import { useMessages } from '../ui/messages';

interface ComposedWordsProps {
  /** As it stands on paper, with the signs of its list. */
  text: string;
  composed: ComposedText;
  /** Which of the texts of its block it is. */
  part: number;
  editable: boolean;
}

/** Words that were worked out: whoever writes over them is told quietly where that was done. */
export function ComposedWords({ text, composed, part, editable }: ComposedWordsProps) {
  const t = useMessages();
  const { own, hasChanged } = composed;
  const className = `paper-composed${own ? ' is-own' : ''}${hasChanged ? ' is-changed' : ''}`;
  if (!editable) return <span className={className}>{text}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML is no text that breaks into lines
    <span
      className={className}
      data-text={part}
      role="button"
      // One of them can be reached with Tab, the others with arrows.
      tabIndex={-1}
      aria-haspopup="dialog"
      aria-label={text === '' ? t('composed.emptyCell', { title: composed.title }) : undefined}
      aria-description={own ? t(hasChanged ? 'composed.changed' : 'composed.own') : undefined}
    >
      {text}
    </span>
  );
}
