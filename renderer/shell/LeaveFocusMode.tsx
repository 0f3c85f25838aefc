import { Minimize2 } from 'lucide-react';
import { useEffect } from 'react';
import { toggleFocusMode } from '../store/shell';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';

/** The way out of the mode that shows the text alone: this button, or Esc where nothing else takes it. */
export function LeaveFocusMode() {
  const t = useMessages();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('.popover, .modal')) return;
      toggleFocusMode();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div className="focus-mode-bar">
      <Button look="quiet" icon={<Minimize2 size={15} aria-hidden />} onPress={toggleFocusMode}>
        {t('focusMode.leave')}
      </Button>
      <kbd>Esc</kbd>
    </div>
  );
}
