import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, composedTexts } from '../../../shared/document/compose';
import { linesOf } from '../../../shared/document/tree';
import { adoptExchange } from '../../../shared/edit/adopt-exchange';
import { PART } from '../../../shared/forms/composed-text';
import { allForms } from '../../../shared/forms/form-of';
import { handEdits, mergedProposal } from '../../../shared/forms/hand-edits';
import { keepOwn, mergeOwn, settleOver, writeOver } from '../../../shared/forms/overrides';
import { builtInForm } from '../../../shared/model/built-in-forms';
import type { Questionnaire } from '../../../shared/model/questionnaire';
import { emptyRegistry, type Registry } from '../../../shared/model/registry';
import type { Report } from '../../../shared/model/report';
import { checkReport } from '../../../shared/review/check';
import { cityOfSample } from './fixture';

const { report, registry } = cityOfSample();
const FORMS = allForms([]);
const formOfId = (id: string): Questionnaire => {
  const form = builtInForm(id);
  if (!form) throw new Error(id);
  return form;
};
const words = (of: Report, id: string, from: Registry = registry) =>
  linesOf(compose(of, { form: formOfId(id), registry: from }))
    .join('\n')
    .replaceAll('\u{A0}', ' ');
const withAgreement = (id: string, change: { title?: string }, isGone = false): Registry => ({
  ...registry,
  partnerCities: registry.partnerCities.map((city) => ({
    ...city,
    agreements: city.agreements
      .filter((each) => !(isGone && each.id === id))
      .map((each) => (each.id === id ? { ...each, ...change } : each)),
  })),
});

const KEY = { questionId: 'register.inForce', recordId: 'harbin-1', part: 'title' };
const textAt = (of: Report, from = registry) => {
  const text = composedTexts(of, { form: formOfId('register'), registry: from }).find(
    ({ key }) => key.recordId === KEY.recordId && key.part === KEY.part,
  );
  if (!text) throw new Error('The register has lost its row');
  return text;
};
const edited = writeOver(
  report,
  KEY,
  textAt(report).computed,
  'Соглашение о дружбе и побратимстве',
);

describe('Edits by hand of what a document works out', () => {
  it('can be made to each of its texts: headings, groups, months, cells and lines', () => {
    const parts = (id: string) =>
      new Set(
        composedTexts(report, { form: formOfId(id), registry }).map(({ key: { part } }) => part),
      );
    expect(parts('register')).toContain(PART.title);
    expect(parts('january')).toContain(PART.heading);
    expect(parts('plan')).toContain(PART.group);
    expect(parts('january')).toContain(PART.record);
    expect(new Set(composedTexts(report).map(({ key: { part } }) => part))).toEqual(
      new Set([PART.month]),
    );
  });

  it('stand in the document for each of them, and composing again changes nothing', () => {
    for (const form of FORMS) {
      const texts = composedTexts(report, { form, registry });
      const byHand = texts.reduce(
        (state, { key, computed }, index) =>
          writeOver(state, key, computed, `Правлено ${index} раз`),
        report,
      );
      const lines = linesOf(compose(byHand, { form, registry })).join('\n');
      const missing = texts.filter(
        (_, index) =>
          !lines.includes(`Правлено ${index}\u{A0}раз`) && !lines.includes(`Правлено ${index} раз`),
      );
      // A month that comes twice has one heading of its own.
      expect(missing.map(({ key }) => key.part).filter((part) => part !== PART.month)).toEqual([]);
      expect(linesOf(compose(byHand, { form, registry })).join('\n')).toBe(lines);
      expect(handEdits(byHand, registry, FORMS).every(({ state }) => state === 'settled')).toBe(
        true,
      );
    }
  });

  it('stay when the facts change, which is shown first', () => {
    const settled = writeOver(edited, { ...KEY, part: PART.row, recordId: 'none' }, 'а', '');
    const changed = withAgreement('harbin-1', { title: 'Договор о побратимстве' });
    expect(words(settled, 'register', changed)).toContain('Соглашение о дружбе и побратимстве');
    const found = handEdits(settled, changed, FORMS);
    expect(found.map(({ state }) => state)).toEqual(['changed', 'stray']);
    expect(found[0]).toMatchObject({
      form: { id: 'register' },
      text: { computed: 'Договор о побратимстве', hasChanged: true },
    });
    const keys = checkReport(settled, changed).map(({ key }) => key);
    expect(keys).toContain('finding.handEditChanged');
    expect(keys).toContain('finding.handEditStray');
  });

  it('are settled by keeping, merging, or writing again in sight of the difference', () => {
    const changed = withAgreement('harbin-1', { title: 'Договор' });
    const { computed } = textAt(edited, changed);
    for (const settle of [
      keepOwn(edited, KEY, computed),
      mergeOwn(edited, KEY, computed),
      settleOver(edited, KEY, computed, 'Договор о дружбе'),
    ]) {
      expect(handEdits(settle, changed, FORMS)).toMatchObject([{ state: 'settled' }]);
    }
  });

  it('propose a merged text only where it is another than both', () => {
    const changed = withAgreement('harbin-1', {
      title: 'Соглашение об установлении побратимских связей (2003)',
    });
    const own = writeOver(
      report,
      KEY,
      textAt(report).computed,
      'Рамочное соглашение об установлении побратимских связей',
    );
    expect(mergedProposal(textAt(own, changed))).toEqual({
      text: 'Рамочное соглашение об установлении побратимских связей (2003)',
      conflict: false,
    });
    expect(mergedProposal(textAt(own))).toBeNull();
  });

  it('are kept as strays where the facts, or the form, are gone, and come back with them', () => {
    const without = withAgreement('harbin-1', {}, true);
    expect(handEdits(edited, without, FORMS)).toMatchObject([
      { state: 'stray', form: { id: 'register' }, text: null },
    ]);
    expect(handEdits(edited, registry, [])).toMatchObject([{ state: 'stray', form: null }]);
    expect(handEdits(edited, registry, FORMS)).toMatchObject([{ state: 'settled' }]);
  });

  it('follow their questions wherever a form puts them', () => {
    const form = formOfId('register');
    const reversed = {
      ...form,
      sections: form.sections
        .map((section) => ({ ...section, questions: section.questions.toReversed() }))
        .toReversed(),
    };
    expect(linesOf(compose(edited, { form: reversed, registry })).join('\n')).toContain(
      'дружбе и побратимстве',
    );
  });

  it('of a row that is left out are told when the row changes', () => {
    const [text] = composedTexts(report, { form: formOfId('register'), registry }).filter(
      ({ key }) => key.recordId === 'harbin-1',
    );
    if (!text) throw new Error('The register has lost its row');
    const rowKey = { ...text.key, part: PART.row };
    const hidden = writeOver(report, rowKey, 'Прежние слова', '');
    expect(words(hidden, 'register')).not.toContain('Соглашение об установлении');
    expect(handEdits(hidden, registry, FORMS)).toMatchObject([{ state: 'changed' }]);
  });

  it('follow a city to its entry: merged with another, or in a colleague’s registry', () => {
    const [city, ...others] = registry.partnerCities;
    if (!city) throw new Error('The sample has lost its cities');
    const byHand = {
      ...report,
      overrides: [
        { questionId: 'q', recordId: city.id, part: 'city', base: city.name, text: 'Наш город' },
      ],
    };
    const ours = { ...emptyRegistry(), partnerCities: [{ ...city, id: 'ours', mergedIds: [] }] };
    const adopted = adoptExchange({ report: byHand, partnerCities: [city, ...others] }, ours, {
      takenIds: new Set(),
      newId: () => 'new',
    });
    expect(adopted.report.overrides).toMatchObject([{ recordId: 'ours', text: 'Наш город' }]);
  });
});

