import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { goTo } from '../../renderer/store/shell';
import { editReport, undo, workspace } from '../../renderer/store/workspace';
import { changeItem, findItem } from '../../shared/edit/edit-answer';
import type { Event } from '../../shared/model/event';
import { emptyRegistry } from '../../shared/model/registry';
import { renderApp } from './render-app';
import { harbin, sampleReport } from './sample-report';

const QUESTION = 'international.achievements';
const at = (recordId: string) => ({
  screen: 'question' as const,
  questionId: QUESTION,
  recordId,
});
const report = () => {
  const { report: open } = workspace.getState();
  if (!open) throw new Error('No report is open');
  return open;
};
const itemOf = <T,>(id: string) => findItem(report(), id)?.item as T;
const open = () =>
  renderApp((api) => {
    api.add(sampleReport());
    api.lastReportId = 'report';
    api.registry = { registry: { ...emptyRegistry(), partnerCities: [harbin] }, rev: 1 };
  });

describe('links that a text suggests', () => {
  it('accepts the first with one key, as one step of undo', async () => {
    await open();
    act(() => goTo(at('forum')));
    await screen.findByRole('button', { name: 'Связать с городом Харбин' });
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Текст в документе' }), {
      code: 'Enter',
      key: 'Enter',
      altKey: true,
    });
    expect(itemOf<Event>('forum').partnerCityIds).toEqual(['harbin']);
    act(() => void undo());
    expect(itemOf<Event>('forum').partnerCityIds).toEqual([]);
  });

  it('does not offer again what was put away', async () => {
    const { user } = await open();
    act(() => goTo(at('forum')));
    await user.click(await screen.findByRole('button', { name: 'Не предлагать: Харбин' }));
    expect(screen.queryByRole('button', { name: 'Связать с городом Харбин' })).toBeNull();
  });
});

describe('computed sentences', () => {
  it('are inserted, watched and replaced only when told to', async () => {
    const { user } = await open();
    act(() => goTo(at('lead')));
    await user.click(
      await screen.findByRole('button', { name: 'Вставить в текст: Число мероприятий' }),
    );
    expect(itemOf<Event>('lead').text).toMatch(/проведено 3 мероприятия\.$/);
    act(() =>
      editReport((current) => changeItem<Event>(current, 'tour', { included: false }), {
        place: at('tour'),
      }),
    );
    const changed = await screen.findByRole('region', { name: 'Данные изменились' });
    expect(itemOf<Event>('lead').text).toMatch(/проведено 3 мероприятия\.$/);
    await user.click(within(changed).getByRole('button', { name: 'Взять новое' }));
    expect(itemOf<Event>('lead').text).toMatch(/проведено 2 мероприятия\.$/);
  });
});

describe('three lengths', () => {
  it('writes a line and shows it in the document', async () => {
    const { user } = await open();
    act(() => goTo(at('forum')));
    await user.click(await screen.findByRole('tab', { name: /^Строка/ }));
    await user.click(screen.getByRole('button', { name: 'Взять начало абзаца' }));
    await user.click(screen.getByRole('button', { name: 'Показывать в документе' }));
    expect(itemOf<Event>('forum')).toMatchObject({ line: 'Форум в Харбине.', length: 'line' });
  });
});
