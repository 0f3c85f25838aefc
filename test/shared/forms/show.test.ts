import { test } from 'vitest';
import { compose } from '../../../shared/document/compose';
import { linesOf } from '../../../shared/document/tree';
import { BUILT_IN_FORMS } from '../../../shared/model/built-in-forms';
import { cityOfSample } from './fixture';
test('show', () => {
  const { report, registry } = cityOfSample();
  for (const form of BUILT_IN_FORMS.slice(1)) {
    console.log(`=== ${form.name}\n` + linesOf(compose(report, { form, registry })).map(l => l.slice(0, 160)).join('\n'));
  }
});
