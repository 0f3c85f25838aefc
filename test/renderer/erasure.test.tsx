import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nextSteps, workspace } from '../../renderer/store/workspace';
import { changeItem } from '../../shared/edit/edit-answer';
import { emptyContactPerson } from '../../shared/model/contact';
import { emptyRegistry } from '../../shared/model/registry';
import { renderApp } from './render-app';
import { harbin, sampleReport } from './sample-report';

const NAME = 'Логинов Владислав Анатольевич';

const open = async (lock: 'held' | 'other' = 'held') => {
  const view = await renderApp((memory) => {
    memory.add(changeItem(sampleReport(), 'forum', { text: `Форум открыл В.А. Логинов.` }));
    memory.add(
      changeItem({ ...sampleReport(), id: 'earlier', year: 2022 }, 'tour', {
        text: 'Речь Логинова и Владислава Анатольевича Логинова.',
      }),
    );
    memory.lastReportId = 'report';
    const person = { ...emptyContactPerson('p'), name: NAME, phone: '+7 391 226-00-00' };
    const partnerCities = [{ ...harbin, contactPersons: [person] }];
    memory.registry = { registry: { ...emptyRegistry(), partnerCities }, rev: 1 };
    if (lock === 'other') memory.lock = { kind: 'other', owner: null, canTakeOver: false };
  });
  await view.user.click(screen.getByRole('button', { name: /^Города-партнёры \d/ }));
  await view.user.click(await screen.findByRole('option', { name: /^Харбин/ }));
  await view.user.click(await screen.findByRole('tab', { name: /^Люди/ }));
  return view;
};
const BUTTON = { name: 'Стереть сведения о человеке…' };

describe('erasing a person', () => {
  it('shows every place, lets the author choose, and makes the act', async () => {
    const { api, user } = await open();
    await user.click(screen.getByRole('button', BUTTON));
    const dialog = await screen.findByRole('dialog', { name: `Стереть сведения: ${NAME}` });
    const places = await within(dialog).findAllByRole('listitem');
    expect(places.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Форум открыл В.А. Логинов.'),
      expect.stringContaining('Речь Логинова и'),
    ]);

    const wording = within(dialog).getByRole('textbox', { name: 'Слова вместо имени' });
    await user.clear(wording);
    await user.paste('советник Логинов');
    expect(await within(dialog).findByText(/В этих словах есть стираемое имя/)).toBeVisible();
    expect(
      within(dialog).getByRole('button', { name: 'Стереть сведения навсегда' }),
    ).toBeDisabled();
    await user.clear(wording);
    await user.paste('представитель мэрии');

    // One text is published and stays.
    await user.click(within(dialog).getByRole('button', { name: /2022.*Логинов/ }));
    await user.click(await screen.findByRole('option', { name: 'Оставить: опубликовано' }));
    await user.click(within(dialog).getByRole('button', { name: 'Стереть сведения навсегда' }));

    const done = await screen.findByRole('dialog', { name: /^Сведения стёрты: Л/ });
    const reports = JSON.stringify([...api.reports.values()]);
    expect(reports).toContain('Форум открыл Л.\u{A0}В.\u{A0}А..');
    expect(reports).toContain('Речь Логинова и Владислава Анатольевича Логинова.');
    expect(api.registry.registry.partnerCities[0]?.contactPersons).toEqual([]);

    await user.click(within(done).getByRole('textbox', { name: 'Должность' }));
    await user.paste('начальник отдела');
    await user.click(within(done).getByRole('button', { name: 'Сохранить акт (PDF)' }));
    await waitFor(() =>
      expect(api.acts).toMatchObject([
        { format: 'pdf', fields: { post: 'начальник отдела', subject: expect.any(String) } },
      ]),
    );
    expect(JSON.stringify(api.acts)).not.toContain('Логинов');
  });

  it('leaves nothing that could be undone or brought back', async () => {
    const { user } = await open();
    const phone = screen.getByRole('textbox', { name: /Телефон/ });
    await user.type(phone, '1');
    await waitFor(() => expect(nextSteps().undo).not.toBeNull());
    await user.click(screen.getByRole('button', BUTTON));
    const dialog = await screen.findByRole('dialog', { name: /^Стереть сведения: / });
    await user.click(
      await within(dialog).findByRole('button', { name: 'Стереть сведения навсегда' }),
    );
    await screen.findByRole('dialog', { name: /^Сведения стёрты/ });
    expect(nextSteps()).toEqual({ undo: null, redo: null });
    expect(JSON.stringify(workspace.getState())).not.toMatch(/В\.А\. Логинов|226-00-00/);
    expect(JSON.stringify(workspace.temporal.getState())).not.toContain('226-00-00');
  });

  it('is not offered while another program owns the library', async () => {
    await open('other');
    expect(screen.getByRole('button', BUTTON)).toBeDisabled();
  });

  it('is told in the settings, from where the act can be made again', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', BUTTON));
    const dialog = await screen.findByRole('dialog', { name: /^Стереть сведения: / });
    await user.click(
      await within(dialog).findByRole('button', { name: 'Стереть сведения навсегда' }),
    );
    const done = await screen.findByRole('dialog', { name: /^Сведения стёрты/ });
    await user.click(within(done).getByRole('button', { name: 'Закрыть' }));
    await user.click(screen.getByRole('button', { name: 'Настройки' }));
    await user.click(await screen.findByRole('button', { name: /^Составить акт: Л/ }));
    expect(await screen.findByRole('dialog', { name: /^Сведения стёрты/ })).toBeVisible();
  });
});
