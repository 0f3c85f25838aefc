import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keepDraft, settleDraft } from '../store/drafts';

/** True inside forms whose fields keep what is typed until it rests, as those over records do. */
export const KeepsDrafts = createContext(false);

interface Draft {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

/**
 * What a text field shows and whom it tells. Inside `KeepsDrafts`, it shows its own words while they
 * are typed and tells of them when they rest, when it is left, and whenever they are needed.
 */
export function useDraft(value: string, onChange: (value: string) => void): Draft {
  const keeps = useContext(KeepsDrafts);
  const [draft, setDraft] = useState<string | null>(null);
  const [field] = useState(() => ({}));
  // A form that is shown again meanwhile gives a newer function.
  const latest = useRef(onChange);
  useLayoutEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => () => settleDraft(field), [field]);
  if (!keeps) return { value, onChange };
  return {
    value: draft ?? value,
    onChange: (text) => {
      setDraft(text);
      keepDraft(field, () => {
        setDraft(null);
        latest.current(text);
      });
    },
    onBlur: () => settleDraft(field),
  };
}
