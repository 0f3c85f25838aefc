import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crashLimit } from '../../main/crash-limit';
import { type Bounds, fitToDisplays } from '../../main/window-state';

const LEFT: Bounds = { x: 0, y: 0, width: 1920, height: 1040 };
const RIGHT: Bounds = { x: 1920, y: -200, width: 1280, height: 1024 };

describe('the window’s place', () => {
  it('is kept where it can be seen', () => {
    const bounds = { x: 100, y: 50, width: 1280, height: 800 };
    expect(fitToDisplays(bounds, [LEFT, RIGHT])).toEqual(bounds);
    const onRight = { x: 1930, y: -150, width: 900, height: 700 };
    expect(fitToDisplays(onRight, [LEFT, RIGHT])).toEqual(onRight);
  });

  it('moves to a display that is there', () => {
    const onRight = { x: 2000, y: -150, width: 900, height: 700 };
    expect(fitToDisplays(onRight, [LEFT])).toEqual({ x: 510, y: 170, width: 900, height: 700 });
  });

  it('moves in from an edge and shrinks to fit', () => {
    expect(fitToDisplays({ x: 1500, y: 900, width: 800, height: 600 }, [LEFT])).toEqual({
      ...{ x: 1120, y: 440 },
      ...{ width: 800, height: 600 },
    });
    expect(fitToDisplays({ x: -50, y: -50, width: 5000, height: 5000 }, [LEFT])).toEqual(LEFT);
  });

  it('is always inside one display', () => {
    const bounds = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 1, max: 5000 }),
      height: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(bounds, fc.array(bounds, { minLength: 1, maxLength: 4 }), (window, displays) => {
        const { x, y, width, height } = fitToDisplays(window, displays);
        const inside = displays.some(
          (display) =>
            x >= display.x &&
            y >= display.y &&
            x + width <= display.x + display.width &&
            y + height <= display.y + display.height,
        );
        expect(inside).toBe(true);
      }),
    );
  });
});

describe('a window that crashes', () => {
  it('is loaded again, but not for ever', () => {
    let now = 0;
    const onCrash = crashLimit(() => now);
    const at = (time: number) => {
      now = time;
      return onCrash();
    };
    expect([at(0), at(30_000)]).toEqual(['reload', 'reload']);
    expect(at(61_000)).toBe('reload');
    expect(at(70_000)).toBe('stop');
    expect(at(200_000)).toBe('reload');
  });
});
