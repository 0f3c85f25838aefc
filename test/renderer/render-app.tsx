import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import { App } from '../../renderer/App';
import type {} from '../../renderer/store/api';
import { forgetSteps } from '../../renderer/store/kept-steps';
import { shell } from '../../renderer/store/shell';
import { start } from '../../renderer/store/start';
import { toasts } from '../../renderer/store/toasts';
import { openWorkspace } from '../../renderer/store/workspace';
import { MemoryApi } from './memory-api';

/** Starts the whole window on a library in memory. */
export async function renderApp(prepare: (api: MemoryApi) => void = () => undefined) {
  const api = new MemoryApi();
  prepare(api);
  window.api = api;
  shell.setState(shell.getInitialState(), true);
  toasts.clear();
  // Another test of the same run may have worked on a report of this name.
  openWorkspace(null);
  forgetSteps();
  onTestFinished(await act(start));
  const user = userEvent.setup();
  const view = render(<App />);
  return { api, user, ...view };
}
