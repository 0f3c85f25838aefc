import { type RefObject, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import {
  type ComposedText,
  inOneLine,
  isHeading,
  mayHaveParagraphs,
} from '../../shared/forms/composed-text';
import type { Translate } from '../../shared/messages';
import { placeOfFacts, removeHandEdit, writeByHand } from '../store/hand-edits';
import { goTo } from '../store/shell';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { Decisions, TextDifference } from './TextDifference';
import '../styles/hand-edits.css';

interface ComposedEditorProps {
  text: ComposedText;
  anchor: RefObject<Element | null>;
  onClose: () => void;
}

/** Beside a text of the document that was worked out: to be written over by hand. */
export function ComposedEditor({ text, anchor, onClose }: ComposedEditorProps) {
  const t = useMessages();
  const [typed, setTyped] = useState(text.text);
  const title = titleOf(text, t);
  const hasTyped = typed !== text.text;
  const save = () => {
    if (hasTyped) writeByHand(text, typed);
    onClose();
  };
  const facts = placeOfFacts(text.key.recordId);
  return (
    <Popover
      className="popover"
      placement="bottom start"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => {
        // As in a cell of a table, what was typed stays when one goes on elsewhere.
        if (!isOpen) save();
      }}
    >
      <Dialog className="composed-editor" aria-label={title}>
        <h3>{title}</h3>
        {text.hasChanged ? <p className="composed-notice">{t('handEdits.changedText')}</p> : null}
        {text.own ? <TextDifference text={text} /> : null}
        {text.hasChanged ? (
          <div className="button-row">
            <Decisions text={text} onDecide={onClose} />
          </div>
        ) : null}
        <TypedText text={text} typed={typed} onChange={setTyped} onSave={save} onGiveUp={onClose} />
        <div className="button-row">
          <Button
            look={text.hasChanged ? 'plain' : 'primary'}
            isDisabled={!hasTyped}
            onPress={save}
          >
            {t('composed.save')}
          </Button>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          {text.own && !text.hasChanged ? (
            <Button
              look="quiet"
              onPress={() => {
                removeHandEdit(text.key);
                onClose();
              }}
            >
              {t('composed.revert')}
            </Button>
          ) : null}
          {facts ? (
            <Button
              look="quiet"
              onPress={() => {
                save();
                goTo(facts);
              }}
            >
              {t('composed.toRecord')}
            </Button>
          ) : null}
        </div>
      </Dialog>
    </Popover>
  );
}

function titleOf({ key, title }: ComposedText, t: Translate): string {
  if (title !== '') return t('composed.titleCell', { title });
  return t(isHeading(key) ? 'composed.titleHeading' : 'composed.title');
}

interface TypedTextProps {
  text: ComposedText;
  typed: string;
  onChange: (typed: string) => void;
  onSave: () => void;
  onGiveUp: () => void;
}

/** The field itself: one paragraph is sent with Enter, several with Ctrl+Enter. */
function TypedText({ text, typed, onChange, onSave, onGiveUp }: TypedTextProps) {
  const t = useMessages();
  const several = mayHaveParagraphs(text.key);
  const isLine = !several && isHeading(text.key);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onGiveUp();
    }
    const sends = event.code === 'Enter' || event.code === 'NumpadEnter';
    if (!sends || event.nativeEvent.isComposing) return;
    if (several && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onSave();
  };
  const isEmptied = inOneLine(typed) === '' && text.title === '';
  return (
    <TextField
      className="field"
      value={typed}
      onChange={onChange}
      autoFocus
      validationBehavior="aria"
      spellCheck="true"
    >
      <Label className="field-label">{t('composed.text')}</Label>
      {isLine ? (
        <Input className="input" onKeyDown={onKeyDown} />
      ) : (
        <TextArea className="input text-area" rows={3} onKeyDown={onKeyDown} />
      )}
      <Text slot="description" className="field-hint">
        {t(isEmptied ? 'composed.emptied' : 'composed.hint')}
      </Text>
    </TextField>
  );
}
