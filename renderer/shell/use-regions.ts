import { useEffect, useRef } from 'react';
import { useShell } from '../store/shell';
import { focusTarget, isShown } from './focus-target';

/** The parts of the window that F6 goes through, in the order of reading. */
const REGIONS = '.sidebar, .notices, .main .pane, .main > .page, .status-bar';

/** Takes the focus to the next part of the window, to where it was there. */
export function useRegions(): void {
  const request = useShell(({ focus }) => (focus?.field === 'nextRegion' ? focus : null));
  const left = useRef(new WeakMap<Element, HTMLElement>());
  useEffect(() => {
    if (!request) return;
    const regions = [...document.querySelectorAll(REGIONS)].filter(isShown);
    const active = document.activeElement;
    const at = regions.findIndex((region) => region.contains(active));
    const current = regions[at];
    if (current && active instanceof HTMLElement) left.current.set(current, active);
    for (let step = 1; step <= regions.length; step += 1) {
      const region = regions[(at + step) % regions.length];
      const target = region && targetIn(region, left.current.get(region));
      if (!target) continue;
      target.focus({ focusVisible: true } as FocusOptions);
      return;
    }
  }, [request]);
}

function targetIn(region: Element, before: HTMLElement | undefined): HTMLElement | undefined {
  return before?.isConnected && isShown(before) ? before : focusTarget(region);
}
