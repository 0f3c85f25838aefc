import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../shared/edit/edit-answer';
import { emptyRegistry } from '../../shared/model/registry';
import { renderApp } from './render-app';
import { harbin, sampleReport } from './sample-report';

const TEXT = `ОМСК

1. Что наиболее значительное удалось сделать в 2022 году?

Поддерживались контакты с зарубежными муниципалитетами: г. Харбином (КНР).

МАРТ

➤ Визит делегации города Омска в город-побратим Харбин.

➤ Участие в форуме.

2. Какие наиболее трудные проблемы не удалось решить в прошедшем году?

Не удалось провести выставку.

3. Какие задачи стоят в 2023 году?

Провести выставку.
`;

const offer = (text: string) =>
  renderApp((api) => {
    api.nextImport = { kind: 'text', file: 'Омск 2022.txt', text };
  });

describe('importing a text', () => {
  it('shows what was found before anything is changed', async () => {
    const { api, user } = await offer(TEXT);
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    expect(await screen.findByRole('heading', { name: 'Импорт отчёта' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Город' })).toHaveValue('Омск');
    expect(screen.getByRole('textbox', { name: 'Отчётный год' })).toHaveValue('2022');
    expect(screen.getByText('2 мероприятия, в 1 месяце, 1 текст')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /Харбин/ })).toBeChecked();
    expect(screen.getByText('10 из 10 абзацев на месте')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Отмена' }));
    expect(api.reports.size).toBe(0);
    expect(api.registry.registry.partnerCities).toEqual([]);
  });

  it('adds the report and the accepted cities, linked to each other', async () => {
    const { api, user } = await offer(TEXT);
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    await user.click(await screen.findByRole('button', { name: 'Добавить в библиотеку' }));
    await waitFor(() => expect(api.reports.size).toBe(1));
    const [stored] = api.reports.values();
    const [city] = api.registry.registry.partnerCities;
    expect(stored?.report).toMatchObject({ city: 'Омск', year: 2022 });
    expect(city).toMatchObject({ name: 'Харбин', country: 'CN' });
    const events = stored ? itemsOf(stored.report, 'international.achievements') : [];
    expect(events[1]).toMatchObject({ type: 'event', partnerCityIds: [city?.id] });
    expect(await screen.findByRole('option', { name: /Визит делегации/ })).toBeInTheDocument();
  });

  it('leaves out the cities that are not checked', async () => {
    const { api, user } = await offer(TEXT);
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    await user.click(await screen.findByRole('checkbox', { name: /Харбин/ }));
    await user.click(screen.getByRole('button', { name: 'Добавить в библиотеку' }));
    await waitFor(() => expect(api.reports.size).toBe(1));
    expect(api.registry.registry.partnerCities).toEqual([]);
  });

  it('asks for what the document does not say', async () => {
    const { api, user } = await offer(TEXT.replaceAll(/20\d\d/g, 'этом').replace('ОМСК\n', ''));
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    expect(await screen.findByText('Укажите город, который отчитывается.')).toBeInTheDocument();
    const accept = screen.getByRole('button', { name: 'Добавить в библиотеку' });
    expect(accept).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Город' }), 'Тара');
    await user.type(screen.getByRole('textbox', { name: 'Отчётный год' }), '2021');
    await user.click(accept);
    await waitFor(() => expect(api.reports.size).toBe(1));
    expect([...api.reports.values()][0]?.report).toMatchObject({ city: 'Тара', year: 2021 });
  });

  it('refuses a text that is no report in one sentence, and changes nothing', async () => {
    const { api, user } = await offer('Список покупок: хлеб, молоко.');
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    expect(await screen.findByText(/«Омск 2022.txt» не найдены вопросы/)).toBeInTheDocument();
    expect(api.reports.size).toBe(0);
  });

  it('keeps the entry of a city that the registry has already', async () => {
    const { api, user } = await renderApp((memory) => {
      memory.nextImport = { kind: 'text', file: 'Омск 2022.txt', text: TEXT };
      memory.registry = {
        registry: { ...emptyRegistry(), partnerCities: [{ ...harbin, note: 'наше' }] },
        rev: 4,
      };
    });
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    await user.click(await screen.findByRole('button', { name: 'Добавить в библиотеку' }));
    await waitFor(() => expect(api.reports.size).toBe(1));
    expect(api.registry.registry.partnerCities).toEqual([{ ...harbin, note: 'наше' }]);
  });
});

describe('a colleague’s exchange file', () => {
  it('becomes a report of its own, with its cities', async () => {
    const { api, user } = await renderApp((memory) => {
      const exchange = { report: sampleReport(), partnerCities: [harbin] };
      memory.nextImport = { kind: 'exchange', file: 'Омск 2023.pobratim', exchange };
    });
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Отчёт из файла обмена' });
    expect(within(dialog).getByText(/новый для реестра: 1/)).toBeInTheDocument();
    expect(api.reports.size).toBe(0);
    await user.click(within(dialog).getByRole('button', { name: 'Добавить отчёт в библиотеку' }));
    await waitFor(() => expect(api.reports.has('report')).toBe(true));
    expect(api.registry.registry.partnerCities).toEqual([harbin]);
  });
});

describe('a file under a password', () => {
  const locked = () =>
    renderApp((memory) => {
      const file = 'Омск 2023.pobratim';
      memory.nextImport = { kind: 'locked', file, bytes: new Uint8Array([1]) };
      const exchange = { report: sampleReport(), partnerCities: [harbin] };
      memory.unlocks.set('верный пароль', { kind: 'exchange', file, exchange });
    });

  it('is asked for until it fits', async () => {
    const { user } = await locked();
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    await screen.findByRole('dialog', { name: 'Файл защищён паролем' });
    const field = screen.getByLabelText('Пароль');
    await waitFor(() => expect(field).toHaveFocus());
    await user.type(field, 'другой{Enter}');
    expect(await screen.findByText(/этот пароль не подходит/)).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, 'верный пароль{Enter}');
    expect(
      await screen.findByRole('dialog', { name: 'Отчёт из файла обмена' }),
    ).toBeInTheDocument();
  });

  it('can be left closed', async () => {
    const { api, user } = await locked();
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    await screen.findByRole('dialog', { name: 'Файл защищён паролем' });
    await user.click(screen.getByRole('button', { name: 'Отмена' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(api.reports.size).toBe(0);
  });
});

describe('writing a file for exchange', () => {
  async function openDialog() {
    const app = await renderApp((memory) => {
      memory.add(sampleReport());
      memory.lastReportId = 'report';
    });
    await app.user.click(screen.getByRole('button', { name: 'Экспорт' }));
    await app.user.click(await screen.findByRole('menuitem', { name: /обмена/ }));
    await screen.findByRole('dialog', { name: 'Файл обмена' });
    return app;
  }
  const write = () => screen.getByRole('button', { name: 'Сохранить файл обмена…' });

  it('leaves phones and addresses out unless they are asked for', async () => {
    const { api, user } = await openDialog();
    await user.click(write());
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(api.exchanged).toEqual([
      { reportId: 'report', withContactDetails: false, passphrase: '' },
    ]);
  });

  it('takes a password that is long enough and typed twice', async () => {
    const { api, user } = await openDialog();
    await user.click(screen.getByRole('checkbox', { name: /С телефонами/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Защитить паролем' }));
    await user.type(screen.getByLabelText('Пароль'), 'коротко');
    await user.click(write());
    expect(screen.getByText('Нужно не меньше 10 знаков.')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Пароль'), ' уже не так');
    await user.type(screen.getByLabelText('Пароль ещё раз'), 'другое');
    await user.click(write());
    expect(screen.getByText('Пароли не совпадают.')).toBeInTheDocument();
    expect(api.exchanged).toEqual([]);
    await user.clear(screen.getByLabelText('Пароль ещё раз'));
    await user.type(screen.getByLabelText('Пароль ещё раз'), 'коротко уже не так{Enter}');
    await waitFor(() =>
      expect(api.exchanged).toEqual([
        { reportId: 'report', withContactDetails: true, passphrase: 'коротко уже не так' },
      ]),
    );
  });
});

describe('exporting', () => {
  it('writes what is on the screen, saved first', async () => {
    const { api, user } = await renderApp((memory) => {
      memory.add(sampleReport());
      memory.lastReportId = 'report';
    });
    await user.click(screen.getByRole('option', { name: /Форум/ }));
    await user.type(screen.getByRole('textbox', { name: 'Текст в документе' }), '!');
    await user.click(screen.getByRole('button', { name: 'Экспорт' }));
    await user.click(await screen.findByRole('menuitem', { name: 'DOCX' }));
    const message = await screen.findByRole('alertdialog', { name: 'Файл «report.docx» записан.' });
    expect(within(message).getByRole('button', { name: 'Показать в папке' })).toBeInTheDocument();
    expect(api.exported).toEqual([{ reportId: 'report', format: 'docx', formId: null }]);
    expect(JSON.stringify(api.reports.get('report'))).toContain('Форум в Харбине.!');
  });
});

describe('putting lines right before they are taken over', () => {
  const SIGNED = `${TEXT}\nГлава города И.И. Иванов\n`;

  it('is done by one key a line, whatever the layout, and can be undone', async () => {
    const { user } = await offer(SIGNED);
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    const list = await screen.findByRole('listbox', { name: 'Строки файла' });
    expect(screen.getByText('10 из 11 абзацев на месте')).toBeInTheDocument();
    list.focus();
    await user.keyboard('[KeyN][KeyT]');
    expect(await screen.findByText('11 из 11 абзацев на месте')).toBeInTheDocument();
    await user.keyboard('[KeyU]');
    expect(await screen.findByText('10 из 11 абзацев на месте')).toBeInTheDocument();
  });

  it('says what of a document was left out', async () => {
    const { user } = await renderApp((api) => {
      const parts = TEXT.split('\n\n').map((text) => ({ text, look: 'plain' as const, sign: '' }));
      const document = { parts, notes: ['macrosLeftOut' as const] };
      api.nextImport = { kind: 'document', file: 'Омск 2022.docm', document };
    });
    await user.click(screen.getByRole('button', { name: 'Импортировать из файла…' }));
    expect(await screen.findByText('В файле есть макросы: взят только текст.')).toBeInTheDocument();
    expect(screen.getByText('10 из 10 абзацев на месте')).toBeInTheDocument();
  });
});
