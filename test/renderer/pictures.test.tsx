import { Blob, File } from 'node:buffer';
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { findItem } from '../../shared/edit/edit-answer';
import { picturesOf } from '../../shared/model/picture';
import { jpeg } from '../shared/pictures/example';
import type { MemoryApi } from './memory-api';
import { renderApp } from './render-app';
import { sampleReport } from './sample-report';

/** jsdom decodes and paints nothing: what the window's canvas gives is a small JPEG file. */
function drawing(): void {
  vi.stubGlobal('createImageBitmap', async () => ({
    width: 40,
    height: 30,
    close: () => undefined,
  }));
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({ drawImage: () => undefined, fillRect: () => undefined });
      convertToBlob = async () => new Blob([jpeg(40, 30).slice()]);
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

const pictures = (api: MemoryApi) => {
  const report = api.reports.get('report')?.report;
  return report ? picturesOf(findItem(report, 'forum')?.item ?? {}) : [];
};

async function open() {
  drawing();
  const app = await renderApp((api) => {
    api.add(sampleReport());
    api.lastReportId = 'report';
  });
  await app.user.click(screen.getByRole('option', { name: /Форум/ }));
  await screen.findByRole('button', { name: 'Добавить снимки…' });
  const record = screen.getByRole('article');
  return { ...app, record };
}

const photo = (name: string) => new File([jpeg(40, 30).slice()], name, { type: 'image/jpeg' });

describe('pictures of a record', () => {
  it('come in by dropping; what is none says so and the others stay', async () => {
    const { api, user, record } = await open();
    const broken = new File(['GIF89a'], 'анимация.gif', { type: 'image/gif' });
    const drop = createEvent.drop(record);
    Object.defineProperty(drop, 'dataTransfer', {
      value: { files: [photo('а.jpg'), broken, photo('б.jpg')], types: ['Files'], items: [] },
    });
    fireEvent(record, drop);
    expect(await screen.findByText(/«анимация.gif» не снимок/)).toBeVisible();
    const second = await screen.findByRole('group', { name: 'Снимок 2' });
    await user.type(within(second).getByRole('textbox', { name: 'Подпись под снимком' }), 'Гости');
    const named = await screen.findByRole('group', { name: 'Снимок 2: Гости' });
    await user.click(within(named).getByRole('button', { name: 'Поднять: Снимок 2: Гости' }));
    await waitFor(() => expect(pictures(api).map(({ caption }) => caption)).toEqual(['Гости', '']));
    expect(api.pictures.map(({ name }) => name)).toEqual(['а.jpg', 'б.jpg']);
  });

  it('come in from the clipboard and go with a way back', async () => {
    const { api, user, record } = await open();
    const paste = createEvent.paste(record);
    Object.defineProperty(paste, 'clipboardData', {
      value: { files: [photo('снимок.jpg')], types: ['Files'], getData: () => '' },
    });
    fireEvent(record, paste);
    await user.click(await screen.findByRole('button', { name: 'Убрать: Снимок 1' }));
    expect(screen.queryByRole('group', { name: 'Снимок 1' })).not.toBeInTheDocument();
    const toast = screen.getByText('Снимок убран.').closest<HTMLElement>('[role="alertdialog"]');
    await user.click(within(toast ?? document.body).getByRole('button', { name: 'Отменить' }));
    expect(await screen.findByRole('group', { name: 'Снимок 1' })).toBeVisible();
    await waitFor(() => expect(pictures(api)).toHaveLength(1));
  });
});
