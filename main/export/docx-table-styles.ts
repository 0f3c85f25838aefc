import { ImportedXmlComponent, type IParagraphStyleOptions, LineRuleType } from 'docx';
import { type Look, twips } from '../../shared/document/look';

/** The built-in grid, under the name that word processors show it by. */
export const TABLE_STYLE = 'TableGrid';
/** Of the empty paragraph that parts a table from what follows. */
export const AFTER_TABLE_STYLE = 'AfterTable';

/** The package makes no styles of tables. */
export function tableStyles({ table }: Look): ImportedXmlComponent[] {
  const { vertical, horizontal } = table.padding;
  // Eighths of a point.
  const line = `w:val="single" w:sz="${Math.round(table.lineWidth * 8)}" w:space="0" w:color="auto"`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} ${line}/>`,
  );
  return [
    `<w:style xmlns:w="${WORD_NAMESPACE}" w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>${cellMargins(0, 0)}</w:tblPr></w:style>`,
    `<w:style xmlns:w="${WORD_NAMESPACE}" w:type="table" w:styleId="${TABLE_STYLE}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders>${cellMargins(twips(vertical), twips(horizontal))}</w:tblPr></w:style>`,
  ].map((xml) => ImportedXmlComponent.fromXmlString(xml) as ImportedXmlComponent);
}

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function cellMargins(vertical: number, horizontal: number): string {
  const side = (name: string, width: number) => `<w:${name} w:w="${width}" w:type="dxa"/>`;
  return `<w:tblCellMar>${side('top', vertical)}${side('left', horizontal)}${side('bottom', vertical)}${side('right', horizontal)}</w:tblCellMar>`;
}

/** A table has no space after it, and two in a row would become one. */
export const afterTableStyle = ({ table }: Look): IParagraphStyleOptions => ({
  id: AFTER_TABLE_STYLE,
  name: 'After Table',
  basedOn: 'Normal',
  run: { size: 2 },
  paragraph: {
    spacing: { line: Math.round(table.spaceAfter * 20), lineRule: LineRuleType.EXACT },
  },
});
