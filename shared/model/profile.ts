import { z } from 'zod';
import { idSchema } from './record';

/**
 * How a city wants its documents to look, as its staff would say it. `lookOf` makes of it what
 * documents are set from. Lengths are millimetres, sizes and spaces between paragraphs are points.
 */

/** Fonts that are as wide as one another, so that pages break alike whichever is there. */
export const FONTS = ['Times New Roman', 'PT Astra Serif', 'Liberation Serif'] as const;
export type FontName = (typeof FONTS)[number];

export const HEADINGS = ['title', 'section', 'question', 'month', 'subheading'] as const;
export type Heading = (typeof HEADINGS)[number];

export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export const NUMBER_PLACES = ['top', 'bottom', 'none'] as const;
export const ALIGNS = ['left', 'center', 'right', 'justify'] as const;
/** `asWritten` leaves what the report's own list style says. */
export const MONTH_CASES = ['asWritten', 'upper', 'title', 'lower'] as const;
export const NUMBER_SIGNS = ['asWritten', ')', '.'] as const;

/** The bounds of what can be set, for forms as for files. */
export const BOUNDS = {
  fontSize: { min: 8, max: 24 },
  lineSpacing: { min: 1, max: 2 },
  margin: { min: 5, max: 60 },
  indent: { min: 0, max: 30 },
  space: { min: 0, max: 72 },
  pictureWidth: { min: 20, max: 100 },
} as const;

const within = ({ min, max }: { min: number; max: number }) => z.number().min(min).max(max);
const size = within(BOUNDS.fontSize);
const space = within(BOUNDS.space);
/** Several lines; `{город}`, `{города}` and `{год}` are filled in. */
const lines = z.string().max(2000);

const headingProfileSchema = z.object({
  align: z.enum(ALIGNS),
  bold: z.boolean(),
  italic: z.boolean(),
  uppercase: z.boolean(),
  size,
  /** Begins where the first lines of paragraphs do. */
  indented: z.boolean(),
  before: space,
  after: space,
});
export type HeadingProfile = z.infer<typeof headingProfileSchema>;

export const profileSchema = z.object({
  id: idSchema,
  name: z.string().max(200),
  font: z.enum(FONTS),
  fontSize: size,
  lineSpacing: within(BOUNDS.lineSpacing),
  page: z.object({
    orientation: z.enum(ORIENTATIONS),
    margin: z.object({
      left: within(BOUNDS.margin),
      right: within(BOUNDS.margin),
      top: within(BOUNDS.margin),
      bottom: within(BOUNDS.margin),
    }),
  }),
  pageNumber: z.object({
    place: z.enum(NUMBER_PLACES),
    align: z.enum(['left', 'center', 'right']),
    size,
    onFirstPage: z.boolean(),
  }),
  text: z.object({
    align: z.enum(['justify', 'left']),
    firstLineIndent: within(BOUNDS.indent),
    before: space,
    after: space,
  }),
  headings: z.object({
    title: headingProfileSchema,
    section: headingProfileSchema,
    question: headingProfileSchema,
    month: headingProfileSchema,
    subheading: headingProfileSchema,
  } satisfies Record<Heading, unknown>),
  /** Sections and questions get numbers: 1., 1.1. */
  numberedHeadings: z.boolean(),
  monthCase: z.enum(MONTH_CASES),
  /** The sign of all lists with bullets; '' leaves those that the report has. */
  bullet: z.string().max(8),
  /** What stands behind the numbers of lists. */
  numberSign: z.enum(NUMBER_SIGNS),
  table: z.object({ fontSize: size }),
  pictures: z
    .object({
      shown: z.boolean(),
      /** Of one that lies across: a share of the text's width, in hundredths. */
      width: within(BOUNDS.pictureWidth),
    })
    .default({ shown: true, width: 80 }),
  /** Quotes, dashes and spaces are put right in the document; the records stay as they are typed. */
  mendsTypography: z.boolean().default(false),
  titlePage: z.object({ shown: z.boolean(), top: lines, middle: lines, bottom: lines }),
  contents: z.object({ shown: z.boolean(), title: z.string().max(200) }),
});
export type Profile = z.infer<typeof profileSchema>;

const heading: HeadingProfile = {
  align: 'left',
  bold: true,
  italic: false,
  uppercase: false,
  size: 14,
  indented: true,
  before: 12,
  after: 6,
};

/** ГОСТ Р 7.0.97-2016, and the habits around it. */
export const officialProfile: Profile = {
  id: 'official',
  name: 'Официальный',
  font: 'Times New Roman',
  fontSize: 14,
  lineSpacing: 1.5,
  page: { orientation: 'portrait', margin: { left: 30, right: 10, top: 20, bottom: 20 } },
  pageNumber: { place: 'top', align: 'center', size: 14, onFirstPage: false },
  text: { align: 'justify', firstLineIndent: 12.5, before: 0, after: 0 },
  headings: {
    title: { ...heading, align: 'center', indented: false, before: 0, after: 12 },
    section: { ...heading, align: 'center', indented: false, before: 18 },
    question: { ...heading, align: 'justify' },
    month: { ...heading, after: 0 },
    subheading: { ...heading, after: 0 },
  },
  numberedHeadings: false,
  monthCase: 'asWritten',
  bullet: '',
  numberSign: 'asWritten',
  table: { fontSize: 12 },
  pictures: { shown: true, width: 80 },
  mendsTypography: false,
  titlePage: {
    shown: false,
    top: 'Администрация города {города}',
    middle: 'ОТЧЁТ\nо международном сотрудничестве\nи развитии туризма\nза {год} год',
    bottom: '{город}\n{год}',
  },
  contents: { shown: false, title: 'Содержание' },
};

const compactHeading: HeadingProfile = { ...heading, size: 12, before: 6, after: 3 };

/** The same document on fewer pages. */
export const compactProfile: Profile = {
  ...officialProfile,
  id: 'compact',
  name: 'Компактный',
  fontSize: 12,
  lineSpacing: 1,
  page: { orientation: 'portrait', margin: { left: 20, right: 10, top: 20, bottom: 20 } },
  pageNumber: { ...officialProfile.pageNumber, size: 12 },
  text: { ...officialProfile.text, firstLineIndent: 10 },
  headings: {
    title: { ...compactHeading, align: 'center', indented: false, before: 0, after: 6 },
    section: { ...compactHeading, align: 'center', indented: false, before: 12 },
    question: { ...compactHeading, align: 'justify' },
    month: { ...compactHeading, after: 0 },
    subheading: { ...compactHeading, after: 0 },
  },
  table: { fontSize: 10 },
  pictures: { shown: true, width: 60 },
};

/** They come with the program; who wants them otherwise changes a copy. */
export const BUILT_IN_PROFILES: readonly Profile[] = [officialProfile, compactProfile];

export const isBuiltIn = (id: string): boolean => BUILT_IN_PROFILES.some((each) => each.id === id);

/** The profile of this id among the own ones and the built-in ones, or the official one. */
export const profileOf = (own: readonly Profile[], id: string): Profile =>
  [...own, ...BUILT_IN_PROFILES].find((each) => each.id === id) ?? officialProfile;
