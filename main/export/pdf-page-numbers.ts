import { deflateSync } from 'node:zlib';
import type { Look, PageNumberLook } from '../../shared/document/look';
import { PdfUpdate } from './pdf-update';

/**
 * Numbers the pages of a PDF file that Chromium printed, as the look says; before version 131 it
 * can't do so by CSS. The numbers are artifacts, that is no part of the tagged text.
 */
export async function numberPages(pdf: Uint8Array, page: Look['page']): Promise<Uint8Array> {
  const { pageNumber } = page;
  if (!pageNumber) return pdf;
  const update = new PdfUpdate(pdf);
  const first = pageNumber.onFirstPage ? 0 : 1;
  const numbered = update.pages().slice(first);
  if (numbered.length === 0) return pdf;
  const font = await addDigitsFont(update);
  const saveState = update.add(stream(['q']));
  numbered.forEach((object, index) => {
    const digits = String(index + first + 1);
    const number = update.add(stream(['Q', ...shownNumber(digits, page, pageNumber)]));
    update.replace(
      object,
      withFont(update.read(object), font).replace(
        /\/Contents (\d+ 0 R)/,
        `/Contents [${saveState} 0 R $1 ${number} 0 R]`,
      ),
    );
  });
  return update.bytes();
}

const FONT = 'PageNumbers';

function withFont(page: string, font: number): string {
  const entry = `/${FONT} ${font} 0 R`;
  return page.includes('/Font <<')
    ? page.replace('/Font <<', `/Font <<${entry}\n`)
    : page.replace('/Resources <<', `/Resources <</Font <<${entry}>>\n`);
}

const points = (millimetres: number): number => (millimetres / 25.4) * 72;
/** All digits of the font are half as wide as the type is high. */
const DIGIT_WIDTH = 0.5;
/** From the upper edge of a line set solid down to the foot of its digits, as CSS places it. */
const BASELINE = 0.8377;

/** How much of a number stands to the left of the point that it is aligned at. */
const LEFT_PART = { left: 0, center: 0.5, right: 1 } as const;

function shownNumber(digits: string, page: Look['page'], look: PageNumberLook): string[] {
  const { width, height, margin } = page;
  const at = {
    left: margin.left,
    center: (margin.left + width - margin.right) / 2,
    right: width - margin.right,
  }[look.align];
  const x = points(at) - LEFT_PART[look.align] * digits.length * DIGIT_WIDTH * look.size;
  const baseline = look.place === 'top' ? BASELINE : BASELINE - 1;
  const edge = look.place === 'top' ? height - look.fromEdge : look.fromEdge;
  return [
    '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
    'BT',
    `/${FONT} ${look.size} Tf`,
    `${x.toFixed(2)} ${(points(edge) - baseline * look.size).toFixed(2)} Td`,
    `(${digits}) Tj`,
    'ET',
    'EMC',
  ];
}

const stream = (lines: string[]): string => {
  const content = lines.join('\n');
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
};

async function addDigitsFont(update: PdfUpdate): Promise<number> {
  const { default: address } = await import('../../resources/fonts/digits.ttf?inline');
  const program = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  const packed = deflateSync(program);
  const file = update.add(
    Buffer.concat([
      Buffer.from(
        `<</Length ${packed.length} /Length1 ${program.length} /Filter /FlateDecode>>\nstream\n`,
      ),
      packed,
      Buffer.from('\nendstream'),
    ]),
  );
  const name = 'PAGENO+Tinos-Regular';
  const descriptor = update.add(
    `<</Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 -14 500 676] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 662 /StemV 84 /FontFile2 ${file} 0 R>>`,
  );
  return update.add(
    `<</Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 48 /LastChar 57 /Widths [${'500 '.repeat(10)}] /Encoding /WinAnsiEncoding /FontDescriptor ${descriptor} 0 R>>`,
  );
}
