import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { setPreferences, setPreferencesLightly, shell, useShell } from '../store/shell';
import { useMessages } from '../ui/messages';

const MIN = 220;
const MAX = 720;
const USUAL = 300;
const STEP = 20;

const bounded = (width: number): number => Math.round(Math.min(MAX, Math.max(MIN, width)));

/** The edge between the list and the form: dragged, moved by the arrow keys, reset by a double click. */
export function ListResizer() {
  const t = useMessages();
  const width = useShell(({ preferences }) => preferences.listWidth);
  const drag = useRef<{ x: number; width: number } | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const { x, width: from } = drag.current;
    setPreferencesLightly({ listWidth: bounded(from + event.clientX - x) });
  };
  const onPointerUp = () => {
    if (!drag.current) return;
    drag.current = null;
    setPreferences({ listWidth: shell.getState().preferences.listWidth });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: width - STEP,
      ArrowRight: width + STEP,
      Home: MIN,
      End: MAX,
    }[event.code];
    if (next === undefined || event.altKey) return;
    event.preventDefault();
    setPreferences({ listWidth: bounded(next) });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule can't be moved
    <div
      className="list-resizer"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('listWidth.label')}
      aria-valuenow={width}
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onLostPointerCapture={onPointerUp}
      onDoubleClick={() => setPreferences({ listWidth: USUAL })}
      onKeyDown={onKeyDown}
    />
  );
}
