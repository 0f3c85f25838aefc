import { useEffect, useRef } from 'react';
import type { Place } from '../store/place';
import { useShell } from '../store/shell';
import { focusTarget } from './focus-target';

/** A screen that is loaded first may take so many frames. */
const MAX_FRAMES = 120;
/** What has the focus may be on its way out, such as a dialog that has just been closed. */
const MAX_FRAMES_LEAVING = 20;

/**
 * A screen that is left by a key takes the focused field with it. The focus then goes into the new
 * screen, so that the keyboard goes on there and readers tell of it.
 */
export function useKeptFocus(): void {
  const screen = useShell(({ place }) => nameOf(place));
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    let frame = 0;
    let request = requestAnimationFrame(function attempt() {
      const { activeElement, body } = document;
      const isLost = activeElement === null || activeElement === body;
      const main = document.querySelector('main');
      const target = isLost && main ? focusTarget(main) : undefined;
      frame += 1;
      if (target) target.focus({ focusVisible: true } as FocusOptions);
      else if (frame < (isLost ? MAX_FRAMES : MAX_FRAMES_LEAVING)) {
        request = requestAnimationFrame(attempt);
      }
    });
    return () => cancelAnimationFrame(request);
  }, [screen]);
}

const nameOf = (place: Place): string =>
  place.screen === 'question' ? place.questionId : place.screen;
