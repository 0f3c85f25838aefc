import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { BinnedReport, ReportSummary } from '../../shared/model/report';
import { api } from './api';
import { restoreReport } from './library';
import { toast, toastFailure } from './toasts';

/** The deleted reports; null until they have been read. */
const bin = createStore<{ reports: BinnedReport[] | null; lost: ReportSummary[] }>(() => ({
  reports: null,
  lost: [],
}));
export const useBin = (): BinnedReport[] | null => useStore(bin, ({ reports }) => reports);
/** Reports whose files were damaged, with versions that could take their place. */
export const useLostReports = (): ReportSummary[] => useStore(bin, ({ lost }) => lost);

export const readBin = async (): Promise<void> =>
  bin.setState({
    reports: await api.call('bin:list', undefined),
    lost: await api.call('history:lost', undefined),
  });

export async function restoreFromBin({ id, name, city, year }: BinnedReport): Promise<void> {
  const restored = await restoreReport(id, name);
  await readBin();
  if (!restored) return;
  toast({
    tone: 'success',
    message: { key: 'toast.reportRestored', values: { city, year: String(year) } },
  });
}

/** Deletes it for ever; whoever calls this has asked. */
export async function eraseFromBin({ name }: BinnedReport): Promise<void> {
  const outcome = await api.call('bin:erase', { name });
  await readBin();
  if (outcome.kind === 'failed') toastFailure(outcome);
}
