import { useEffect, useMemo } from 'react';
import type { Item, Report } from '../../shared/model/report';
import {
  type Finding,
  type FindingKey,
  THEMES,
  type Theme,
  themeOf,
} from '../../shared/review/finding';
import { check, useReview } from '../store/review';
import { useWorkspace } from '../store/workspace';

/** Findings of one kind, which can be mended together. */
export interface FindingGroup {
  key: FindingKey;
  findings: Finding[];
}

export interface ThemeGroup {
  theme: Theme;
  count: number;
  groups: FindingGroup[];
}

/** The findings of the open report as it is now; the check is made when the screen opens. */
export function useFindings(): { findings: readonly Finding[]; isReady: boolean } {
  const findings = useReview((state) => state.findings);
  const isReady = useReview(({ of }) => of !== null);
  const report = useWorkspace((state) => state.report);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed report is checked at once
  useEffect(() => void check(), [report]);
  return { findings, isReady };
}

/** Findings by theme and kind, in the order of the themes and of the document. */
export const useGroups = (findings: readonly Finding[]): ThemeGroup[] =>
  useMemo(() => groupsOf(findings), [findings]);

function groupsOf(findings: readonly Finding[]): ThemeGroup[] {
  return THEMES.flatMap((theme) => {
    const own = findings.filter((finding) => themeOf(finding) === theme);
    const byKey = new Map<FindingKey, Finding[]>();
    for (const finding of own) {
      const group = byKey.get(finding.key) ?? [];
      byKey.set(finding.key, group);
      group.push(finding);
    }
    const groups = [...byKey].map(([key, list]) => ({ key, findings: list }));
    return own.length === 0 ? [] : [{ theme, count: own.length, groups }];
  });
}

/** The records of a report by id, so that thousands of rows find theirs at once. */
export function useItems(report: Report | null): (id: string | null) => Item | null {
  return useMemo(() => {
    const items = new Map(
      Object.values(report?.answers ?? {}).flatMap((answer) =>
        answer.items.map((item) => [item.id, item] as const),
      ),
    );
    return (id) => (id === null ? null : (items.get(id) ?? null));
  }, [report]);
}
