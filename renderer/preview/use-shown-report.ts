import { useEffect, useState } from 'react';
import type { Report } from '../../shared/model/report';
import { readSample } from '../store/profiles';
import { useWorkspace } from '../store/workspace';

/** The open report, or else the sample. */
export function useShownReport(): Report | null {
  const report = useWorkspace((state) => state.report);
  const isOpen = report !== null;
  const [sample, setSample] = useState<Report | null>(null);
  useEffect(() => {
    if (isOpen) return;
    let stale = false;
    void readSample().then((read) => {
      if (!stale) setSample(read);
    });
    return () => {
      stale = true;
    };
  }, [isOpen]);
  return report ?? sample;
}
