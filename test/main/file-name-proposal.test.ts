import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedFileName, withExtension } from '../../main/file-name-proposal';
import { EXPORT_FORMATS } from '../../shared/ipc';
import { emptyReport } from '../../shared/model/report';

const nameFor = (city: string) => proposedFileName(emptyReport('r', city, 2023), 'docx');

describe('the name that is proposed for a document', () => {
  it.each([
    ['Красноярск', 'Красноярск 2023.docx'],
    ['Ростов-на-Дону', 'Ростов-на-Дону 2023.docx'],
    ['', '2023.docx'],
    ['  Омск \n', 'Омск 2023.docx'],
    ['а/б\\в:г*?"<>|', 'а б в г 2023.docx'],
    ['../../etc/passwd', 'etc passwd 2023.docx'],
    ['.скрытый', 'скрытый 2023.docx'],
    ['Омск\u{202E}xcod.exe', 'Омск xcod.exe 2023.docx'],
  ])('for %j is %j', (city, name) => {
    expect(nameFor(city)).toBe(name);
  });

  it('is one that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (city) => {
        const name = nameFor(city);
        expect(name).toMatch(/ ?2023\.docx$/);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^[. ]/u);
        expect(Array.from(name).length).toBeLessThan(100);
      }),
    );
  });

  it('ends as its format does', () => {
    for (const format of EXPORT_FORMATS) {
      const name = proposedFileName(emptyReport('r', 'Омск', 2023), format);
      expect(withExtension(name, format)).toBe(name);
    }
  });
});

describe('the name that was chosen', () => {
  it('is given the ending that it lacks', () => {
    expect(withExtension('/a/Отчёт', 'pdf')).toBe('/a/Отчёт.pdf');
    expect(withExtension('/a/Отчёт.v2', 'docx')).toBe('/a/Отчёт.v2.docx');
    expect(withExtension('/a/Отчёт.PDF', 'pdf')).toBe('/a/Отчёт.PDF');
    expect(withExtension('/a/a.json', 'json')).toBe('/a/a.json');
  });
});
