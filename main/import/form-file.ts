import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Failure, failure } from '../../shared/failure';
import { type Questionnaire, questionnaireSchema } from '../../shared/model/questionnaire';
import { encodeEnvelope } from '../storage/envelope';
import { decodeAs, type Format } from '../storage/format';
import { failureOf } from '../storage/fs-failure';

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

export function encodeForm(form: Questionnaire): Uint8Array {
  const { name, version } = formFormat;
  return encodeEnvelope({ format: name, version, id: form.id }, form);
}

/** Reads the file of a form whole, or says why not. */
export async function readFormFile(path: string): Promise<FormOutcome> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return failure('damaged', file);
    const decoded = decodeAs(formFormat, await readFile(path));
    return decoded.kind === 'decoded'
      ? { kind: 'form', form: decoded.value }
      : failure(decoded.kind, file);
  } catch (error) {
    return failureOf(error, file);
  }
}
