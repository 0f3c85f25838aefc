import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyRegistry } from '../../shared/model/registry';
import { emptyReport } from '../../shared/model/report';
import { renderApp } from './render-app';
import { harbin, sampleReport } from './sample-report';

type User = Awaited<ReturnType<typeof renderApp>>['user'];

/** Chooses from the menu of a report's card. */
async function chooseAction(user: User, action: string, report = ''): Promise<void> {
  const label = new RegExp(`Действия с отчётом «${report}`);
  const [menu] = await screen.findAllByRole('button', { name: label });
  if (menu) await user.click(menu);
  await user.click(await screen.findByRole('menuitem', { name: action }));
}

describe('the library', () => {
  it('says what it is for while it is empty', async () => {
    await renderApp();
    expect(
      screen.getByRole('heading', { name: 'В библиотеке ещё нет отчётов' }),
    ).toBeInTheDocument();
  });

  it('creates a report for a city and a year', async () => {
    const { api, user } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'Новый отчёт…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Новый отчёт' });
    await user.click(within(dialog).getByRole('button', { name: 'Создать отчёт' }));
    expect(within(dialog).getByText('Укажите город, который отчитывается.')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: 'Город' }), 'Ачинск');
    const year = within(dialog).getByRole('textbox', { name: 'Отчётный год' });
    await user.clear(year);
    await user.type(year, '2024');
    await user.click(within(dialog).getByRole('button', { name: 'Создать отчёт' }));
    await waitFor(() => expect(api.reports.size).toBe(1));
    expect([...api.reports.values()][0]?.report).toMatchObject({ city: 'Ачинск', year: 2024 });
    expect(await screen.findByText('Записей пока нет')).toBeInTheDocument();
  });

  it('opens another report, with the open one saved', async () => {
    const { api, user } = await renderApp((memory) => {
      memory.add(sampleReport());
      memory.add(emptyReport('other', 'Тара', 2022));
      memory.lastReportId = 'report';
    });
    await user.click(screen.getByRole('option', { name: /Форум/ }));
    await user.type(screen.getByRole('textbox', { name: 'Текст в документе' }), '!');
    await user.click(screen.getByRole('button', { name: 'Библиотека' }));
    await user.click(await screen.findByRole('button', { name: 'Открыть отчёт «Тара, 2022»' }));
    expect(await screen.findByText('Тара')).toBeInTheDocument();
    expect(JSON.stringify(api.reports.get('report'))).toContain('Форум в Харбине.!');
  });

  it('deletes a report to the bin and brings it back', async () => {
    const { api, user } = await renderApp((memory) => memory.add(sampleReport()));
    await chooseAction(user, 'Удалить отчёт «Омск, 2023» в корзину');
    expect(await screen.findByText('В библиотеке ещё нет отчётов')).toBeInTheDocument();
    const message = screen.getByRole('alertdialog', { name: /перемещён в корзину/ });
    await user.click(within(message).getByRole('button', { name: 'Отменить' }));
    await waitFor(() => expect(api.reports.has('report')).toBe(true));
  });

  it('begins a report with last year’s, or copies one to another city', async () => {
    const { api, user } = await renderApp((memory) => memory.add(sampleReport()));
    await chooseAction(user, 'Новый отчёт за 2024 год по этому…');
    const next = await screen.findByRole('dialog', { name: 'Новый отчёт' });
    await user.click(within(next).getByRole('button', { name: 'Создать отчёт за 2024 год' }));
    await waitFor(() => expect(api.reports.size).toBe(2));
    const years = () => [...api.reports.values()].map(({ report: { city, year } }) => [city, year]);
    expect(years()).toContainEqual(['Омск', 2024]);

    await user.click(screen.getByRole('button', { name: 'Библиотека' }));
    await chooseAction(user, 'Дублировать…', 'Омск, 2023');
    const copy = await screen.findByRole('dialog', { name: 'Новый отчёт' });
    const city = within(copy).getByRole('textbox', { name: 'Город' });
    await user.clear(city);
    await user.type(city, 'Тара');
    await user.click(within(copy).getByRole('button', { name: 'Создать отчёт' }));
    await waitFor(() => expect(years()).toContainEqual(['Тара', 2023]));
    expect(JSON.stringify([...api.reports.values()].at(-1))).toContain('Форум в Харбине.');
  });

  it('puts a report away into the archive and takes it out again', async () => {
    const { api, user } = await renderApp((memory) => memory.add(sampleReport()));
    await chooseAction(user, 'Убрать в архив');
    expect(await screen.findByRole('heading', { name: 'Архив' })).toBeInTheDocument();
    await waitFor(() => expect(api.desk.desk.archivedReportIds).toEqual(['report']));
    await chooseAction(user, 'Вернуть из архива');
    await waitFor(() => expect(api.desk.desk.archivedReportIds).toEqual([]));
  });

  it('gives reports back from the bin, and erases them only when asked twice', async () => {
    const { api, user } = await renderApp((memory) => {
      memory.add(sampleReport());
      memory.bin.set('gone', emptyReport('gone', 'Тара', 2020));
      memory.bin.set('old', emptyReport('old', 'Тара', 2019));
    });
    await user.click(screen.getByRole('button', { name: 'Корзина отчётов' }));
    await user.click(
      await screen.findByRole('button', { name: 'Восстановить отчёт «Тара, 2020»' }),
    );
    await waitFor(() => expect(api.reports.has('gone')).toBe(true));
    await user.click(screen.getByRole('button', { name: 'Стереть отчёт «Тара, 2019» навсегда' }));
    const question = await screen.findByRole('dialog', { name: 'Стереть «Тара, 2019» навсегда?' });
    await user.click(within(question).getByRole('button', { name: 'Отмена' }));
    expect(api.bin.has('old')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Стереть отчёт «Тара, 2019» навсегда' }));
    await user.click(
      await screen.findByRole('button', { name: 'Стереть отчёт «Тара, 2019» навсегда' }),
    );
    await waitFor(() => expect(api.bin.has('old')).toBe(false));
    expect(await screen.findByText('Корзина пуста')).toBeInTheDocument();
  });

  it('asks before it takes over a file that the system opened', async () => {
    const { api, user } = await renderApp((memory) => {
      memory.add(sampleReport());
      const exchange = { report: sampleReport(), partnerCities: [harbin] };
      memory.opened.push({ kind: 'exchange', file: 'Омск.pobratim', exchange });
    });
    const dialog = await screen.findByRole('dialog', { name: 'Отчёт из файла обмена' });
    expect(within(dialog).getByText(/уже есть в библиотеке/)).toBeInTheDocument();
    expect(api.reports.size).toBe(1);
    await user.click(
      within(dialog).getByRole('button', { name: 'Добавить копию рядом с имеющимся' }),
    );
    await waitFor(() => expect(api.reports.size).toBe(2));
  });

  it('sends everything before the program ends', async () => {
    const { api, user } = await renderApp((memory) => {
      memory.add(sampleReport());
      memory.lastReportId = 'report';
    });
    await user.click(screen.getByRole('option', { name: /Форум/ }));
    await user.type(screen.getByRole('textbox', { name: 'Текст в документе' }), '!');
    await act(async () => api.tell('flush', undefined));
    await waitFor(() =>
      expect(JSON.stringify(api.reports.get('report'))).toContain('Форум в Харбине.!'),
    );
  });
});

