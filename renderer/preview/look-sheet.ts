import { useInsertionEffect } from 'react';
import type { Look, StyledKind } from '../../shared/document/look';
import {
  contentsRules,
  figureRules,
  fontOf,
  fontStack,
  PLAIN_SETTING,
  pageMargins,
  paragraphDeclarations,
  tableRules,
} from '../../shared/document/look-css';

/**
 * A look as a style sheet of this window. Its rules hold for elements with the class of the look
 * alone, so that several looks can be on the screen at once.
 */

const classes = new WeakMap<Look, string>();
let count = 0;

export function lookClass(look: Look): string {
  let name = classes.get(look);
  if (name === undefined) {
    count += 1;
    name = `paper-look-${count}`;
    classes.set(look, name);
  }
  return name;
}

const inUse = new Map<string, { sheet: CSSStyleSheet; users: number }>();

/** Puts the look's rules into force; the function that is returned takes them out again. */
export function applyLook(look: Look): () => void {
  // Where nothing is drawn, as in tests, there is nothing to be styled.
  if (!('adoptedStyleSheets' in document)) return () => undefined;
  const name = lookClass(look);
  const known = inUse.get(name);
  if (known) known.users += 1;
  else {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rulesOf(look, `.${name}`));
    inUse.set(name, { sheet, users: 1 });
    document.adoptedStyleSheets.push(sheet);
  }
  return () => release(name);
}

function release(name: string): void {
  const known = inUse.get(name);
  if (!known) return;
  known.users -= 1;
  if (known.users > 0) return;
  inUse.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== known.sheet);
}

/** The look's rules are there before anything is measured. Returns the class of the look. */
export function useLook(look: Look): string {
  useInsertionEffect(() => applyLook(look), [look]);
  return lookClass(look);
}

const KINDS: StyledKind[] = [
  'title',
  'section',
  'question',
  'month',
  'subheading',
  'paragraph',
  'listItem',
  'figureCaption',
  'caption',
  'titlePageLine',
  'titlePageTitle',
  'contentsTitle',
  'contentsEntry',
];

function rulesOf(look: Look, name: string): string {
  const { page } = look;
  const { top, right, bottom, left } = pageMargins(look);
  const column = `${name}.paper-column`;
  const number = page.pageNumber;
  return [
    `${name}.paper{width:${page.width}mm;height:${page.height}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm}`,
    ...(number
      ? [
          `${name}.paper .paper-number{inset-block-${number.place === 'top' ? 'start' : 'end'}:${number.fromEdge}mm;inset-inline:${left}mm ${right}mm;font:${number.size}pt/1 ${fontStack(look)};text-align:${number.align}}`,
        ]
      : []),
    `${column}{width:${page.width - left - right}mm;font:${fontOf(look, look.fontSize, look.lineSpacing)};${PLAIN_SETTING}}`,
    ...KINDS.map((kind) => `${column} .paper-${kind}{${paragraphDeclarations(look, kind)}}`),
    `${column} .paper-title:has(+.paper-title){margin-bottom:0}`,
    ...contentsRules(`${column} .paper-contentsEntry`, '.paper-contents-line'),
    `${column}{--figure-width:${look.figure.width}mm;--figure-height:${look.figure.height}mm}`,
    ...figureRules(`${column} .paper-figure`),
    `${column}>.paper-figure:first-child .paper-picture{margin-top:0}`,
    `${column} .paper-picture{${paragraphDeclarations(look, 'figure')}}`,
    ...tableRules(look, `${column} .paper-table`),
    `${column} .paper-table{margin-bottom:0}`,
    `${column} .paper-table:not(.is-first){margin-top:-${look.table.lineWidth}pt}`,
    `${column} .paper-table.is-last{margin-bottom:${look.table.spaceAfter}pt}`,
    `${column} .paper-sign{font-size:${look.bulletFontSize}pt}`,
    `${column}>:first-child{margin-top:0}`,
    `${name}.paper-repeated{margin-bottom:-${look.table.lineWidth}pt}`,
  ].join('\n');
}
