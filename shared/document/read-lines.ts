import type { Questionnaire } from '../model/questionnaire';
import { blocksOfDocument } from './blocks-of-document';
import { isHeadingLine } from './recognise';
import { recogniseForm } from './recognise-form';
import { blocksOfText, type SourceBlock } from './source';
import type { SourceDocument } from './source-document';

/** A file's lines, and the form whose questions they answer. */
export interface SourceLines {
  form: Questionnaire;
  lines: SourceBlock[];
}

export function linesOfText(text: string, forms: readonly Questionnaire[]): SourceLines {
  const form = recogniseForm(text.split(/\r\n?|\n/), forms);
  return { form, lines: blocksOfText(text, (line) => isHeadingLine(line, form)) };
}

export function linesOfDocument(
  document: SourceDocument,
  forms: readonly Questionnaire[],
  fallbackYear: number,
): SourceLines {
  const texts = document.parts.flatMap((part) =>
    'rows' in part ? part.rows.flat(2).map(({ text }) => text) : part.text.split('\n'),
  );
  const form = recogniseForm(texts, forms);
  return { form, lines: blocksOfDocument(document, form, fallbackYear) };
}
