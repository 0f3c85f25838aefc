import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyRegistry } from '../../shared/model/registry';
import { emptyReport } from '../../shared/model/report';
import { renderApp } from './render-app';
import { harbin, sampleReport } from './sample-report';

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
    await user.click(screen.getByRole('button', { name: 'Удалить отчёт «Омск, 2023» в корзину' }));
    expect(await screen.findByText('В библиотеке ещё нет отчётов')).toBeInTheDocument();
    const message = screen.getByRole('alertdialog', { name: /перемещён в корзину/ });
    await user.click(within(message).getByRole('button', { name: 'Отменить' }));
    await waitFor(() => expect(api.reports.has('report')).toBe(true));
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
    await user.click(screen.getByRole('button', { name: 'Контактное лицо' }));
    const person = screen.getByRole('group', { name: 'Контактное лицо без имени' });
    const email = within(person).getByRole('textbox', { name: 'Эл. почта' });
    await user.type(email, 'ван');
    expect(email).toHaveAccessibleDescription('Это не похоже на адрес электронной почты.');
    await user.clear(email);
    await user.type(email, 'wang@harbin.example');
    expect(email).toBeValid();
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
    await user.click(screen.getByRole('button', { name: 'Соглашение' }));
    await user.type(
      screen.getAllByRole('textbox', { name: 'Название' })[1] as HTMLElement,
      'О дружбе',
    );
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
