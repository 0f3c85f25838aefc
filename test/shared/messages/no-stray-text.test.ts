import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * Every text that the interface shows stands in a catalogue, so that it can be said in each
 * language. In the window's and the main process's code no string may hold Cyrillic, and no
 * element may hold words of any language.
 */

const root = join(import.meta.dirname, '..', '..', '..');

/** The help is a text of its own in each language. */
const HELP = /^renderer\/help\/topics-/;

/** What is the same in every language, or stands in the document, whose language is Russian. */
const DATA = [
  'renderer/report/ListStyleFields.tsx {Month} {year} года',
  'renderer/shell/LeaveFocusMode.tsx Esc',
  'main/window.ts Побратим',
  'main/import/decode-text.ts оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  'main/import/office/number-format.ts абвгдежзиклмнопрстуфхцчшщэюя',
  'main/import/office/odt-styles.ts А',
];

const sources = ['renderer', 'main'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts') && !HELP.test(path)),
);

function strayTexts(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isString = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    const stray =
      (isString && /\p{Script=Cyrillic}/u.test(node.text)) ||
      (ts.isJsxText(node) && /\p{Letter}{2}/u.test(node.text));
    if (stray) {
      found.push(`${path} ${node.text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('no text of the interface stands outside the catalogues', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.flatMap(strayTexts).sort()).toEqual([...DATA].sort());
});
