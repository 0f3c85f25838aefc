import type { Place } from './place';
import { goTo, shell } from './shell';
import { workspace } from './workspace';

/** The places where the user has been, for the way back and forward, as in a browser. */

interface Visit {
  place: Place;
  /** Records and questions are places of one report. */
  reportId: string | null;
}

const LONGEST = 100;
/** Records that the arrow keys only pass through are no visits, in milliseconds. */
const PASSING = 700;
const OF_REPORT = new Set<Place['screen']>(['properties', 'question', 'checklist', 'review']);

let back: Visit[] = [];
let forward: Visit[] = [];
let travelling = false;
let arrivedAt = 0;

const sameView = (one: Place, other: Place): boolean =>
  one.screen === 'question' && other.screen === 'question'
    ? one.questionId === other.questionId
    : one.screen === other.screen;

/** Remembers where the user goes; returns the function that stops it. */
export function followPlaces(): () => void {
  back = [];
  forward = [];
  return shell.subscribe(({ place }, { place: before }) => {
    if (place === before) return;
    const now = performance.now();
    const passed = sameView(place, before) && now - arrivedAt < PASSING;
    arrivedAt = now;
    if (travelling || passed || JSON.stringify(place) === JSON.stringify(before)) return;
    back = [...back, visitOf(before)].slice(-LONGEST);
    forward = [];
  });
}

const visitOf = (place: Place): Visit => ({
  place,
  reportId: OF_REPORT.has(place.screen) ? (workspace.getState().report?.id ?? null) : null,
});

/** True for a place that can still be shown. */
const isThere = ({ place, reportId }: Visit): boolean =>
  place.screen !== 'import' &&
  (!OF_REPORT.has(place.screen) || reportId === workspace.getState().report?.id);

export const goBack = (): void => travel('back');
export const goForward = (): void => travel('forward');

function travel(direction: 'back' | 'forward'): void {
  const here = visitOf(shell.getState().place);
  const way = (direction === 'back' ? back : forward).filter(isThere);
  const next = way.at(-1);
  if (!next) return;
  const rest = way.slice(0, -1);
  if (direction === 'back') {
    back = rest;
    forward = [...forward, here];
  } else {
    forward = rest;
    back = [...back, here];
  }
  travelling = true;
  goTo(next.place);
  travelling = false;
}
