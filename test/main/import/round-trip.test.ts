import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../main/export/docx';
import { renderOdt } from '../../../main/export/odt';
import { readSourceBytes } from '../../../main/import/read-bytes';
import { compose } from '../../../shared/document/compose';
import { parseDocument, parseText } from '../../../shared/document/parse';
import { officialLook } from '../../../shared/document/profile-look';
import type { Report } from '../../../shared/model/report';
import { contentOf, reportArbitrary } from '../../shared/document/report-arbitrary';

const options = () => {
  let count = 0;
  return { newId: () => `new-${++count}`, fallbackYear: 2024 };
};

const RENDERERS = { docx: renderDocx, odt: renderOdt };
type Format = keyof typeof RENDERERS;

async function readBack(report: Report, format: Format): Promise<Report> {
  const bytes = RENDERERS[format](compose(report), officialLook);
  const read = await readSourceBytes(`a.${format}`, bytes);
  if (read.kind !== 'document') throw new Error(JSON.stringify(read));
  const parsed = parseDocument(read.document, options());
  if (parsed.kind !== 'parsed') throw new Error(parsed.reason);
  return parsed.report;
}

describe.each(Object.keys(RENDERERS) as Format[])('a file of ours, %s', (format) => {
  it('is the sample report again', async () => {
    const parsed = parseText(
      readFileSync('resources/samples/krasnoyarsk-2023.txt', 'utf8'),
      options(),
    );
    if (parsed.kind !== 'parsed') throw new Error(parsed.reason);
    expect(contentOf(await readBack(parsed.report, format))).toEqual(contentOf(parsed.report));
  });

  it('is the same report again', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary({ plain: true, irregular: false }), async (report) => {
        expect(contentOf(await readBack(report, format))).toEqual(contentOf(report));
      }),
      { numRuns: 40 },
    );
  });
});
