import { deflateSync } from 'node:zlib';
import { officialLook } from '../../shared/document/look';
import { PdfUpdate } from './pdf-update';

/**
 * Numbers the pages of a PDF file that Chromium printed, from the second on; before version 131 it
 * can't do so by CSS. The numbers are artifacts, that is no part of the tagged text.
 */
export async function numberPages(pdf: Uint8Array): Promise<Uint8Array> {
  const update = new PdfUpdate(pdf);
  const [, ...numbered] = update.pages();
  if (numbered.length === 0) return pdf;
  const font = await addDigitsFont(update);
  const saveState = update.add(stream(['q']));
  numbered.forEach((page, index) => {
    const number = update.add(stream(['Q', ...pageNumber(String(index + 2))]));
    update.replace(
      page,
      withFont(update.read(page), font).replace(
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

const { width, height, margin, pageNumber: look } = officialLook.page;
const points = (millimetres: number): number => (millimetres / 25.4) * 72;
/** All digits of the font are half as wide as the type is high. */
const DIGIT_WIDTH = look.size / 2;
/** From the upper edge of a line set solid down to the foot of its digits, as CSS places it. */
const BASELINE = look.size * 0.8377;
const CENTRE = points((margin.left + width - margin.right) / 2);

const pageNumber = (digits: string): string[] => [
  '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  'BT',
  `/${FONT} ${look.size} Tf`,
  `${(CENTRE - (digits.length * DIGIT_WIDTH) / 2).toFixed(2)} ${(points(height - look.fromEdge) - BASELINE).toFixed(2)} Td`,
  `(${digits}) Tj`,
  'ET',
  'EMC',
];

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
