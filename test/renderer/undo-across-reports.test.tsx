import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { deleteRecords } from '../../renderer/store/bulk';
import { run } from '../../renderer/store/commands';
import { changeRecord } from '../../renderer/store/editing';
import { openReport } from '../../renderer/store/library';
import { changePartnerCity } from '../../renderer/store/registry';
import { replaceInReport } from '../../renderer/store/search';
import { nextSteps, redo, undo, workspace } from '../../renderer/store/workspace';
import { findItem } from '../../shared/edit/edit-answer';
import { findInReport } from '../../shared/edit/replace-text';
import { emptyRegistry } from '../../shared/model/registry';
import { itemsOfType } from '../../shared/model/report';
import { renderApp } from './render-app';
import { harbin, sampleReport } from './sample-report';

const open = () =>
  renderApp((memory) => {
    memory.add(sampleReport());
    memory.add({ ...sampleReport(), id: 'other', year: 2022 });
    memory.lastReportId = 'report';
    memory.registry = { registry: { ...emptyRegistry(), partnerCities: [harbin] }, rev: 1 };
  });
const report = () => {
  const { report: now } = workspace.getState();
  if (!now) throw new Error('no report is open');
  return now;
};
const place = () => itemsOfType(report(), 'event')[0]?.place;
const setPlace = (to: string) => {
  const [event] = itemsOfType(report(), 'event');
  if (event) act(() => changeRecord(event, { place: to }));
};
const go = (id: string) => act(() => openReport(id));
const cityName = () => workspace.getState().registry.partnerCities[0]?.name;

describe('undo of a report', () => {
  it('goes on when the report is opened again, each with its own steps', async () => {
    await open();
    const before = place();
    setPlace('Минск');
    setPlace('Ош');
    act(() => void undo());
    await go('other');
    expect(nextSteps()).toEqual({ undo: null, redo: null });
    setPlace('Омск');
    await go('report');
    expect(place()).toBe('Минск');
    act(() => void redo());
    expect(place()).toBe('Ош');
    act(() => void undo());
    act(() => void undo());
    expect(place()).toBe(before);
    expect(nextSteps().undo).toBeNull();
    await go('other');
    act(() => void undo());
    expect(place()).not.toBe('Омск');
  });

  it('leaves the registry as the report between has made it', async () => {
    await open();
    setPlace('Минск');
    act(() => changePartnerCity('harbin', { name: 'Харбинск' }));
    setPlace('Ош');
    await go('other');
    act(() => changePartnerCity('harbin', { name: 'Харбин!' }));
    await go('report');
    act(() => void undo());
    expect([place(), cityName()]).toEqual(['Минск', 'Харбин!']);
    // The step that had changed the registry alone is none any more.
    act(() => void undo());
    expect(nextSteps().undo).toBeNull();
    expect(cityName()).toBe('Харбин!');
  });

  it('begins anew where the report was changed elsewhere', async () => {
    const { api } = await open();
    setPlace('Минск');
    await go('other');
    const stored = api.reports.get('report');
    if (stored) api.reports.set('report', { ...stored, report: sampleReport() });
    await go('report');
    expect(nextSteps().undo).toBeNull();
  });

  it('names what was replaced, and where', async () => {
    await open();
    const options = {
      ...{ find: 'Минске', replacement: 'Бресте' },
      ...{ wholeWord: false, matchCase: false, wordForms: false, inNotes: false },
    };
    act(() => replaceInReport(findInReport(report(), options), options));
    expect(await screen.findByText(/замен/i)).toBeInTheDocument();
    expect(nextSteps().undo).toEqual({
      key: 'step.replace',
      values: { find: 'Минске', replacement: 'Бресте', count: 1 },
    });
  });
});

describe('the message about what was deleted', () => {
  it('goes when undo has brought it back', async () => {
    await open();
    const [event] = itemsOfType(report(), 'event');
    act(() => deleteRecords(new Set([event?.id ?? ''])));
    expect(await screen.findByRole('alertdialog', { name: /удален/ })).toBeInTheDocument();
    act(() => run('undo'));
    expect(findItem(report(), event?.id ?? '')).not.toBeNull();
    expect(screen.queryByRole('alertdialog', { name: /удален/ })).not.toBeInTheDocument();
  });
});
