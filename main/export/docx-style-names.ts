import type { StyledKind } from '../../shared/document/look';
import type { TitlePage } from '../../shared/document/tree';

/** The ids under which word processors know their built-in styles, and those of our own. */
export const STYLE = {
  title: 'Title',
  section: 'Heading1',
  question: 'Heading2',
  month: 'Heading3',
  subheading: 'Heading3',
  paragraph: 'BodyText',
  listItem: 'ListParagraph',
  figure: 'Figure',
  figureCaption: 'FigureCaption',
  caption: 'Caption',
  titlePageLine: 'TitlePageTop',
  titlePageTitle: 'TitlePageMiddle',
  contentsTitle: 'TOCHeading',
  contentsEntry: 'TOC1',
  tableHead: 'TableHeading',
  tableCell: 'TableContents',
} as const satisfies Record<StyledKind, string>;

export const TITLE_PAGE_STYLES = {
  top: STYLE.titlePageLine,
  middle: STYLE.titlePageTitle,
  bottom: 'TitlePageBottom',
} as const satisfies Record<keyof TitlePage, string>;
export const CONTENTS_STYLES = { 1: STYLE.contentsEntry, 2: 'TOC2' } as const;
export const PAGE_BREAK_STYLE = 'PageBreak';
/** Of a list item's paragraphs after the first. */
export const LIST_CONTINUE_STYLE = 'ListContinue';
/** Of cells that their column sets otherwise than to the left. */
export const CELL_STYLES = {
  left: STYLE.tableCell,
  center: 'TableContentsCentered',
  right: 'TableContentsRight',
} as const;
export const HEADER_STYLE = 'Header';
export const FOOTER_STYLE = 'Footer';
