import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { withEdition, withoutEdition } from '../../shared/edit/editions';
import type { Approver } from '../../shared/model/approver';
import type { Edition } from '../../shared/model/edition';
import type { Report } from '../../shared/model/report';
import { api } from './api';
import { newId } from './id';
import { flush } from './saver';
import { toastFailure } from './toasts';
import { editRegistry, editReport, workspace } from './workspace';

/** The edition that the open report is compared with. */
export type ShownEdition =
  | { kind: 'none' }
  | { kind: 'reading'; id: string }
  | { kind: 'read'; id: string; report: Report }
  | { kind: 'missing'; id: string };

const shown = createStore<{ edition: ShownEdition }>(() => ({ edition: { kind: 'none' } }));
export const useShownEdition = (): ShownEdition => useStore(shown, ({ edition }) => edition);

const PLACE = { screen: 'changes' } as const;

/** Notes that the report, as it is now, was shown or sent. */
export async function keepEdition(
  told: Pick<Edition, 'date' | 'recipient' | 'remark'>,
): Promise<void> {
  const { report } = workspace.getState();
  if (!report) return;
  await flush();
  const kept = await api.call('editions:keep', { id: report.id });
  if (kept.kind === 'failed') return toastFailure(kept);
  const edition = { ...told, id: newId(), version: kept.version };
  editReport((state) => withEdition(state, edition), { place: PLACE, step: 'step.keepEdition' });
  await chooseEdition(edition);
}

export function deleteEdition(id: string): void {
  editReport((report) => withoutEdition(report, id), { place: PLACE, step: 'step.deleteEdition' });
  const { edition } = shown.getState();
  if (edition.kind !== 'none' && edition.id === id) shown.setState({ edition: { kind: 'none' } });
}

/** Reads an edition to be compared with. */
export async function chooseEdition({ id, version }: Edition): Promise<void> {
  const { report } = workspace.getState();
  if (!report) return;
  shown.setState({ edition: { kind: 'reading', id } });
  const read = await api.call('editions:read', { id: report.id, version });
  const { edition } = shown.getState();
  if (edition.kind !== 'reading' || edition.id !== id) return;
  shown.setState({
    edition:
      read.kind === 'read' ? { kind: 'read', id, report: read.report } : { kind: 'missing', id },
  });
}

/** Changes the list of those who approve; typing in one field is one step of undo. */
export const changeApprovers = (
  change: (approvers: readonly Approver[]) => Approver[],
  typing?: string,
): void =>
  editRegistry((registry) => ({ ...registry, approvers: change(registry.approvers) }), {
    place: PLACE,
    ...(typing === undefined ? {} : { typing }),
  });
