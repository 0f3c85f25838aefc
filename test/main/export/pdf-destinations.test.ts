import { describe, expect, it } from 'vitest';
import { pagesOfAnchors } from '../../../main/export/pdf-destinations';

/** A file of three pages whose links lead to places as Chromium writes them. */
function pdf(destinations: string): Buffer {
  const objects = [
    '<</Type /Catalog\n/Pages 2 0 R\n/Dests 6 0 R>>',
    '<</Type /Pages\n/Count 3\n/Kids [3 0 R 4 0 R 5 0 R]>>',
    ...[3, 4, 5].map(() => '<</Type /Page\n/Parent 2 0 R>>'),
    `<<${destinations}>>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}\n/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

describe('the places that links lead to', () => {
  it('are told by their pages', () => {
    const places = '/h3 [4 0 R\n/XYZ 85 700 0]\n/h10 [5 0 R /XYZ 85 200 0]\n/h0 [3 0 R /XYZ 0 0 0]';
    expect(pagesOfAnchors(pdf(places))).toEqual(
      new Map([
        ['h3', 2],
        ['h10', 3],
        ['h0', 1],
      ]),
    );
  });

  it('are left out when their page is none', () => {
    expect(pagesOfAnchors(pdf('/h3 [9 0 R /XYZ 0 0 0]'))).toEqual(new Map());
  });
});
