import { useEffect } from 'react';
import { goBack, goForward } from '../store/visited';

const BACK = 3;
const FORWARD = 4;

/** The buttons at the side of a mouse go back and forward, as in a browser. */
export function useMouseHistory(): void {
  useEffect(() => {
    const onMouseUp = (event: MouseEvent) => {
      if (event.button !== BACK && event.button !== FORWARD) return;
      event.preventDefault();
      if (event.button === BACK) goBack();
      else goForward();
    };
    window.addEventListener('mouseup', onMouseUp);
    return () => window.removeEventListener('mouseup', onMouseUp);
  }, []);
}
