// @vitest-environment jsdom
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../main/export/docx';
import { renderBody, renderHtml } from '../../../main/export/html';
import { renderOdt } from '../../../main/export/odt';
import { printableTree } from '../../../main/export/printable';
import { compareTrees } from '../../../shared/changes/compare';
import { compose } from '../../../shared/document/compose';
import { officialLook } from '../../../shared/document/profile-look';
import { type Block, type DocumentTree, linesOf } from '../../../shared/document/tree';
import { reportArbitrary } from '../../shared/document/report-arbitrary';
import { type Settling, settleByLibreOffice } from './libre-office';
import { linesOfDocx, partsOf, readDocx, xml } from './read-docx';
import { bullet, number, paragraph, tree } from './trees';

const CHANGES = { author: 'Отдел «Связи» & Ко', date: '2026-01-15T10:00:00.000Z' };

/** Accepts or rejects every tracked change as a word processor does. */
function settle(bytes: Uint8Array, keep: 'new' | 'old'): string[] {
  const parts = partsOf(bytes);
  const document = xml(parts, 'word/document.xml');
  const [gone, kept] =
    keep === 'new'
      ? [
          ['w:del', 'w:moveFrom'],
          ['w:ins', 'w:moveTo'],
        ]
      : [
          ['w:ins', 'w:moveTo'],
          ['w:del', 'w:moveFrom'],
        ];
  const named = (names: string[], inside: string) =>
    [...document.getElementsByTagName('*')].filter(
      ({ tagName, parentElement, parentNode }) =>
        names.includes(tagName) &&
        (parentElement?.tagName === inside ||
          (inside === 'mark' && parentNode?.parentNode?.nodeName === 'w:pPr')),
    );
  for (const row of named(gone, 'w:trPr')) row.closest('tr')?.remove();
  for (const mark of named(gone, 'w:trPr')) mark.parentElement?.parentElement?.remove();
  const lost = named(gone, 'mark').map((mark) => mark.parentElement?.parentElement?.parentElement);
  for (const run of named(gone, 'w:p')) run.remove();
  for (const each of lost) each?.remove();
  for (const run of named(kept, 'w:p')) run.replaceWith(...run.childNodes);
  const text = new XMLSerializer()
    .serializeToString(document)
    .replaceAll('w:delText', 'w:t')
    // A table without rows is none.
    .replace(/<w:tbl>(?:(?!<w:tr[ >]).)*?<\/w:tbl>/gsu, '');
  const rewritten = { ...parts, 'word/document.xml': new TextEncoder().encode(text) };
  return linesOfDocx(readDocxParts(rewritten));
}

function readDocxParts(parts: Record<string, Uint8Array>) {
  return readDocx(zipSync(parts));
}

const linesOfTree = (of: DocumentTree): string[] => linesOf(printableTree(of));

/** Signs of lists that a word processor counts are not compared. */
const bare = (lines: string[]): string[] =>
  lines.map((line) => line.replace(/^\d+[).] ?/u, '').trim()).filter((line) => line !== '');

describe('tracked changes of a word processor', () => {
  it('are the new text accepted and the old text rejected', () => {
    const shape = { plain: true, irregular: false };
    fc.assert(
      fc.property(reportArbitrary(shape), reportArbitrary(shape), (one, other) => {
        const [before, after] = [compose(one), compose(other)];
        const bytes = renderDocx(compareTrees(before, after, CHANGES), officialLook);
        expect(bare(settle(bytes, 'new'))).toEqual(bare(linesOfTree(after)));
        expect(bare(settle(bytes, 'old'))).toEqual(bare(linesOfTree(before)));
      }),
      { numRuns: 4 },
    );
  });

  it('count the items of a list anew when an item is rejected or accepted', () => {
    const before = tree(number(1, '1)', 'Один'), number(1, '2)', 'Два'), number(1, '3)', 'Три'));
    const after = tree(number(1, '1)', 'Один'), number(1, '2)', 'Три'));
    const bytes = renderDocx(compareTrees(before, after, CHANGES), officialLook);
    expect(settle(bytes, 'new')).toEqual(['1) Один', '2) Три']);
    expect(settle(bytes, 'old')).toEqual(['1) Один', '2) Два', '3) Три']);
  });

  it('name their author and their day', () => {
    const bytes = renderDocx(
      compareTrees(tree(paragraph('Один два')), tree(paragraph('Один три')), CHANGES),
      officialLook,
    );
    const document = new TextDecoder().decode(partsOf(bytes)['word/document.xml']);
    expect(document).toContain('w:author="Отдел «Связи» &amp; Ко" w:date="2026-01-15T10:00:00Z"');
  });
});

/** LibreOffice has signs of its own for bullets of other fonts; nothing stands behind the last line. */
const unsigned = (lines: string[]): string[] =>
  bare(bare(lines).map((line) => line.replace(/^[^\p{L}\p{N}\s«(](?: |$)/u, '')));

describe('tracked changes of an OpenDocument file', () => {
  it('are the new text accepted and the old text rejected by LibreOffice itself', async () => {
    const shape = { plain: true, irregular: false };
    const pairs = fc
      .sample(fc.tuple(reportArbitrary(shape), reportArbitrary(shape)), { numRuns: 3, seed: 7 })
      .map(([one, other]): [DocumentTree, DocumentTree] => [compose(one), compose(other)]);
    pairs.push([
      tree(
        paragraph('Первый.'),
        bullet('➤', 'Визит гостей.'),
        bullet('➤', 'Форум.'),
        paragraph('Конец.'),
      ),
      tree(
        paragraph('Начало.'),
        bullet('➤', 'Визит делегации.'),
        paragraph('Вставка.'),
        bullet('➤', 'Ярмарка.'),
      ),
    ]);
    // What came at the end of a paragraph meets paragraphs that came.
    pairs.push([
      tree(visit('Визит гостей'), paragraph('Конец.')),
      tree(visit('Визит гостей в мае'), paragraph('Вставка.'), paragraph('Конец.')),
    ]);
    const files = Object.fromEntries(
      pairs.map(([before, after], index) => [
        `${index}.odt`,
        renderOdt(compareTrees(before, after, CHANGES), officialLook),
      ]),
    );
    const settled = await settleByLibreOffice(files);
    const left = (settling: Settling, index: number) =>
      unsigned(linesOfDocx(readDocx(settled(settling, `${index}.odt`))));
    pairs.forEach(([before, after], index) => {
      expect(left('Accept', index)).toEqual(unsigned(linesOfTree(after)));
      expect(left('Reject', index)).toEqual(unsigned(linesOfTree(before)));
    });
  }, 120_000);
});

/** The same record, however it is worded. */
const visit = (text: string): Block => ({ ...bullet('➤', text), source: { recordId: 'visit' } });

describe('pages with changes', () => {
  const marked = compareTrees(
    tree(visit('Визит делегации'), paragraph('Осталось')),
    tree(visit('Визит гостей'), paragraph('Осталось'), paragraph('Новое')),
    CHANGES,
  );

  it('underline what came and strike through what went', async () => {
    const body = renderBody(marked, officialLook);
    expect(body).toContain('Визит <del>делегации</del><ins>гостей</ins>');
    expect(body).toContain('<p class="paragraph">Осталось</p>');
    expect(body).toContain('<p class="paragraph"><ins>Новое</ins></p>');
    const page = await renderHtml(marked, officialLook);
    expect(page).toContain('ins{text-decoration:underline');
    expect(page).toContain('del{text-decoration:line-through');
  });

  it('look as ever without changes', async () => {
    expect(await renderHtml(tree(paragraph('Один')), officialLook)).not.toContain('<ins');
  });
});
