import { useMemo } from 'react';
import { type Translate, translator } from '../../shared/messages';
import { useShell } from '../store/shell';

/** The interface's texts in the language that is chosen now. */
export function useMessages(): Translate {
  const locale = useShell(({ preferences }) => preferences.locale);
  return useMemo(() => translator(locale), [locale]);
}
