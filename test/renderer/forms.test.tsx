import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { showForm } from '../../renderer/store/form-editing';
import { goTo } from '../../renderer/store/shell';
import { redo, undo, workspace } from '../../renderer/store/workspace';
import { copyOfForm, removePart } from '../../shared/forms/edit-form';
import { cityQuestionnaire } from '../../shared/model/city-questionnaire';
import { emptyDesk } from '../../shared/model/desk';
import { questionsOf } from '../../shared/model/questionnaire';
import { renderApp } from './render-app';
import { sampleReport } from './sample-report';

// The screens are loaded when they are shown, which the first test would have to wait for.
beforeAll(async () => {
  await Promise.all([
    import('../../renderer/forms/FormsScreen'),
    import('../../renderer/forms/FormTextsScreen'),
    import('../../renderer/forms/FormOfReport'),
    import('../../renderer/forms/MoveReportDialog'),
    import('../../renderer/forms/FormFileDialog'),
    import('../../renderer/forms/StrayNotice'),
  ]);
});

const own = () => workspace.getState().desk.forms;
const report = () => workspace.getState().report;

async function open() {
  const app = await renderApp((memory) => {
    memory.add(sampleReport());
    memory.lastReportId = 'report';
  });
  act(() => showForm(null));
  await screen.findByRole('heading', { name: 'Формы документов' });
  return app;
}

async function openCopy() {
  const app = await open();
  await app.user.click(screen.getByRole('button', { name: 'Создать копию' }));
  await screen.findByRole('textbox', { name: 'Название формы' });
  return app;
}

