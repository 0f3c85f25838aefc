import { describe, expect, it } from 'vitest';
import { numberPages } from '../../../main/export/pdf-page-numbers';
import { PdfUpdate } from '../../../main/export/pdf-update';
import { officialLook } from '../../../shared/document/profile-look';

/** A file as Chromium writes it: plain dictionaries, one table. Pages hang in a tree of two levels. */
function pdf(pages: number): Buffer {
  const page = (index: number) => 5 + 2 * index;
  const half = Math.ceil(pages / 2);
  const kids = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `${page(from + index)} 0 R`).join(' ');
  const objects = [
    '<</Title (Report)>>',
    '<</Type /Catalog\n/Pages 3 0 R\n/Lang (ru)>>',
    `<</Type /Pages\n/Count ${pages}\n/Kids [4 0 R ${kids(half, pages)}]>>`,
    `<</Type /Pages\n/Count ${half}\n/Kids [${kids(0, half)}]>>`,
    ...Array.from({ length: pages }, (_, index) => [
      `<</Type /Page\n/Resources <</ProcSet [/PDF]\n${index % 2 ? '' : '/Font <</F4 4 0 R>>'}>>\n/Contents ${page(index) + 1} 0 R\n/Parent 3 0 R>>`,
      '<</Length 1>>\nstream\nn\nendstream',
    ]).flat(),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** The objects that were added or replaced behind the end of the old file, by their numbers. */
function added(before: Buffer, after: Uint8Array): Map<number, string> {
  const text = Buffer.from(after).subarray(before.length).toString('latin1');
  return new Map(
    [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, number, content = '']) => [
      Number(number),
      content,
    ]),
  );
}

describe('page numbers', () => {
  it('stand on every page but the first, as artifacts', async () => {
    const before = pdf(5);
    const after = await numberPages(before, officialLook.page);
    expect(Buffer.from(after).subarray(0, before.length).equals(before)).toBe(true);
    const objects = added(before, after);
    const pages = new PdfUpdate(before).pages();
    expect(pages).toEqual([5, 7, 9, 11, 13]);
    const shown = pages.map((page) => {
      const dictionary = objects.get(page);
      const number = /\/Contents \[\d+ 0 R \d+ 0 R (\d+) 0 R\]/.exec(dictionary ?? '')?.[1];
      return number === undefined ? null : objects.get(Number(number));
    });
    expect(shown[0]).toBeNull();
    for (const [index, content] of shown.entries()) {
      if (index === 0) continue;
      expect(content).toContain(`(${index + 1}) Tj`);
      expect(content).toMatch(/\/Artifact <<[^>]*>> BDC[\s\S]*EMC/);
    }
  });

  it('have their font on pages with fonts and without', async () => {
    const before = pdf(3);
    const objects = added(before, await numberPages(before, officialLook.page));
    for (const page of [7, 9]) expect(objects.get(page)).toMatch(/\/Font <<\/PageNumbers \d+ 0 R/);
    expect(objects.get(9)).toContain('/F4 4 0 R');
  });

  it('point to where the new objects are', async () => {
    const before = pdf(4);
    const after = Buffer.from(await numberPages(before, officialLook.page)).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(after)?.[1]);
    const entries = [...after.slice(start).matchAll(/^(\d+) 1\n(\d{10}) 00000 n $/gm)];
    expect(entries.length).toBeGreaterThan(6);
    for (const [, number, offset] of entries) {
      expect(after.slice(Number(offset)).startsWith(`${number} 0 obj\n`)).toBe(true);
    }
    expect(after.slice(start)).toMatch(/\/Prev \d+>>/);
  });

  it.each([
    ['top', 'left', 30, 287],
    ['top', 'right', 200, 287],
    ['bottom', 'center', 115, 10],
  ] as const)('stand at the %s, %s', async (place, align, x, y) => {
    const { page } = officialLook;
    const pageNumber = { place, align, size: 12, fromEdge: 10, onFirstPage: true };
    const before = pdf(1);
    const objects = added(before, await numberPages(before, { ...page, pageNumber }));
    const position = [...objects.values()]
      .map((each) => /([\d.]+) ([\d.]+) Td/.exec(each))
      .find(Boolean);
    const points = (millimetres: number) => (millimetres / 25.4) * 72;
    // Within the size of the number itself.
    expect(Math.abs(Number(position?.[1]) - points(x))).toBeLessThan(12);
    expect(Math.abs(Number(position?.[2]) - points(y))).toBeLessThan(12);
  });

  it('may be none at all', async () => {
    const before = pdf(3);
    expect(await numberPages(before, { ...officialLook.page, pageNumber: null })).toBe(before);
  });

  it('are not needed on a single page', async () => {
    const single = pdf(1);
    expect(await numberPages(single, officialLook.page)).toBe(single);
  });

  it('are refused for a file of another make', async () => {
    await expect(numberPages(Buffer.from('%PDF-1.7\n'), officialLook.page)).rejects.toThrow(
      'without',
    );
  });
});
