import { type ReactNode, useEffect, useRef } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { nextPlaceholder } from '../../shared/edit/placeholders';
import { MAX_TEXT_LENGTH } from '../../shared/model/record';
import { useReadOnly } from '../store/access';
import { useShell } from '../store/shell';
import type { FieldMessage } from './findings';
import { useCleanPaste } from './use-clean-paste';
import { useDraft } from './use-draft';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  message?: FieldMessage | undefined;
  hint?: string;
  type?: 'text' | 'email' | 'tel' | 'password';
  /** Takes the focus when a new record asks for it. */
  takesFocus?: boolean;
  /** Has the focus when it appears, as the first field of a dialog. */
  autoFocus?: boolean;
}

/** A field's message: beside it, and told to screen readers. Warnings don't make it invalid. */
export function FieldNote({ message, hint }: Pick<FieldProps, 'message' | 'hint'>): ReactNode {
  if (message?.severity === 'error') {
    return <FieldError className="field-error">{message.text}</FieldError>;
  }
  if (message) {
    return (
      <Text slot="description" className="field-warning">
        {message.text}
      </Text>
    );
  }
  return hint ? (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  ) : null;
}

export function TextField({
  label,
  message,
  hint,
  takesFocus,
  value,
  onChange,
  ...props
}: FieldProps) {
  const input = useFocusRequest<HTMLInputElement>(takesFocus === true);
  const paste = useCleanPaste(' ');
  const draft = useDraft(value, onChange);
  const isReadOnly = useReadOnly();
  return (
    <AriaTextField
      maxLength={MAX_TEXT_LENGTH}
      {...props}
      {...draft}
      isReadOnly={isReadOnly}
      className="field"
      isInvalid={message?.severity === 'error'}
      validationBehavior="aria"
      // A number or an address is no word.
      spellCheck={props.type === undefined || props.type === 'text' ? 'true' : 'false'}
    >
      <Label className="field-label">{label}</Label>
      <Input className="input" ref={input} {...paste} />
      <FieldNote message={message} {...(hint ? { hint } : {})} />
    </AriaTextField>
  );
}

/** A text area that grows with its text. */
export function TextArea({
  label,
  message,
  hint,
  takesFocus,
  value,
  onChange,
  ...props
}: FieldProps) {
  const area = useFocusRequest<HTMLTextAreaElement>(takesFocus === true);
  const paste = useCleanPaste('\n');
  const draft = useDraft(value, onChange);
  const isReadOnly = useReadOnly();
  return (
    <AriaTextField
      maxLength={MAX_TEXT_LENGTH}
      {...props}
      {...draft}
      isReadOnly={isReadOnly}
      className="field"
      isInvalid={message?.severity === 'error'}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      <AriaTextArea
        className="input text-area"
        rows={takesFocus ? 5 : 2}
        ref={area}
        {...paste}
        onKeyDown={(event) => {
          paste.onKeyDown(event);
          if (event.code === 'Tab' && !event.shiftKey && goToPlaceholder(event.currentTarget)) {
            event.preventDefault();
          }
        }}
      />
      <FieldNote message={message} {...(hint ? { hint } : {})} />
    </AriaTextField>
  );
}

/** Selects the next thing that a template left open; false when there is none. */
function goToPlaceholder(area: HTMLTextAreaElement, from = area.selectionEnd): boolean {
  const next = nextPlaceholder(area.value, from);
  if (next) area.setSelectionRange(next.start, next.end);
  return next !== null;
}

/** Requests for focus that a field has followed: another one that appears later leaves them alone. */
const followed = new WeakSet<object>();

/** Follows the requests for focus that come after the field is there, and one just before. */
function useFocusRequest<T extends HTMLElement>(takesFocus: boolean) {
  const ref = useRef<T>(null);
  const request = useShell(({ focus }) => (focus?.field === 'text' ? focus : null));
  useEffect(() => {
    const { current } = ref;
    if (!takesFocus || !request || !current || followed.has(request)) return;
    // The form of another record may still be there.
    const form = current.closest<HTMLElement>('[data-form]')?.dataset.form;
    if (form !== undefined && request.recordId !== null && form !== request.recordId) return;
    followed.add(request);
    current.focus();
    if (current instanceof HTMLTextAreaElement) goToPlaceholder(current, 0);
  }, [takesFocus, request]);
  return ref;
}
