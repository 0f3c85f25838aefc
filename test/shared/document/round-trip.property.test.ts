import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/document/compose';

import { parse, parseText } from '../../../shared/document/parse';
import { blocksOfTree } from '../../../shared/document/source';
import { linesOf } from '../../../shared/document/tree';
import type { Report } from '../../../shared/model/report';
import { contentOf, reportArbitrary } from './report-arbitrary';
import { wordsOf } from './words';

const options = () => {
  let count = 0;
  return { newId: () => `new-${++count}`, fallbackYear: 2024 };
};

const words = (report: Report) => wordsOf(linesOf(compose(report)));

describe('parse is the inverse of compose', () => {
  it('reads back every report from its document', () => {
    fc.assert(
      fc.property(reportArbitrary({ plain: false, irregular: false }), (report) => {
        const parsed = parse(blocksOfTree(compose(report)), options());
        expect(parsed.kind).toBe('parsed');
        if (parsed.kind === 'parsed') expect(contentOf(parsed.report)).toEqual(contentOf(report));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['\n', '\n\n', '\r\n'])(
    'reads back a report from its text, lines parted by %j',
    (gap) => {
      fc.assert(
        fc.property(reportArbitrary({ plain: true, irregular: false }), (report) => {
          const parsed = parseText(linesOf(compose(report)).join(gap), options());
          expect(parsed.kind).toBe('parsed');
          if (parsed.kind === 'parsed') expect(contentOf(parsed.report)).toEqual(contentOf(report));
        }),
        { numRuns: 150 },
      );
    },
  );

  it('writes the same words again', () => {
    fc.assert(
      fc.property(reportArbitrary({ plain: false, irregular: true }), (report) => {
        const parsed = parseText(linesOf(compose(report)).join('\n'), options());
        if (parsed.kind !== 'parsed') throw new Error(parsed.reason);
        expect(words(parsed.report)).toBe(words(report));
      }),
      { numRuns: 300 },
    );
  });
});
