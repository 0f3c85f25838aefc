import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFromLastYear } from '../../renderer/store/library';
import { undo, workspace } from '../../renderer/store/workspace';
import { findItem } from '../../shared/edit/edit-answer';
import { emptyContactEntry } from '../../shared/model/contact';
import { emptyRegistry } from '../../shared/model/registry';
import { itemsOfType } from '../../shared/model/report';
import { nextYearReport } from '../../shared/year/carry-over';
import { addDays, localDay } from '../../shared/year/days';
import { counter, lastYear } from '../shared/year/last-year';
import { renderApp } from './render-app';
import { harbin, sampleReport } from './sample-report';

// The screens are loaded when they are shown, which the first test would have to wait for.
beforeAll(async () => {
  await import('../../renderer/checklist/ChecklistScreen');
  await import('../../renderer/start/StartScreen');
});

const report = () => {
  const { report: open } = workspace.getState();
  if (!open) throw new Error('no report is open');
  return open;
};

describe('the checklist of last year', () => {
  const open = async () => {
    const app = await renderApp((memory) => {
      memory.add(nextYearReport(lastYear(), counter('n')));
      memory.lastReportId = 'n1';
    });
    await app.user.click(screen.getByRole('button', { name: /Задачи прошлого года/ }));
    await screen.findByRole('heading', { name: 'Задачи и проблемы 2022 года' });
    return app;
  };
  const decisions = (text: string) => screen.getByRole('radiogroup', { name: text });

  it('is what a report from last year’s opens with', async () => {
    const { api } = await renderApp((memory) => memory.add(lastYear()));
    await act(() => createFromLastYear('last'));
    expect(
      await screen.findByRole('heading', { name: 'Задачи и проблемы 2022 года' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Решено 1 из 4')).toBeInTheDocument();
    expect(screen.getByText('с 2020 года')).toBeInTheDocument();
    expect([...api.reports.values()].map(({ report: { year } }) => year)).toEqual([2022, 2023]);
  });

  it('makes of a decision a record that is a click away, as one step of undo', async () => {
    const { user } = await open();
    const choice = decisions('Открыть рейс.');
    await user.click(within(choice).getByRole('radio', { name: 'Выполнена' }));
    expect(screen.getByText('Решено 2 из 4')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Мероприятие: Открыть рейс.' }));
    expect(screen.getByRole('textbox', { name: 'Текст в документе' })).toHaveValue('Открыть рейс.');
    const [event] = itemsOfType(report(), 'event').filter(({ state }) => state === 'draft');
    expect(event?.fulfilsTaskId).toBe('flight');
    undo();
    expect(itemsOfType(report(), 'event').filter(({ state }) => state === 'draft')).toEqual([]);
    expect(report().checklist.find(({ originId }) => originId === 'flight')?.decision).toBe('open');
  });

  it('drops nothing without a reason', async () => {
    const { user } = await open();
    const choice = decisions('Нет прямого рейса.');
    await user.click(within(choice).getByRole('radio', { name: 'Снимаем' }));
    const reason = screen.getAllByRole('textbox', { name: 'Почему снимаем' });
    const field = reason.find((each) => each === document.activeElement) as HTMLElement;
    expect(field).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Снять' }));
    expect(field).toHaveAccessibleDescription('Напишите, почему: без причины снять нельзя.');
    expect(report().checklist[0]?.decision).toBe('open');
    await user.type(field, 'Рейс больше не нужен.');
    await user.click(screen.getByRole('button', { name: 'Снять' }));
    expect(report().checklist[0]).toMatchObject({
      decision: 'dropped',
      reason: 'Рейс больше не нужен.',
    });
  });

  it('says that an edited record stays when its decision is changed', async () => {
    const { user } = await open();
    await user.click(within(decisions('Открыть рейс.')).getByRole('radio', { name: 'Выполнена' }));
    await user.click(screen.getByRole('button', { name: 'Мероприятие: Открыть рейс.' }));
    await user.type(screen.getByRole('textbox', { name: 'Текст в документе' }), ' Прилетел.');
    await user.click(screen.getByRole('button', { name: /Задачи прошлого года/ }));
    const choice = await screen.findByRole('radiogroup', { name: 'Открыть рейс.' });
    await user.click(within(choice).getByRole('radio', { name: 'Переносим' }));
    const message = screen.getByRole('alertdialog', { name: /Мероприятие осталось в отчёте/ });
    expect(JSON.stringify(report().answers)).toContain('Открыть рейс. Прилетел.');
    await user.click(within(message).getByRole('button', { name: 'Удалить её' }));
    expect(JSON.stringify(report().answers)).not.toContain('Прилетел.');
  });

  it('needs no mouse', async () => {
    const { user } = await open();
    const first = within(decisions('Открыть рейс.')).getByRole('radio', { name: 'Выполнена' });
    first.focus();
    await user.keyboard('{ArrowRight}');
    await user.keyboard(' ');
    expect(report().checklist.find(({ originId }) => originId === 'flight')?.decision).toBe(
      'carried',
    );
  });
});

describe('problems and tasks', () => {
  const open = () =>
    renderApp((memory) => {
      memory.add(sampleReport());
      memory.lastReportId = 'report';
    });

  it('a problem becomes a task that is linked to it', async () => {
    const { user } = await open();
    await user.click(screen.getAllByRole('button', { name: /^Проблемы/ })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Сделать задачей' }));
    expect(screen.getByRole('textbox', { name: 'Текст в документе' })).toHaveValue(
      'Не хватило средств.',
    );
    const made = itemsOfType(report(), 'task').at(-1);
    expect(made).toMatchObject({ answersProblemId: 'budget', text: 'Не хватило средств.' });
    await user.click(screen.getByRole('button', { name: 'Проблема: Не хватило средств.' }));
    expect(screen.getByRole('button', { name: 'Задача: Найти средства.' })).toBeInTheDocument();
  });

  it('a task that was carried out becomes an event', async () => {
    const { user } = await open();
    await user.click(screen.getAllByRole('button', { name: /^Задачи/ })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Выполнено: добавить в достижения' }));
    expect(findItem(report(), 'plan')?.item).toMatchObject({ state: 'done' });
    expect(itemsOfType(report(), 'event').at(-1)).toMatchObject({
      text: 'Найти средства.',
      fulfilsTaskId: 'plan',
      state: 'draft',
    });
  });
});

describe('what is due', () => {
  const today = localDay(new Date());
  const year = Number(today.slice(0, 4));
  const city = {
    ...harbin,
    relation: 'sister' as const,
    since: `${year - 19}`,
    contacts: [
      {
        ...emptyContactEntry('call'),
        date: addDays(today, -20),
        nextStep: 'Отправить приглашение',
        nextStepDue: addDays(today, -2),
      },
    ],
  };
  const open = async () => {
    const app = await renderApp((memory) => {
      memory.registry = { registry: { ...emptyRegistry(), partnerCities: [city] }, rev: 1 };
      memory.add({ ...sampleReport(), year });
      memory.lastReportId = 'report';
    });
    await app.user.click(screen.getByRole('button', { name: 'Что предстоит' }));
    await screen.findByRole('heading', { name: /Просрочено/ });
    return app;
  };

  it('shows what is overdue first, with its source a click away', async () => {
    const { user } = await open();
    const overdue = screen.getByRole('region', { name: /Просрочено/ });
    expect(within(overdue).getByText('позавчера')).toBeInTheDocument();
    await user.click(
      within(overdue).getByRole('button', { name: 'Харбин: Отправить приглашение' }),
    );
    expect(await screen.findByRole('option', { name: /Харбин/, selected: true })).toBeVisible();
  });

  it('drafts a task with one click and takes the reminder from the list, until undo', async () => {
    const { user, api } = await open();
    const title = 'Харбин: Отправить приглашение';
    const draft = `Добавить задачу в открытый отчёт: ${title}`;
    await user.click(screen.getByRole('button', { name: draft }));
    expect(itemsOfType(report(), 'task').at(-1)).toMatchObject({
      text: 'Отправить приглашение',
      due: addDays(today, -2),
      partnerCityIds: ['harbin'],
    });
    // The task itself is overdue now.
    expect(screen.queryByRole('button', { name: draft })).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Задача: Отправить приглашение' }),
    ).toBeInTheDocument();
    await waitFor(() => expect(api.desk.desk.settledDues).toHaveLength(1));
    undo();
    expect(await screen.findByRole('button', { name: draft })).toBeInTheDocument();
    expect(itemsOfType(report(), 'task')).toHaveLength(1);
  });

  it('stops reminding, and starts again', async () => {
    const { user } = await open();
    const title = 'Харбин: Отправить приглашение';
    await user.click(screen.getByRole('button', { name: `Больше не напоминать: ${title}` }));
    expect(screen.queryByRole('region', { name: /Просрочено/ })).not.toBeInTheDocument();
    await user.click(screen.getByText('Больше не напоминать'));
    await user.click(screen.getByRole('button', { name: `Снова напоминать: ${title}` }));
    expect(screen.getByRole('region', { name: /Просрочено/ })).toBeInTheDocument();
  });

  it('says how far the open report is', async () => {
    await open();
    expect(screen.getByText('Мероприятий по месяцам пока нет.')).toBeInTheDocument();
  });
});
