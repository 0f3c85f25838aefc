import type { Duty, Questionnaire } from '../model/questionnaire';

/** The terms that a form sets, as functions from form to form. */

/** A term of its kind as it begins. */
export function emptyDuty(kind: Duty['kind'], id: string): Duty {
  const base = { id, title: '', basis: '' };
  switch (kind) {
    case 'report':
      return { ...base, kind, month: 1, day: 15 };
    case 'eventAccount':
      return { ...base, kind, workingDays: 3 };
    case 'approval':
      return { ...base, kind, days: 45, steps: [] };
  }
}

export const addDuty = (form: Questionnaire, duty: Duty): Questionnaire => ({
  ...form,
  duties: [...form.duties, duty],
});

export const changeDuty = (form: Questionnaire, duty: Duty): Questionnaire => ({
  ...form,
  duties: form.duties.map((each) => (each.id === duty.id ? duty : each)),
});

export const removeDuty = (form: Questionnaire, id: string): Questionnaire => ({
  ...form,
  duties: form.duties.filter((duty) => duty.id !== id),
});
