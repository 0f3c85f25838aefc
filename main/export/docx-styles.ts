import {
  AlignmentType,
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { officialLook, type ParagraphLook, twips } from '../../shared/document/look';
import type { Block } from '../../shared/document/tree';

/** The ids under which word processors know their built-in styles. */
export const STYLE = {
  title: 'Title',
  section: 'Heading1',
  question: 'Heading2',
  month: 'Heading3',
  subheading: 'Heading3',
  paragraph: 'BodyText',
  listItem: 'ListParagraph',
} as const satisfies Record<Block['kind'], string>;

/** Of a list item's paragraphs after the first. */
export const LIST_CONTINUE_STYLE = 'ListContinue';
export const HEADER_STYLE = 'Header';

const { blocks, fontName, fontSize, lineSpacing, page } = officialLook;

const points = (size: number): number => Math.round(size * 20);
const halfPoints = (size: number): number => Math.round(size * 2);
/** Line spacing in 240ths of a line. */
const lines = (count: number): number => Math.round(count * 240);

const ALIGNMENT = {
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
} as const satisfies Record<ParagraphLook['align'], string>;

type Naming = Omit<IParagraphStyleOptions, 'paragraph' | 'run'>;

const style = (naming: Naming, look: ParagraphLook): IParagraphStyleOptions => ({
  basedOn: 'Normal',
  quickFormat: true,
  ...naming,
  run: { bold: look.bold },
  paragraph: {
    alignment: ALIGNMENT[look.align],
    indent: { firstLine: twips(look.firstLineIndent) },
    spacing: { before: points(look.spaceBefore), after: points(look.spaceAfter) },
    keepNext: look.keepWithNext,
    keepLines: look.keepWithNext,
  },
});

const heading = (level: 1 | 2 | 3 | 4, look: ParagraphLook): IParagraphStyleOptions => {
  const naming = { id: `Heading${level}`, name: `heading ${level}`, next: STYLE.paragraph };
  const { paragraph, ...rest } = style(naming, look);
  return { ...rest, paragraph: { ...paragraph, outlineLevel: level - 1 } };
};

const title = style({ id: STYLE.title, name: 'Title', next: STYLE.paragraph }, blocks.title);

const everyParagraph = {
  spacing: { before: 0, after: 0, line: lines(lineSpacing), lineRule: LineRuleType.AUTO },
  widowControl: true,
};

const everyRun = {
  font: fontName,
  size: halfPoints(fontSize),
  sizeComplexScript: halfPoints(fontSize),
  language: { value: 'ru-RU', eastAsia: 'ru-RU' },
};

/** The whole look, so that no paragraph is formatted by itself and every change is made once. */
export const documentStyles = (): IStylesOptions => ({
  // In place of the package's thirty styles for things that a report doesn't have.
  importedStyles: [new DocumentDefaults({ run: everyRun, paragraph: everyParagraph })],
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    // Several lines of a title stand close together.
    { ...title, paragraph: { ...title.paragraph, contextualSpacing: true } },
    heading(1, blocks.section),
    heading(2, blocks.question),
    heading(3, blocks.month),
    heading(4, blocks.subheading),
    style({ id: STYLE.paragraph, name: 'Body Text' }, blocks.paragraph),
    style({ id: STYLE.listItem, name: 'List Paragraph' }, blocks.listItem),
    style({ id: LIST_CONTINUE_STYLE, name: 'List Continue' }, blocks.listItem),
    {
      id: HEADER_STYLE,
      name: 'header',
      basedOn: 'Normal',
      run: { size: halfPoints(page.pageNumber.size) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: lines(1), lineRule: LineRuleType.AUTO },
      },
    },
  ],
});
