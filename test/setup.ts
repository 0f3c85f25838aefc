import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => cleanup());

/** A screen is loaded when it is asked for; how long that takes says nothing about it. */
configure({ asyncUtilTimeout: 15_000 });

/**
 * What every browser has and jsdom lacks, because it does no layout: nothing is ever resized,
 * scrolled or animated in it, and no media query matches.
 */
const nothing = () => undefined;

class StillObserver implements ResizeObserver {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
}
globalThis.ResizeObserver ??= StillObserver;
Element.prototype.scrollIntoView ??= nothing;
Element.prototype.getAnimations ??= () => [];
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
  });
