import type { Preferences } from '../../shared/model/preferences';
import type { Report } from '../../shared/model/report';
import type { Place } from './place';
import { setPreferences, shell } from './shell';

/** How long a record is looked at before the next start leads to it, in milliseconds. */
const REST = 1000;

/** Remembers where the user is, for the next start; returns the function that stops it. */
export function rememberPlace(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = shell.subscribe(({ place }, { place: before }) => {
    if (place === before || place.screen !== 'question') return;
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        setPreferences({
          lastQuestionId: place.questionId,
          lastRecordId: place.recordId ?? '',
        }),
      REST,
    );
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** Where this report was left, or null when that is not known. */
export function lastPlace(
  report: Report,
  { lastQuestionId, lastRecordId }: Pick<Preferences, 'lastQuestionId' | 'lastRecordId'>,
): Place | null {
  const answer = report.answers[lastQuestionId];
  if (!answer) return null;
  const isThere = answer.items.some(({ id }) => id === lastRecordId);
  return {
    screen: 'question',
    questionId: lastQuestionId,
    recordId: isThere ? lastRecordId : null,
  };
}
