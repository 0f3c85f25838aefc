import { cityInDocument } from '../forms/wording';
import { mendTypography } from '../language/mend-typography';
import { declineName } from '../language/place-names';
import { officialProfile, type Profile } from '../model/profile';
import type { DocumentLanguage, Report } from '../model/report';
import { headingLevels } from './heading-levels';
import { mendedBlocks } from './mend-blocks';
import type { Block, DocumentTree, HeadingBlock, HeadingNumber, ListMarker } from './tree';

/**
 * What a profile adds to a composed document or changes in it that is no matter of type and space:
 * the title page, the table of contents, numbers of headings, the signs of lists, the case of
 * months, whether pictures are shown, and the signs that keyboards have not. Words of the report stay as they are. Where nothing
 * changes, blocks stay the same objects.
 */
export function dress(
  tree: DocumentTree,
  profile: Profile,
  { city, year, answers }: Pick<Report, 'city' | 'year' | 'answers'>,
  keptWords: readonly string[] = [],
): DocumentTree {
  const { titlePage, contents, numberedHeadings } = profile;
  const language: DocumentLanguage = tree.language === 'en' ? 'en' : 'ru';
  const shown = profile.pictures.shown
    ? tree.blocks
    : tree.blocks.filter(({ kind }) => kind !== 'figure');
  const blocks = profile.mendsTypography
    ? mendedBlocks({ ...tree, blocks: shown }, answers, (text) =>
        mendTypography(text, { language: tree.language, keptWords }),
      )
    : shown;
  const numbers = numberedHeadings ? headingNumbers(blocks) : null;
  const linesIn = (text: string) =>
    titlePageLines(inLanguage(text, language), city, year, language);
  return {
    ...tree,
    ...(titlePage.shown && {
      titlePage: {
        top: linesIn(titlePage.top),
        middle: linesIn(titlePage.middle),
        bottom: linesIn(titlePage.bottom),
      },
    }),
    ...(contents.shown && { contents: { title: inLanguage(contents.title, language) } }),
    blocks: blocks.map((block, index) => dressBlock(block, profile, numbers?.[index] ?? null)),
  };
}

/** The words of the profiles that come with the program, for English documents; own ones stay. */
const ENGLISH: Readonly<Record<string, string>> = {
  Содержание: 'Contents',
  Оглавление: 'Contents',
  СОДЕРЖАНИЕ: 'CONTENTS',
  ОГЛАВЛЕНИЕ: 'CONTENTS',
  [officialProfile.titlePage.top]: 'Administration of the city of {city}',
  [officialProfile.titlePage.middle]:
    'REPORT\non international cooperation\nand the development of tourism\nin {year}',
};

const inLanguage = (text: string, language: DocumentLanguage): string =>
  (language === 'en' ? ENGLISH[text] : undefined) ?? text;

function dressBlock(block: Block, profile: Profile, number: HeadingNumber | null): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'figure':
    case 'table':
      return block;
    case 'listItem': {
      const marker = dressedMarker(block.marker, profile);
      return marker === block.marker ? block : { ...block, marker };
    }
    case 'month': {
      const text = inMonthCase(block.text, profile.monthCase);
      return text === block.text ? block : { ...block, text };
    }
    default:
      return number ? { ...block, number, text: withoutNumber(block.text) } : block;
  }
}

function dressedMarker(marker: ListMarker, { bullet, numberSign }: Profile): ListMarker {
  if (marker.kind === 'bullet') {
    const character = bullet.trim();
    return character === '' || character === marker.character ? marker : { ...marker, character };
  }
  return numberSign === 'asWritten' || numberSign === marker.delimiter
    ? marker
    : { ...marker, delimiter: numberSign };
}

function inMonthCase(text: string, monthCase: Profile['monthCase']): string {
  if (monthCase === 'asWritten') return text;
  if (monthCase === 'upper') return text.toLocaleUpperCase('ru');
  const lower = text.toLocaleLowerCase('ru');
  return monthCase === 'lower' ? lower : lower.charAt(0).toLocaleUpperCase('ru') + lower.slice(1);
}

/** Sections count as do questions that stand under none; questions of a section count within it. */
function headingNumbers(blocks: readonly Block[]): (HeadingNumber | null)[] {
  const levels = headingLevels(blocks);
  let first = 0;
  let second = 0;
  return blocks.map(({ kind }, index) => {
    if (kind !== 'section' && kind !== 'question') return null;
    if (levels[index] === 3) {
      second += 1;
      return [first, second];
    }
    first += 1;
    second = 0;
    return [first];
  });
}

/** A number that is typed in a heading gives way to the one that is counted. */
const withoutNumber = (text: string): string => text.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]\s+/u, '');

const PLACEHOLDER = /\{(города|город|год|cityOf|city|year)\}/giu;

/** The lines of a part of the title page, with the city and the year filled in. */
export function titlePageLines(
  text: string,
  city: string,
  year: number,
  language: DocumentLanguage = 'ru',
): string[] {
  const name = cityInDocument(city, language);
  const filled = text.replace(PLACEHOLDER, (_, placeholder: string) => {
    switch (placeholder.toLocaleLowerCase('ru')) {
      case 'год':
      case 'year':
        return String(year);
      case 'города':
      case 'cityof':
        return language === 'ru' ? (declineName(city).genitive[0] ?? city) : name;
      default:
        return name;
    }
  });
  return filled
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A heading that the table of contents names, and its place among the blocks. */
export interface ContentsEntry {
  heading: HeadingBlock;
  index: number;
  level: 1 | 2;
}

/** Sections and questions: months would make it as long as the report. */
export function contentsEntries({ blocks }: DocumentTree): ContentsEntry[] {
  const levels = headingLevels(blocks);
  return blocks.flatMap((block, index): ContentsEntry[] =>
    block.kind === 'section' || block.kind === 'question'
      ? [{ heading: block, index, level: levels[index] === 3 ? 2 : 1 }]
      : [],
  );
}
