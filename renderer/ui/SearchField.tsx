import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Input,
} from 'react-aria-components/SearchField';
import { useShell } from '../store/shell';
import { useMessages } from './messages';

interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'children' | 'style'> {
  label: string;
  /** Takes the focus when the command «Find» asks for it. */
  takesFind?: boolean;
  /** The arrows go through a list beside it while the focus stays here. */
  movesInList?: boolean;
}

export function SearchField({
  label,
  takesFind = false,
  movesInList = false,
  ...props
}: SearchFieldProps) {
  const t = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const request = useShell(({ focus }) => (focus?.field === 'search' ? focus : null));
  useEffect(() => {
    if (!takesFind || !request) return;
    input.current?.focus();
    input.current?.select();
  }, [takesFind, request]);

  return (
    <AriaSearchField {...props} aria-label={label} className="search-field">
      <Search size={15} aria-hidden />
      <Input
        className="search-input"
        placeholder={label}
        ref={input}
        {...(movesInList
          ? { role: 'combobox', 'aria-expanded': true, 'aria-haspopup': 'listbox' as const }
          : {})}
      />
      <Button className="search-clear" aria-label={t('action.clear')}>
        <X size={14} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
