import { z } from 'zod';

/** Where the window stands, as it is remembered between two runs. */
const boundsSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Bounds = z.infer<typeof boundsSchema>;

export const windowStateSchema = z.object({ bounds: boundsSchema, isMaximised: z.boolean() });
export type WindowState = z.infer<typeof windowStateSchema>;

export const DEFAULT_SIZE = { width: 1280, height: 800 } as const;
export const MINIMUM_SIZE = { width: 720, height: 480 } as const;

/**
 * The bounds, moved and shrunk into the display that shows most of them. A display may have been
 * taken away since they were remembered; then the first one takes the window, in its middle.
 */
export function fitToDisplays(bounds: Bounds, displays: readonly Bounds[]): Bounds {
  const [first] = displays;
  if (!first) return bounds;
  const shared = displays.map((display) => sharedArea(bounds, display));
  const most = Math.max(...shared);
  const display = displays[shared.indexOf(most)] ?? first;
  const width = Math.min(bounds.width, display.width);
  const height = Math.min(bounds.height, display.height);
  if (most === 0) {
    return {
      x: display.x + Math.round((display.width - width) / 2),
      y: display.y + Math.round((display.height - height) / 2),
      width,
      height,
    };
  }
  return {
    x: clamp(bounds.x, display.x, display.x + display.width - width),
    y: clamp(bounds.y, display.y, display.y + display.height - height),
    width,
    height,
  };
}

const clamp = (value: number, min: number, max: number): number =>
  Math.min(Math.max(value, min), max);

function sharedArea(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
