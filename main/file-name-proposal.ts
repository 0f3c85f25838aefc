import type { ExportFormat } from '../shared/ipc';
import type { Report } from '../shared/model/report';

/** The first is the one that we give; the others are as good. */
const EXTENSIONS: Record<ExportFormat, readonly [string, ...string[]]> = {
  docx: ['docx'],
  odt: ['odt'],
  pdf: ['pdf'],
  xlsx: ['xlsx'],
  html: ['html', 'htm'],
  md: ['md', 'markdown'],
  txt: ['txt'],
  json: ['pobratim', 'json'],
};

export const extensionOf = (format: ExportFormat): string => EXTENSIONS[format][0];

/** The format that a file's name shows, or null. */
export const formatOfFile = (path: string): ExportFormat | null =>
  FORMATS.find((format) => hasExtensionOf(format, path)) ?? null;

const FORMATS = Object.keys(EXTENSIONS) as ExportFormat[];

const hasExtensionOf = (format: ExportFormat, path: string): boolean =>
  EXTENSIONS[format].some((extension) => path.toLowerCase().endsWith(`.${extension}`));

/** What no file system takes, and what turns the direction of writing and so hides an ending. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;
const MAX_LENGTH = 80;

/** A text without what no file name may hold. */
export const fileNamePart = (text: string): string =>
  text
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');

/** «Красноярск 2023.docx» */
export function proposedFileName(
  { city, year }: Pick<Report, 'city' | 'year'>,
  format: ExportFormat,
): string {
  const name = fileNamePart(city);
  const shortened = Array.from(name).slice(0, MAX_LENGTH).join('').trim();
  return `${`${shortened} ${year}`.trim()}.${extensionOf(format)}`;
}

/** A path as the user chose it, with an ending that says what it is. */
export function withExtension(path: string, format: ExportFormat): string {
  return hasExtensionOf(format, path) ? path : `${path}.${extensionOf(format)}`;
}
