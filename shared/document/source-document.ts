import { z } from 'zod';

/**
 * A document of a word processor as it comes from its file: paragraphs and tables, before anybody
 * asks what they mean. Notes stand in their paragraphs, deletions and hidden text are gone.
 */
export const sourceParagraphSchema = z.object({
  /** Line feeds are line breaks within the paragraph. */
  text: z.string(),
  look: z.enum(['plain', 'heading', 'paragraph', 'listItem', 'listContinuation']),
  /** The sign of a list item as it stands in the document: `➤`, `3)`, `а)`; '' for none. */
  sign: z.string(),
});
export type SourceParagraph = z.infer<typeof sourceParagraphSchema>;

/** Row by row, cell by cell; a cell has paragraphs. */
export const sourceTableSchema = z.object({
  rows: z.array(z.array(z.array(sourceParagraphSchema))),
});
export type SourceTable = z.infer<typeof sourceTableSchema>;

/** What of a file is not in the text that was read, for its reader to know. */
export const SOURCE_NOTES = [
  'changesAccepted',
  'commentsLeftOut',
  'directionSignsRemoved',
  'embeddedLeftOut',
  'hiddenLeftOut',
  'macrosLeftOut',
  'notesInText',
  'picturesLeftOut',
] as const;
export type SourceNote = (typeof SOURCE_NOTES)[number];
export const sourceNotesSchema = z.array(z.enum(SOURCE_NOTES));

export const sourceDocumentSchema = z.object({
  parts: z.array(z.union([sourceParagraphSchema, sourceTableSchema])),
  notes: sourceNotesSchema,
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
export type SourcePart = SourceDocument['parts'][number];
