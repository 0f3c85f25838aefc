import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { showProfile } from '../../renderer/store/profiles';
import { goTo } from '../../renderer/store/shell';
import { undo, workspace } from '../../renderer/store/workspace';
import { changeItem } from '../../shared/edit/edit-answer';
import { compactProfile, officialProfile } from '../../shared/model/profile';
import { renderApp } from './render-app';
import { sampleReport } from './sample-report';

// The screen is loaded when it is shown, which the first test would have to wait for.
beforeAll(async () => {
  await import('../../renderer/profile/ProfileScreen');
});

const profiles = () => workspace.getState().desk.profiles;

async function open(report = sampleReport()) {
  const app = await renderApp((memory) => {
    memory.add(report);
    memory.lastReportId = report.id;
  });
  act(() => showProfile(null));
  await screen.findByRole('heading', { name: 'Вид документов' });
  return app;
}

const copy = async ({ user }: Awaited<ReturnType<typeof open>>) => {
  await user.click(screen.getByRole('button', { name: 'Создать копию' }));
  return screen.findByRole('textbox', { name: 'Название вида' });
};

describe('the screen of profiles', () => {
  it('leaves those that come with the program as they are', async () => {
    await open();
    expect(screen.getByRole('group', { name: 'Настройки вида' })).toBeDisabled();
    expect(screen.getByRole('textbox', { name: 'Левое поле, мм' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Удалить вид' })).toBeNull();
  });

  it('changes a copy, which the library keeps and undo takes back', async () => {
    const app = await open();
    expect(await copy(app)).toHaveValue('Официальный – копия');
    const margin = screen.getByRole('textbox', { name: 'Левое поле, мм' });
    await app.user.tripleClick(margin);
    await app.user.keyboard('25{Enter}');
    await app.user.click(screen.getByRole('checkbox', { name: /Нумеровать разделы/ }));
    expect(profiles()[0]).toMatchObject({
      numberedHeadings: true,
      page: { margin: { left: 25, right: 10 } },
    });
    await waitFor(() => expect(app.api.desk.desk.profiles).toEqual(profiles()));
    act(() => void undo());
    expect(profiles()[0]?.numberedHeadings).toBe(false);
    act(() => void undo());
    expect(profiles()[0]?.page.margin.left).toBe(30);
    act(() => void undo());
    expect(profiles()).toEqual([]);
  });

  it('never takes a measure that no paper has', async () => {
    const app = await open();
    await copy(app);
    const margin = screen.getByRole('textbox', { name: 'Верхнее поле, мм' });
    await app.user.tripleClick(margin);
    await app.user.keyboard('900{Enter}');
    expect(profiles()[0]?.page.margin.top).toBe(60);
  });

  it('gives the look to the report, whose document shows it', async () => {
    const app = await open();
    await copy(app);
    await app.user.click(screen.getByRole('button', { name: 'Применить к отчёту' }));
    const [own] = profiles();
    expect(workspace.getState().report?.profileId).toBe(own?.id);
    expect(screen.getByRole('button', { name: 'Применён к отчёту' })).toBeDisabled();
    await app.user.click(screen.getByRole('checkbox', { name: 'Титульный лист' }));
    const paper = screen.getByRole('document');
    expect(await within(paper).findByText('за 2023 год')).toBeInTheDocument();
  });

  it('mends the signs of the document, but for a record that is left as typed', async () => {
    const forum = changeItem(sampleReport(), 'forum', { text: 'Форум "Омск".' });
    const app = await open(changeItem(forum, 'tour', { text: 'Гастроли "Тура".' }));
    await copy(app);
    const paper = screen.getByRole('document');
    expect(await within(paper).findByText(/Форум "Омск"/)).toBeInTheDocument();
    await app.user.click(screen.getByRole('checkbox', { name: /Исправлять кавычки/ }));
    expect(await within(paper).findByText(/Форум «Омск»/)).toBeInTheDocument();
    expect(within(paper).getByText(/Гастроли «Тура»/)).toBeInTheDocument();

    const place = { questionId: 'international.achievements', recordId: 'tour' };
    act(() => goTo({ screen: 'question', ...place }));
    await app.user.click(await screen.findByRole('checkbox', { name: 'Оставить знаки как есть' }));
    act(() => showProfile(profiles()[0]?.id ?? null));
    const shown = await screen.findByRole('document');
    expect(await within(shown).findByText(/Гастроли "Тура"/)).toBeInTheDocument();
    expect(within(shown).getByText(/Форум «Омск»/)).toBeInTheDocument();
  });

  it('deletes an own look, and the report is official again until it comes back', async () => {
    const app = await open();
    await copy(app);
    await app.user.click(screen.getByRole('button', { name: 'Применить к отчёту' }));
    await app.user.click(screen.getByRole('button', { name: 'Удалить вид' }));
    expect(profiles()).toEqual([]);
    expect(screen.getByRole('button', { name: /Вид/ })).toHaveTextContent('Официальный');
    act(() => void undo());
    expect(profiles()).toHaveLength(1);
  });

  it('goes out as a small file and comes in under a name of its own', async () => {
    const app = await open();
    await copy(app);
    await app.user.click(screen.getByRole('button', { name: 'Сохранить в файл…' }));
    await waitFor(() => expect(app.api.exportedProfiles).toEqual(profiles()));
    app.api.nextProfile = {
      kind: 'profile',
      profile: { ...compactProfile, name: 'Официальный – копия' },
    };
    await app.user.click(screen.getByRole('button', { name: 'Загрузить из файла…' }));
    await waitFor(() => expect(profiles()).toHaveLength(2));
    expect(profiles()[1]).toMatchObject({ name: 'Официальный – копия 2', fontSize: 12 });
    expect(profiles()[1]?.id).not.toBe(compactProfile.id);
  });
});

describe('the document beside the form', () => {
  it('has a choice of looks above it', async () => {
    const { user } = await renderApp((memory) => {
      const report = sampleReport();
      memory.add(report);
      memory.lastReportId = report.id;
    });
    await user.click(screen.getByRole('button', { name: 'Показать документ' }));
    await user.click(await screen.findByRole('button', { name: /Официальный/ }));
    await user.click(await screen.findByRole('option', { name: 'Компактный' }));
    expect(workspace.getState().report?.profileId).toBe('compact');
    act(() => void undo());
    expect(workspace.getState().report?.profileId).toBe(officialProfile.id);
  });
});
