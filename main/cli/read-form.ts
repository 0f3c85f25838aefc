import { formOf } from '../../shared/forms/form-of';
import { BUILT_IN_FORMS } from '../../shared/model/built-in-forms';
import type { Questionnaire } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { type FormOutcome, readFormFile } from '../import/form-file';
import { byName, isFile } from './named';

/** A form in the file of this name; nothing where no file is meant. */
export async function readAskedForm(name: string | null): Promise<FormOutcome | null> {
  if (name === null || byName(BUILT_IN_FORMS, name) || !(await isFile(name))) return null;
  return readFormFile(name);
}

/** The form of this name, or null for none; without a name that which the report answers. */
export function namedForm(name: string | null, report: Report): Questionnaire | null {
  const own = formOf(report);
  return name === null ? own : (byName([own, ...BUILT_IN_FORMS], name) ?? null);
}