const outline = () => screen.getByRole('listbox', { name: 'Разделы и вопросы' });
const names = () =>
  within(outline())
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe('the screen of forms', () => {
  it('leaves those that come with the program as they are', async () => {
    await open();
    expect(screen.getByRole('group', { name: 'Содержание формы' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Удалить форму' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Добавить вопрос' })).toBeNull();
  });

  it('changes a copy, which the library keeps, and undo and redo follow', async () => {
    const app = await openCopy();
    await app.user.click(
      within(outline()).getByRole('option', { name: /трудные проблемы.*прошедшем/ }),
    );
    const wording = screen.getByRole('textbox', { name: 'Формулировка в документе' });
    await app.user.clear(wording);
    await app.user.paste('2. Что мешало в {year} году?');
    expect(await screen.findByText('В документе: 2. Что мешало в 2023 году?')).toBeInTheDocument();
    const paper = screen.getByRole('document');
    expect(await within(paper).findByText(/Что мешало в 2023 году/)).toBeInTheDocument();
    await waitFor(() => expect(app.api.desk.desk.forms).toEqual(own()));
    await app.user.click(screen.getByRole('button', { name: 'Выше' }));
    expect(names()[1]).toContain('Что мешало');
    act(() => void undo());
    expect(names()[2]).toContain('Что мешало');
    act(() => void redo());
    expect(names()[1]).toContain('Что мешало');
  });

  it('adds, duplicates and removes parts; what is removed can come back', async () => {
    const { user } = await openCopy();
    const before = names().length;
    await user.click(screen.getByRole('button', { name: 'Добавить вопрос' }));
    await user.click(screen.getByLabelText('Формулировка в документе'));
    await user.paste('Расходы');
    await user.click(screen.getByRole('button', { name: 'Дублировать' }));
    expect(names().filter((name) => name?.startsWith('Расходы'))).toHaveLength(2);
    expect(screen.getByText(/уже есть такой вопрос/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Удалить' }));
    expect(names()).toHaveLength(before + 1);
    const message = await screen.findByRole('alertdialog');
    await user.click(within(message).getByRole('button', { name: 'Отменить' }));
    expect(names()).toHaveLength(before + 2);
  });

  it('works out a table of other facts', async () => {
    const { user } = await openCopy();
    await user.click(screen.getByRole('button', { name: 'Добавить вопрос' }));
    await user.click(screen.getByRole('button', { name: /Что отвечают/ }));
    await user.click(screen.getByRole('option', { name: 'таблица из сведений' }));
    expect(screen.getAllByRole('textbox', { name: 'Заголовок столбца' }).length).toBeGreaterThan(2);
    await user.click(screen.getByRole('button', { name: 'Удалить столбец «№»' }));
    await user.click(screen.getByRole('button', { name: /Откуда взять сведения/ }));
    await user.click(screen.getByRole('option', { name: 'проблемы' }));
    const [form] = own().map((each) => each.form);
    const added = form && questionsOf(form).find(({ answerKind }) => answerKind === 'table');
    expect(added?.computed?.source).toBe('problems');
    const paper = screen.getByRole('document');
    expect(await within(paper).findByRole('columnheader', { name: 'Причина' })).toBeInTheDocument();
  });

  it('sets terms with their clocks', async () => {
    const { user } = await openCopy();
    await user.click(screen.getByRole('button', { name: 'Добавить срок' }));
    const duty = screen.getByRole('group', { name: 'Без названия' });
    expect(within(duty).getByText(/Напишите, что нужно сделать/)).toBeInTheDocument();
    await user.click(within(duty).getByRole('button', { name: /От чего считать срок/ }));
    await user.click(screen.getByRole('option', { name: 'после мероприятия' }));
    const days = within(duty).getByRole('textbox', { name: 'Сколько рабочих дней' });
    await user.tripleClick(days);
    await user.keyboard('5{Enter}');
    expect(own()[0]?.form.duties.at(-1)).toMatchObject({ kind: 'eventAccount', workingDays: 5 });
  });

  it('deletes a form that a report answers, and the report keeps it', async () => {
    const { user } = await openCopy();
    await user.click(screen.getByRole('button', { name: 'Перевести отчёт на эту форму…' }));
    const dialog = await screen.findByRole('dialog', { name: /Перевод отчёта/ });
    await user.click(within(dialog).getByRole('button', { name: 'Перевести отчёт' }));
    const id = own()[0]?.form.id;
    expect(report()?.questionnaire).toEqual({ id, version: 1 });
    expect(own()[0]?.issued).toBe(1);
    act(() => showForm(id ?? null));
    await user.click(await screen.findByRole('button', { name: 'Удалить форму' }));
    expect(own()).toEqual([]);
    expect(report()?.form?.id).toBe(id);
    act(() => void undo());
    expect(own()).toHaveLength(1);
  });
});

describe('a report on an older version', () => {
  it('is told so and moves without loss; undo brings it back', async () => {
    const first = copyOfForm(cityQuestionnaire, 'mine', 'Моя форма');
    const second = { ...removePart(first, 'international.problems'), version: 2 };
    const { user } = await renderApp((memory) => {
      memory.add({
        ...sampleReport(),
        form: first,
        questionnaire: { id: 'mine', version: 1 },
      });
      memory.lastReportId = 'report';
      memory.desk.desk = { ...emptyDesk(), forms: [{ form: second, issued: 2 }] };
    });
    const before = report();
    act(() => goTo({ screen: 'properties' }));
    await user.click(await screen.findByRole('button', { name: 'Перевести на версию 2…' }));
    const dialog = await screen.findByRole('dialog', { name: /Перевод отчёта/ });
    expect(within(dialog).getByText('Для чего в форме нет места')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Перевести отчёт' }));
    expect(report()?.questionnaire.version).toBe(2);

    // What has no place is shown apart, and goes to another question with one button.
    const items = before?.answers['international.problems']?.items;
    expect(report()?.answers['international.problems']?.items).toEqual(items);
    const sidebar = screen.getByRole('navigation', { name: /Разделы|Навигация|Отчёт/ });
    expect(within(sidebar).getByText('Без места в форме')).toBeInTheDocument();
    act(() => goTo({ screen: 'question', questionId: 'international.problems', recordId: null }));
    await user.click(await screen.findByRole('button', { name: 'Перенести все' }));
    expect(report()?.answers['tourism.problems']?.items).toEqual(
      expect.arrayContaining(items ?? []),
    );
    expect(within(sidebar).queryByText('Без места в форме')).toBeNull();

    act(() => void undo());
    act(() => void undo());
    expect(report()).toEqual(before);
  });
});

describe('paragraphs of another document', () => {
  it('are written beside the document, which shows them', async () => {
    const { user } = await renderApp((memory) => {
      memory.add(sampleReport());
      memory.lastReportId = 'report';
    });
    act(() => goTo({ screen: 'formTexts', formId: 'plan' }));
    const field = await screen.findByRole('textbox', { name: 'Вводная часть' });
    await user.type(field, 'План утверждён.');
    await user.tab();
    const paper = screen.getByRole('document');
    expect(await within(paper).findByText(/План.утверждён/)).toBeInTheDocument();
    expect(report()?.answers['plan.goals']?.items).toHaveLength(1);
    act(() => void undo());
    expect(report()?.answers['plan.goals']?.items ?? []).toEqual([]);
  });
});

describe('the file of a form', () => {
  it('goes out, and says what it would replace before it comes in', async () => {
    const app = await openCopy();
    const [first] = own();
    await app.user.click(screen.getByRole('button', { name: 'Сохранить в файл…' }));
    await waitFor(() => expect(app.api.exportedForms).toEqual([first?.form]));
    if (!first) throw new Error('There is no form');
    app.api.nextForm = {
      kind: 'form',
      form: { ...removePart(first.form, 'tourism.tasks'), version: 4 },
    };
    await app.user.click(screen.getByRole('button', { name: 'Загрузить из файла…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Форма из файла' });
    expect(within(dialog).getByText(/^исчезнет: Какие задачи стоят/)).toBeInTheDocument();
    await app.user.click(within(dialog).getByRole('button', { name: 'Заменить свою форму' }));
    expect(own()).toHaveLength(1);
    expect(own()[0]).toMatchObject({ issued: 4, form: { version: 4 } });
    app.api.nextForm = { kind: 'form', form: cityQuestionnaire };
    await app.user.click(screen.getByRole('button', { name: 'Загрузить из файла…' }));
    await app.user.click(await screen.findByRole('button', { name: 'Добавить как новую' }));
    expect(own()).toHaveLength(2);
    expect(own()[1]?.form.id).not.toBe(cityQuestionnaire.id);
  });
});