/** Facts change in any way: words, order, records that go and come. */
const changes = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('drop' as const), at: fc.nat(40) }),
    fc.record({ kind: fc.constant('move' as const), at: fc.nat(40) }),
    fc.record({
      kind: fc.constant('write' as const),
      at: fc.nat(40),
      text: fc.constantFrom('Новые слова', 'Приём делегации', ''),
    }),
    fc.record({ kind: fc.constant('year' as const), at: fc.nat(3) }),
    fc.record({ kind: fc.constant('retitle' as const), at: fc.nat(5) }),
    fc.record({ kind: fc.constant('dropCity' as const), at: fc.nat(5) }),
  ),
  { maxLength: 8 },
);
type Change = typeof changes extends fc.Arbitrary<(infer T)[]> ? T : never;

function changed(state: { report: Report; registry: Registry }, change: Change) {
  const { report: of, registry: from } = state;
  switch (change.kind) {
    case 'year':
      return { ...state, report: { ...of, year: of.year + change.at - 1 } };
    case 'dropCity':
      return {
        ...state,
        registry: { ...from, partnerCities: from.partnerCities.toSpliced(change.at, 1) },
      };
    case 'retitle':
      return {
        ...state,
        registry: {
          ...from,
          partnerCities: from.partnerCities.map((city) => ({
            ...city,
            agreements: city.agreements.map((each, index) =>
              index === change.at ? { ...each, title: `${each.title} (новая редакция)` } : each,
            ),
          })),
        },
      };
    default: {
      const answers = Object.fromEntries(
        Object.entries(of.answers).map(([id, answer]) => {
          const items = [...answer.items];
          const [item] = items.splice(change.at, 1);
          if (item && change.kind === 'move') items.unshift(item);
          if (item && change.kind === 'write')
            items.splice(change.at, 0, { ...item, text: change.text });
          return [id, { ...answer, items }];
        }),
      );
      return { ...state, report: { ...of, answers } };
    }
  }
}

describe('Whatever becomes of the facts', () => {
  it('no word written by hand is lost: it is shown, or listed as a stray', () => {
    const all = FORMS.flatMap((form) =>
      composedTexts(report, { form, registry }).map((text) => ({ form, text })),
    ).filter(({ text }) => text.key.part !== PART.row);
    fc.assert(
      fc.property(fc.subarray(all, { maxLength: 6 }), changes, (chosen, sequence) => {
        const written = chosen.reduce(
          (state, { text }, index) => writeOver(state, text.key, text.computed, `Рука${index}`),
          report,
        );
        const after = sequence.reduce(changed, { report: written, registry });
        const found = handEdits(after.report, after.registry, FORMS);
        expect(new Set(found.map(({ own }) => own.text))).toEqual(
          new Set(written.overrides.map(({ text }) => text)),
        );
        for (const { own, form, state } of found) {
          if (state === 'stray') continue;
          const options = { ...(form && { form }), registry: after.registry };
          const tree = compose(after.report, options);
          expect(linesOf(tree).join('\n')).toContain(own.text);
          expect(compose(after.report, options)).toEqual(tree);
        }
      }),
      { numRuns: 40 },
    );
  });
});
