import { expect, it } from 'vitest';
import { approvalSheet } from '../../../shared/changes/approval-sheet';
import { linesOf } from '../../../shared/document/tree';
import { emptyReport } from '../../../shared/model/report';

const report = emptyReport('report', 'Омск', 2024);

it('has a line for each who has to agree, in their order', () => {
  const sheet = approvalSheet(report, [
    { id: 'a', post: 'Начальник управления', name: 'Логинов В.А.' },
    { id: 'b', post: 'Юрист', name: 'Ким О.П.' },
  ]);
  expect(linesOf(sheet).map((line) => line.trimEnd())).toEqual([
    'ЛИСТ СОГЛАСОВАНИЯ',
    'Отчёт: Омск, 2024\u{A0}год',
    'Должность\tФамилия, инициалы\tЗамечания\tДата\tПодпись',
    'Начальник управления\tЛогинов В.А.',
    'Юрист\tКим О.П.',
  ]);
});

it('has empty lines to be filled in by hand where nobody is named, and speaks the report’s language', () => {
  const sheet = approvalSheet({ ...report, language: 'en' }, []);
  expect(linesOf(sheet)).toHaveLength(8);
  expect(linesOf(sheet)[0]).toBe('APPROVAL SHEET');
});
