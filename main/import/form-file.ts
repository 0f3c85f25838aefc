import type { Failure } from '../../shared/failure';
import { type Questionnaire, questionnaireSchema } from '../../shared/model/questionnaire';
import type { Format } from '../storage/format';
import { encodeSmallFile, readSmallFile } from './small-files';

/** One form of documents as a small file that goes to a colleague. */
const formFormat: Format<Questionnaire> = {
  name: 'pobratim-form',
  version: 1,
  schema: questionnaireSchema,
  migrations: {},
};

export type FormOutcome = { kind: 'form'; form: Questionnaire } | Failure;

/** A form is some kilobytes; anything much larger is something else. */
const MAX_BYTES = 1024 * 1024;

export const encodeForm = (form: Questionnaire): Uint8Array =>
  encodeSmallFile(formFormat, form.id, form);

/** Reads the file of a form whole, or says why not. */
export async function readFormFile(path: string): Promise<FormOutcome> {
  const read = await readSmallFile(formFormat, path, MAX_BYTES);
  return read.kind === 'read' ? { kind: 'form', form: read.value } : read;
}
