import type { DocumentTree } from '../document/tree';
import type { Approver } from '../model/approver';
import type { DocumentLanguage, Report } from '../model/report';

/** Empty lines of a sheet on which nobody is named yet. */
const BLANK_LINES = 5;

interface Words {
  title: string;
  subject: (report: Pick<Report, 'city' | 'year'>) => string;
  columns: [string, string, string, string, string];
}

const WORDS: Record<DocumentLanguage, Words> = {
  ru: {
    title: 'ЛИСТ СОГЛАСОВАНИЯ',
    subject: ({ city, year }) => `Отчёт: ${city}, ${year}\u{A0}год`,
    columns: ['Должность', 'Фамилия, инициалы', 'Замечания', 'Дата', 'Подпись'],
  },
  en: {
    title: 'APPROVAL SHEET',
    subject: ({ city, year }) => `Report of ${city} for ${year}`,
    columns: ['Position', 'Name', 'Remarks', 'Date', 'Signature'],
  },
};

/** A sheet on which those who have to agree to a report put their remarks and signatures. */
export function approvalSheet(
  report: Pick<Report, 'city' | 'year' | 'language'>,
  approvers: readonly Approver[],
): DocumentTree {
  const { title, subject, columns } = WORDS[report.language];
  const lines = approvers.map(({ post, name }) => [post, name]);
  while (lines.length < BLANK_LINES && approvers.length === 0) lines.push(['', '']);
  const [post, name, remarks, date, signature] = columns;
  return {
    language: report.language,
    title: `${title}: ${report.city}, ${report.year}`,
    blocks: [
      { kind: 'title', text: title, source: {} },
      { kind: 'title', text: subject(report), source: {} },
      {
        kind: 'table',
        caption: '',
        columns: [
          { title: post, share: 30, align: 'left' },
          { title: name, share: 22, align: 'left' },
          { title: remarks, share: 22, align: 'left' },
          { title: date, share: 12, align: 'left' },
          { title: signature, share: 14, align: 'left' },
        ],
        rows: lines.map((cells) => ({ cells: [...cells, '', '', ''], source: {} })),
        source: {},
      },
    ],
  };
}
