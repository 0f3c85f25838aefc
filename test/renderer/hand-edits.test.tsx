import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showDocument } from '../../renderer/store/forms';
import { editRegistry, workspace } from '../../renderer/store/workspace';
import { emptyAgreement } from '../../shared/model/agreement';
import { emptyPartnerCity } from '../../shared/model/partner-city';
import { renderApp } from './render-app';
import { sampleReport } from './sample-report';

const AGREEMENT = { ...emptyAgreement('a'), title: 'Соглашение о дружбе', signed: '2020-05-01' };

async function openRegister() {
  const app = await renderApp((memory) => {
    memory.add(sampleReport());
    memory.lastReportId = 'report';
    memory.registry.registry.partnerCities = [
      { ...emptyPartnerCity('harbin'), name: 'Харбин', country: 'CN', agreements: [AGREEMENT] },
    ];
  });
  await app.user.click(screen.getByRole('button', { name: 'Показать документ' }));
  act(() => showDocument('register'));
  return app;
}

const retitle = (title: string) =>
  act(() =>
    editRegistry(
      (registry) => ({
        ...registry,
        partnerCities: registry.partnerCities.map((city) => ({
          ...city,
          agreements: city.agreements.map((each) => ({ ...each, title })),
        })),
      }),
      { place: { screen: 'cities', cityId: 'harbin' } },
    ),
  );

it('writes over a cell where it is seen, by mouse and by keyboard, and takes it back', async () => {
  const { user } = await openRegister();
  await user.click(await screen.findByRole('button', { name: 'Соглашение о дружбе' }));
  const dialog = await screen.findByRole('dialog', { name: /^Правка ячейки/ });
  const field = within(dialog).getByRole('textbox', { name: 'Текст в документе' });
  expect(field).toHaveValue('Соглашение о дружбе');
  await user.clear(field);
  await user.type(field, 'Договор о дружбе{Enter}');
  const cell = await screen.findByRole('button', { name: 'Договор о дружбе' });
  expect(cell).toHaveClass('is-own');
  expect(cell).toHaveAccessibleDescription('исправлено вручную');
  expect(workspace.getState().registry.partnerCities[0]?.agreements).toEqual([AGREEMENT]);

  // Escape gives up what was typed; F2 opens it as Enter does.
  act(() => cell.focus());
  await user.keyboard('{F2}');
  await user.type(await screen.findByRole('textbox', { name: 'Текст в документе' }), ' вечной');
  await user.keyboard('{Escape}');
  expect(workspace.getState().report?.overrides.map(({ text }) => text)).toEqual([
    'Договор о дружбе',
  ]);

  fireEvent.contextMenu(cell);
  await user.click(await screen.findByRole('menuitem', { name: 'Вернуть составленный текст' }));
  expect(await screen.findByRole('button', { name: 'Соглашение о дружбе' })).not.toHaveClass(
    'is-own',
  );
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  expect(await screen.findByRole('button', { name: 'Договор о дружбе' })).toBeInTheDocument();
}, 60_000);

it('goes from text to text with arrows, and leaves a row out by the menu', async () => {
  const { user } = await openRegister();
  const cell = await screen.findByRole('button', { name: 'Соглашение о дружбе' });
  act(() => cell.focus());
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toHaveAttribute('data-text');
  expect(document.activeElement).not.toBe(cell);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(cell);
  fireEvent.contextMenu(cell);
  await user.click(await screen.findByRole('menuitem', { name: 'Не показывать эту строку' }));
  expect(await screen.findByText('Действующих соглашений нет.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Соглашение о дружбе' })).not.toBeInTheDocument();
}, 60_000);

it('lists what to look at when facts change, with both texts and a merged one', async () => {
  const { api, user } = await openRegister();
  await user.click(await screen.findByRole('button', { name: 'Соглашение о дружбе' }));
  const field = await screen.findByRole('textbox', { name: 'Текст в документе' });
  await user.clear(field);
  await user.type(field, 'Вечное соглашение о дружбе{Enter}');
  retitle('Соглашение о дружбе и мире');
  act(() => api.tell('command', 'showHandEdits'));
  const group = await screen.findByRole('region', { name: 'Данные изменились' });
  const merged = within(group).getByText('Объединённый текст').nextElementSibling;
  expect(merged).toHaveTextContent(/^Вечное соглашение о дружбе и мире/);
  await user.click(within(group).getByRole('button', { name: 'Взять объединённый' }));
  expect(await screen.findByRole('region', { name: 'Остальные правки' })).toHaveTextContent(
    'и мире',
  );
  act(() => api.tell('command', 'undo'));
  const again = await screen.findByRole('region', { name: 'Данные изменились' });
  await user.click(within(again).getByRole('button', { name: 'Взять новый текст' }));
  expect(await screen.findByText('Правок пока нет')).toBeInTheDocument();
  expect(workspace.getState().report?.overrides).toEqual([]);
}, 60_000);
