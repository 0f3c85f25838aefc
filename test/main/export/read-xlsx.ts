import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Reads an XLSX file as a spreadsheet does: values by their types and number formats. */

export type ReadValue = string | number | { date: string } | null;

export interface ReadCell {
  value: ReadValue;
  /** The number format; '' for the general one. */
  format: string;
  hasFormula: boolean;
}

export interface ReadSheet {
  name: string;
  rows: ReadCell[][];
}

type Attributes = Readonly<Record<string, string>>;
interface Handlers {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

function parse(part: Uint8Array | undefined, { open, text, close }: Handlers): void {
  if (!part) throw new Error('A part of the workbook is missing');
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open?.(name, attributes));
  parser.on('text', (each) => text?.(each));
  parser.on('cdata', (each) => text?.(each));
  parser.on('closetag', ({ name }) => close?.(name));
  parser.write(strFromU8(part)).close();
}

export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const strings = sharedStrings(parts['xl/sharedStrings.xml']);
  const formats = cellFormats(parts['xl/styles.xml']);
  const targets = new Map<string, string>();
  parse(parts['xl/_rels/workbook.xml.rels'], {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.replace(/^\/xl\//, ''));
    },
  });
  const sheets: { name: string; path: string }[] = [];
  parse(parts['xl/workbook.xml'], {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return;
      const path = `xl/${targets.get(attributes['r:id'] ?? '')}`;
      sheets.push({ name: attributes.name ?? '', path });
    },
  });
  return sheets.map(({ name, path }) => ({ name, rows: rowsOf(parts[path], strings, formats) }));
}

/** Codes stand for characters that XML cannot hold, and for themselves when they are escaped. */
const decoded = (text: string): string =>
  text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

function sharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let inText = false;
  if (part) {
    parse(part, {
      open: (name) => {
        if (name === 'si') strings.push('');
        inText = name === 't';
      },
      text: (text) => {
        if (inText) strings.push(`${strings.pop()}${text}`);
      },
      close: () => {
        inText = false;
      },
    });
  }
  return strings.map(decoded);
}

function cellFormats(part: Uint8Array | undefined): string[] {
  const codes = new Map<string, string>([['49', '@']]);
  const formats: string[] = [];
  let inCells = false;
  parse(part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(numFmtId, formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(codes.get(numFmtId) ?? '');
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** A serial day as exactly as its format shows it. */
function dateOf(serial: number, format: string): string {
  const iso = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString();
  return iso.slice(0, format.includes('dd') ? 10 : format.includes('mm') ? 7 : 4);
}

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);

function rowsOf(
  part: Uint8Array | undefined,
  strings: readonly string[],
  formats: readonly string[],
): ReadCell[][] {
  const rows: ReadCell[][] = [];
  let at = { type: '', style: 0, column: 0, hasFormula: false };
  let raw = '';
  parse(part, {
    open: (name, { r = '', t = '', s = '0' }) => {
      if (name === 'row') rows.push([]);
      if (name === 'c') {
        at = { type: t, style: Number(s), column: columnOf(r), hasFormula: false };
        raw = '';
      }
      if (name === 'f') at.hasFormula = true;
      if (name === 'v' || name === 't') raw = '';
    },
    text: (text) => {
      raw += text;
    },
    close: (name) => {
      if (name !== 'c') return;
      const format = formats[at.style] ?? '';
      const row = rows.at(-1) ?? [];
      while (row.length < at.column - 1) row.push(EMPTY);
      row.push({
        value: readValue(raw, at.type, format, strings),
        format,
        hasFormula: at.hasFormula,
      });
    },
  });
  return rows;
}

const EMPTY: ReadCell = { value: null, format: '', hasFormula: false };

function readValue(
  raw: string,
  type: string,
  format: string,
  strings: readonly string[],
): ReadValue {
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'inlineStr' || type === 'str') return decoded(raw);
  if (raw === '') return null;
  return format.includes('yy') ? { date: dateOf(Number(raw), format) } : Number(raw);
}
