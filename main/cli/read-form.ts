import { formOf } from '../../shared/forms/form-of';
import { BUILT_IN_FORMS } from '../../shared/model/built-in-forms';
import type { Report } from '../../shared/model/report';
import { type FormOutcome, readFormFile } from '../import/form-file';
import { byName, isFile } from './named';

export type ReadForm = FormOutcome | { kind: 'unknown' };

/** The form of this name, or in the file of this name; without one that which the report answers. */
export async function readForm(name: string | null, report: Report): Promise<ReadForm> {
  if (name === null) return { kind: 'form', form: formOf(report) };
  const known = byName([formOf(report), ...BUILT_IN_FORMS], name);
  if (known) return { kind: 'form', form: known };
  return (await isFile(name)) ? readFormFile(name) : { kind: 'unknown' };
}
