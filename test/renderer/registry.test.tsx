import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { undo, workspace } from '../../renderer/store/workspace';
import { changeItem } from '../../shared/edit/edit-answer';
import { emptyContactEntry, emptyContactPerson, emptyPost } from '../../shared/model/contact';
import { emptyPartnerCity, type PartnerCity } from '../../shared/model/partner-city';
import { type CountryCases, emptyRegistry } from '../../shared/model/registry';
import { itemsOfType } from '../../shared/model/report';
import type { MemoryApi } from './memory-api';
import { renderApp } from './render-app';
import { harbin, sampleReport } from './sample-report';

const open = async (cities: PartnerCity[] = [harbin]) => {
  const report = changeItem(sampleReport(), 'forum', { partnerCityIds: ['old'] });
  const view = await renderApp((memory) => {
    memory.add(report);
    memory.add({ ...sampleReport(), id: 'earlier', year: 2022 });
    memory.add({
      ...changeItem(sampleReport(), 'tour', { partnerCityIds: ['harbin'] }),
      id: 'last-year',
      year: 2022,
    });
    memory.lastReportId = 'report';
    memory.registry = { registry: { ...emptyRegistry(), partnerCities: cities }, rev: 1 };
  });
  await view.user.click(screen.getByRole('button', { name: /^Города-партнёры \d/ }));
  await view.user.click(await screen.findByRole('option', { name: /^Харбин(?!а)/ }));
  return view;
};
/** The dialog of names, with these corrections of countries. */
const openNames = async (countryCases: CountryCases[]): Promise<MemoryApi> => {
  const { api, user } = await renderApp((memory) => {
    memory.registry = { registry: { ...emptyRegistry(), countryCases }, rev: 1 };
  });
  await user.click(screen.getByRole('button', { name: /^Города-партнёры/ }));
  await user.click(await screen.findByRole('button', { name: 'Свои города и написание названий' }));
  return api;
};
const kept = (api: MemoryApi) => api.registry.registry.partnerCities[0];
const double: PartnerCity = {
  ...emptyPartnerCity('old'),
  name: 'Харбина',
  country: 'CN',
  relation: 'partner',
};

