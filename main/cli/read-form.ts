import { access } from 'node:fs/promises';
import { formOf } from '../../shared/forms/form-of';
import { BUILT_IN_FORMS } from '../../shared/model/built-in-forms';
import type { Report } from '../../shared/model/report';
import { type FormOutcome, readFormFile } from '../import/form-file';

export type ReadForm = FormOutcome | { kind: 'unknown' };

const folded = (name: string): string => name.trim().toLocaleLowerCase('ru');

/** The form of this name, or in the file of this name; without one that which the report answers. */
export async function readForm(name: string | null, report: Report): Promise<ReadForm> {
  if (name === null) return { kind: 'form', form: formOf(report) };
  const known = [formOf(report), ...BUILT_IN_FORMS].find((each) =>
    [each.id, each.name].some((one) => folded(one) === folded(name)),
  );
  if (known) return { kind: 'form', form: known };
  const isThere = await access(name).then(
    () => true,
    () => false,
  );
  return isThere ? readFormFile(name) : { kind: 'unknown' };
}
