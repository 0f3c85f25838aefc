import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../main/export/docx';
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

async function readBack(report: Report): Promise<Report> {
  const read = await readSourceBytes('a.docx', renderDocx(compose(report), officialLook));
  if (read.kind !== 'document') throw new Error(JSON.stringify(read));
  const parsed = parseDocument(read.document, options());
  if (parsed.kind !== 'parsed') throw new Error(parsed.reason);
  return parsed.report;
}

describe('a DOCX file of ours', () => {
  it('is the sample report again', async () => {
    const parsed = parseText(
      readFileSync('resources/samples/krasnoyarsk-2023.txt', 'utf8'),
      options(),
    );
    if (parsed.kind !== 'parsed') throw new Error(parsed.reason);
    expect(contentOf(await readBack(parsed.report))).toEqual(contentOf(parsed.report));
  });

  it('is the same report again', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary({ plain: true, irregular: false }), async (report) => {
        expect(contentOf(await readBack(report))).toEqual(contentOf(report));
      }),
      { numRuns: 40 },
    );
  });
});