describe('a partner city', () => {
  it('has its case forms proposed and keeps the author’s own', async () => {
    const { api, user } = await open();
    const dative = screen.getByRole('textbox', { name: 'Кому? Чему?' });
    expect(dative).toHaveValue('Харбину');
    await user.type(dative, '!');
    await waitFor(() => expect(kept(api)?.cases).toEqual({ dative: 'Харбину!' }));
    await user.clear(dative);
    await waitFor(() => expect(dative).toHaveValue('Харбину'));
    await waitFor(() => expect(kept(api)?.cases).toEqual({}));
  });

  it('finds its country by the full and by the English name', async () => {
    const { api, user } = await open();
    const country = screen.getByRole('combobox', { name: 'Страна' });
    await user.clear(country);
    await user.type(country, 'Kyrg');
    expect(await screen.findByRole('option', { name: 'Киргизия' })).toBeInTheDocument();
    await user.clear(country);
    await user.type(country, 'гизская');
    await user.click(await screen.findByRole('option', { name: 'Киргизия' }));
    await waitFor(() => expect(kept(api)?.country).toBe('KG'));
  });

  it('offers to write a change of the relation into its history', async () => {
    const { api, user } = await open();
    await user.click(screen.getByRole('button', { name: /^побратим Отношения|Отношения$/ }));
    await user.click(await screen.findByRole('option', { name: 'отношения приостановлены' }));
    await user.click(screen.getByRole('button', { name: 'Записать в историю' }));
    await waitFor(() =>
      expect(kept(api)?.relationHistory.map(({ relation }) => relation)).toEqual([
        'sister',
        'suspended',
      ]),
    );
  });

  it('adds a post and leaves the former one as it was', async () => {
    const { api, user } = await open();
    await user.click(screen.getByRole('tab', { name: 'Люди' }));
    await user.click(screen.getByRole('button', { name: 'Контактное лицо' }));
    await user.click(screen.getByRole('button', { name: 'Должность' }));
    await user.type(screen.getByRole('textbox', { name: 'Должность' }), 'мэр');
    await user.click(screen.getByRole('button', { name: 'Сменилась должность' }));
    await user.type(
      screen.getAllByRole('textbox', { name: 'Должность' })[1] as HTMLElement,
      'депутат',
    );
    await waitFor(() =>
      expect(kept(api)?.contactPersons[0]?.posts.map(({ position }) => position)).toEqual([
        'мэр',
        'депутат',
      ]),
    );
  });

  it('shows what all reports say, each a click from its record', async () => {
    const { user } = await open([{ ...harbin, mergedIds: ['old'] }]);
    await user.click(screen.getByRole('tab', { name: 'История' }));
    expect(await screen.findByText('Форум в Харбине.')).toBeInTheDocument();
    await user.click(screen.getByText('Гастроли в Минске.'));
    expect(await screen.findByRole('option', { name: /Гастроли/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });
});

describe('two entries of one city', () => {
  it('are merged with the values that the author chose, and undo parts them', async () => {
    const { api, user } = await open([harbin, double]);
    const notice = screen.getByRole('region', { name: 'Возможный повтор' });
    await user.click(within(notice).getByRole('button', { name: 'Сравнить и объединить…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Один город – одна запись' });
    await user.click(within(dialog).getByRole('radio', { name: 'партнёр' }));
    await user.click(within(dialog).getByRole('button', { name: /^Объединить/ }));
    await waitFor(() =>
      expect(api.registry.registry.partnerCities).toMatchObject([
        { id: 'harbin', relation: 'partner', mergedIds: ['old'], shortNames: ['Харбина'] },
      ]),
    );
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    await waitFor(() => expect(api.registry.registry.partnerCities).toEqual([harbin, double]));
  });

  it('stay apart when the author says so', async () => {
    const { api, user } = await open([harbin, double]);
    await user.click(screen.getByRole('button', { name: 'Это разные города' }));
    expect(screen.queryByRole('region', { name: 'Возможный повтор' })).not.toBeInTheDocument();
    await waitFor(() => expect(api.desk.desk.settledDues).toEqual(['duplicate/harbin/old']));
  });
});

it('keeps the corrected cases of a person’s name', async () => {
  const { api, user } = await open([
    { ...harbin, contactPersons: [{ ...emptyContactPerson('li'), name: 'Ли Вэй' }] },
  ]);
  await user.click(screen.getByRole('tab', { name: /^Люди/ }));
  await user.click(await screen.findByRole('button', { name: /^Падежи имени: Ли Вэй/ }));
  const dative = screen.getByRole('textbox', { name: 'Кому? Чему?' });
  await user.clear(dative);
  await user.click(dative);
  await user.paste('Ли Вэй-старшему');
  await waitFor(() =>
    expect(kept(api)?.contactPersons[0]?.cases.dative).toContain('Ли Вэй-старшему'),
  );
});

it('keeps the corrected cases of a country', async () => {
  const api = await openNames([
    { id: 'c', country: 'CI', name: 'Кот-д’Ивуар', cases: { dative: 'Коту-д’Ивуару' } },
  ]);
  const group = await screen.findByRole('group', { name: 'Падежи: Кот-д’Ивуар' });
  const field = (name: string) => within(group).getByRole('textbox', { name });
  expect(field('Кому? Чему?')).toHaveValue('Коту-д’Ивуару');
  fireEvent.change(field('Кого? Чего?'), { target: { value: 'Кота-д’Ивуара' } });
  fireEvent.change(field('Кому? Чему?'), { target: { value: '' } });
  await waitFor(() =>
    expect(api.registry.registry.countryCases).toMatchObject([
      { country: 'CI', cases: { genitive: 'Кота-д’Ивуара' } },
    ]),
  );
  expect(api.registry.registry.countryCases[0]?.cases.dative).toBeUndefined();
});

it('keeps the words that no typography changes', async () => {
  const { api, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Свои города и написание названий' }));
  const words = await screen.findByRole('textbox', { name: 'Слова и названия' });
  await user.type(words, '"Интурист - Сибирь", АО{Enter}Е - Тур');
  await waitFor(() =>
    expect(api.registry.registry.keptWords).toEqual(['"Интурист - Сибирь", АО', 'Е - Тур']),
  );
});

it('keeps the preferred spelling of names', async () => {
  const { api, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Свои города и написание названий' }));
  await user.click(await screen.findByRole('button', { name: 'Название' }));
  await user.type(screen.getByRole('textbox', { name: 'Как пишем' }), 'Китай');
  await user.type(screen.getByRole('textbox', { name: 'Можно и так' }), 'КНР, Поднебесная');
  await waitFor(() =>
    expect(api.registry.registry.names).toMatchObject([
      { preferred: 'Китай', allowed: ['КНР', 'Поднебесная'] },
    ]),
  );
});

describe('people with posts', () => {
  const li = {
    ...emptyContactPerson('li'),
    name: 'Ли Вэй',
    posts: [
      { ...emptyPost('p1'), position: 'заместитель мэра' },
      { ...emptyPost('p2'), position: 'мэр', from: '2024' },
    ],
  };
  const city = {
    ...harbin,
    contactPersons: [li],
    contacts: [
      { ...emptyContactEntry('call'), date: '2023-05-02', subject: 'Выставка', participants: '' },
    ],
  };

  it('are offered to the contact that names them, with the post of its day', async () => {
    const { api, user } = await open([city]);
    await user.click(screen.getByRole('tab', { name: /^Контакты/ }));
    await user.type(screen.getByRole('textbox', { name: 'Участники' }), 'беседа с Ли Вэй');
    await user.click(await screen.findByRole('button', { name: 'Связать с человеком Ли Вэй' }));
    expect(screen.getByRole('row', { name: 'Ли Вэй, заместитель мэра' })).toBeInTheDocument();
    await waitFor(() => expect(kept(api)?.contacts[0]?.personIds).toEqual(['li']));
    await user.click(screen.getByRole('tab', { name: 'История' }));
    expect(
      await screen.findByRole('button', { name: /Выставка.*Ли Вэй, заместитель мэра/ }),
    ).toBeInTheDocument();
  });

  it('can be chosen for an event, in the post that they held then', async () => {
    const { user } = await open([city]);
    await user.click(screen.getByRole('button', { name: /^Мероприятия/ }));
    await user.click(await screen.findByRole('option', { name: /Форум/ }));
    await user.click(await screen.findByRole('button', { name: /^Ещё сведения/ }));
    await user.click(screen.getByRole('button', { name: 'Люди: Выбрать людей' }));
    await user.click(await screen.findByRole('option', { name: /^Ли Вэй, заместитель мэра/ }));
    await waitFor(() =>
      expect(itemsOfType(workspace.getState().report ?? sampleReport(), 'event')[0]).toMatchObject({
        personIds: ['li'],
      }),
    );
  });

  it('are not reproached with having no name before anything was written of them', async () => {
    const { user } = await open([{ ...harbin, contactPersons: [] }]);
    await user.click(screen.getByRole('tab', { name: /^Люди/ }));
    await user.click(screen.getByRole('button', { name: 'Контактное лицо' }));
    expect(screen.queryByText('Укажите имя или название.')).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Телефон' }), '8');
    expect(await screen.findByText('Укажите имя или название.')).toBeInTheDocument();
  });
});

describe('names in a file', () => {
  it('are taken over after a look at them, and given back in one step of undo', async () => {
    const other = { ...emptyPartnerCity('osh'), name: 'Ош', country: 'KG' };
    const own = { ...harbin, cases: { genitive: 'Харбина-города' } };
    const { api, user } = await open([own, other]);
    await user.click(screen.getByRole('button', { name: 'Свои города и написание названий' }));
    await user.click(await screen.findByRole('button', { name: 'Сохранить названия в файл…' }));
    await waitFor(() =>
      expect(api.exportedNames).toMatchObject([{ cities: [{ name: 'Харбин' }], names: [] }]),
    );
    api.nextNames = {
      kind: 'names',
      names: {
        cities: [
          {
            name: 'Харбин',
            country: 'CN',
            cases: { genitive: 'Харбину' },
            shortNames: ['Ха-эр-бинь'],
          },
          { name: 'Ош', country: 'KG', cases: { prepositional: 'Оши' }, shortNames: [] },
          { name: 'Гюмри', country: 'AM', cases: {}, shortNames: ['Ленинакан'] },
        ],
        names: [],
        countries: [],
        persons: [],
      },
    };
    await user.click(screen.getByRole('button', { name: 'Взять названия из файла…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Названия из файла' }));
    expect(dialog.getByText(/нет в вашем реестре.*«Гюмри»/)).toBeInTheDocument();
    await user.click(dialog.getByRole('checkbox', { name: /Ха-эр-бинь/ }));
    await user.click(dialog.getByRole('radio', { name: 'из файла: Харбину' }));
    await user.click(dialog.getByRole('button', { name: 'Взять 2 названия' }));
    const cities = () =>
      api.registry.registry.partnerCities.map(({ cases, shortNames }) => ({ cases, shortNames }));
    await waitFor(() =>
      expect(cities()).toEqual([
        { cases: { genitive: 'Харбину' }, shortNames: own.shortNames },
        { cases: { prepositional: 'Оши' }, shortNames: [] },
      ]),
    );
    act(() => void undo());
    await waitFor(() =>
      expect(cities()).toEqual([
        { cases: own.cases, shortNames: own.shortNames },
        { cases: {}, shortNames: [] },
      ]),
    );
  });
});
