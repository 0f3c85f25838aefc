// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../main/export/html';
import { officialLook } from '../../../shared/document/profile-look';
import { linesOf } from '../../../shared/document/tree';
import { linesOfHtml } from './read-html';
import { bullet, heading, paragraph, reportTree, tree } from './trees';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('HTML', () => {
  it('shows the words of the document', async () => {
    expect(linesOfHtml(await renderHtml(reportTree, officialLook))).toEqual(linesOf(reportTree));
  });

  it('has headings without a gap in their levels', async () => {
    const headings = [
      ...parse(await renderHtml(reportTree, officialLook)).querySelectorAll('h1,h2,h3,h4'),
    ];
    expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      'H1 ГОРОД',
      'H1 КРАСНОЯРСК',
      'H2 1. Что удалось сделать?',
      'H3 ФЕВРАЛЬ',
      'H3 ИЮЛЬ',
      'H3 ИТОГИ',
      'H2 Развитие туризма.',
      'H3 Какие задачи стоят?',
    ]);
  });

  it('names its language and title', async () => {
    const page = parse(await renderHtml({ ...reportTree, title: 'А & "Б"' }, officialLook));
    expect(page.documentElement.lang).toBe('ru');
    expect(page.title).toBe('А & "Б"');
  });

  it('needs nothing but itself', async () => {
    const html = await renderHtml(reportTree, officialLook);
    expect(html).not.toMatch(/\b(?:src|href)=|url\((?!data:)|@import|https?:/);
  });

  it('forbids everything that text could do', async () => {
    const policy = parse(await renderHtml(tree(), officialLook)).querySelector('meta[http-equiv]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none'; .*font-src data:/);
  });

  it('carries the fonts of the characters that it has, and no others', async () => {
    const families = async (text: string) =>
      [
        ...(await renderHtml(tree(paragraph(text)), officialLook)).matchAll(
          /@font-face\{font-family:"([^"]+)"/g,
        ),
      ]
        .map(([, family]) => family)
        .sort();
    expect(new Set(await families('Город'))).toEqual(new Set(['Tinos']));
    expect(await families('Город ➤')).toContain('Noto Sans Symbols 2');
    expect((await renderHtml(tree(paragraph('Город')), officialLook)).length).toBeLessThan(90_000);
  });

  it('is text where text looks like markup', async () => {
    const hostile = tree(
      heading('title', '<script>alert(1)</script>'),
      bullet('"}</style>', '<img src=x onerror=alert(1)>', '</li></ul>'),
      paragraph('&lt;b&gt;'),
    );
    const html = await renderHtml(hostile, officialLook);
    expect(linesOfHtml(html)).toEqual(linesOf(hostile));
    expect(parse(html).querySelectorAll('script,img')).toHaveLength(0);
  });
});
