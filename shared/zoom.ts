/** The sizes that the window is drawn in, as browsers have them. */
export const ZOOMS = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The size so many steps larger or smaller, within what there is. */
export function zoomedBy(zoom: number, steps: number): number {
  const nearest = ZOOMS.reduce((best, each) =>
    Math.abs(each - zoom) < Math.abs(best - zoom) ? each : best,
  );
  const at = ZOOMS.indexOf(nearest) + steps;
  return ZOOMS[Math.min(Math.max(at, 0), ZOOMS.length - 1)] ?? zoom;
}
