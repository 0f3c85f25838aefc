import type { StyledKind } from '../../shared/document/look';
import type { TableColumn, TitlePage } from '../../shared/document/tree';

/**
 * The styles of an ODT file: the name in the file by the name that people see. Those that office
 * suites have themselves bear their names, so that staff find them where they always are.
 */
export const encodeName = (name: string): string => name.replaceAll(' ', '_20_');

const named = <Names extends Record<string, string>>(names: Names): Names =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, encodeName(name)]),
  ) as unknown as Names;

export const STANDARD = 'Standard';
export const HEADING = 'Heading';

export const STYLE = named({
  title: 'Title',
  section: 'Heading 1',
  question: 'Heading 2',
  month: 'Heading 3',
  subheading: 'Subheading',
  paragraph: 'Text body',
  listItem: 'List 1',
  figure: 'Figure',
  figureCaption: 'Illustration',
  caption: 'Table',
  titlePageLine: 'Title Page Top',
  titlePageTitle: 'Title Page Middle',
  contentsTitle: 'Contents Heading',
  contentsEntry: 'Contents 1',
  tableHead: 'Table Heading',
  tableCell: 'Table Contents',
} satisfies Record<StyledKind, string>);

export const TITLE_PAGE_STYLES: Record<keyof TitlePage, string> = {
  top: STYLE.titlePageLine,
  middle: STYLE.titlePageTitle,
  bottom: encodeName('Title Page Bottom'),
};

export const CONTENTS_STYLES = { 1: STYLE.contentsEntry, 2: encodeName('Contents 2') } as const;

/** Of cells that their column sets otherwise than to the left. */
export const CELL_STYLES: Record<TableColumn['align'], string> = {
  left: STYLE.tableCell,
  center: encodeName('Table Contents Centered'),
  right: encodeName('Table Contents Right'),
};

/** Of a list item's paragraphs after the first. */
export const LIST_CONTINUE_STYLE = encodeName('List 1 Cont.');
export const PAGE_BREAK_STYLE = encodeName('Page Break');
export const HEADER_STYLE = 'Header';
export const FOOTER_STYLE = 'Footer';
/** Links that look like the text around them. */
export const LINK_STYLE = encodeName('Index Link');
/** Of bullets that the text font lacks. */
export const BULLET_STYLE = encodeName('Bullet Symbols');
export const HEADING_NUMBERS = encodeName('Heading Numbers');