describe('the registry', () => {
  const open = () =>
    renderApp((memory) => {
      memory.registry = { registry: { ...emptyRegistry(), partnerCities: [harbin] }, rev: 1 };
    });

  it('gets a city with its country', async () => {
    const { api, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Города-партнёры 1' }));
    await user.click(await screen.findByRole('button', { name: 'Город' }));
    const name = screen.getByRole('textbox', { name: 'Название' });
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription('Укажите имя или название.');
    await user.type(name, 'Ош');
    await user.type(screen.getByRole('combobox', { name: 'Страна' }), 'Кирг');
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() =>
      expect(api.registry.registry.partnerCities[1]).toMatchObject({ name: 'Ош', country: 'KG' }),
    );
  });

  it('keeps contact persons and checks their e-mail addresses', async () => {
    const { api, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Города-партнёры 1' }));
    await user.click(await screen.findByRole('option', { name: /Харбин/ }));
    await user.click(screen.getByRole('tab', { name: 'Люди' }));
    await user.click(screen.getByRole('button', { name: 'Контактное лицо' }));
    const person = screen.getByRole('group', { name: 'Контактное лицо без имени' });
    const email = within(person).getByRole('textbox', { name: 'Эл. почта' });
    await user.type(email, 'ван');
    await waitFor(() =>
      expect(email).toHaveAccessibleDescription('Это не похоже на адрес электронной почты.'),
    );
    await user.clear(email);
    await user.type(email, 'wang@harbin.example');
    await waitFor(() => expect(email).toBeValid());
    await waitFor(() =>
      expect(api.registry.registry.partnerCities[0]?.contactPersons).toMatchObject([
        { email: 'wang@harbin.example' },
      ]),
    );
  });

  it('deletes an agreement with a way back', async () => {
    const { api, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Города-партнёры 1' }));
    await user.click(await screen.findByRole('option', { name: /Харбин/ }));
    await user.click(screen.getByRole('tab', { name: 'Соглашения' }));
    await user.click(screen.getByRole('button', { name: 'Соглашение' }));
    await user.type(screen.getByRole('textbox', { name: 'Название' }), 'О дружбе');
    await user.click(screen.getByRole('button', { name: 'Удалить соглашение' }));
    await waitFor(() => expect(api.registry.registry.partnerCities[0]?.agreements).toEqual([]));
    const message = screen.getByRole('alertdialog', { name: 'Соглашение удалено.' });
    await user.click(within(message).getByRole('button', { name: 'Отменить' }));
    await waitFor(() =>
      expect(api.registry.registry.partnerCities[0]?.agreements).toMatchObject([
        { title: 'О дружбе' },
      ]),
    );
  });
});
