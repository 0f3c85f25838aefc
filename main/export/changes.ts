import { approvalSheet } from '../../shared/changes/approval-sheet';
import { compareTrees } from '../../shared/changes/compare';
import type { ChangesFormat } from '../../shared/changes/formats';
import { compose } from '../../shared/document/compose';
import { dress } from '../../shared/document/dress';
import { officialProfile } from '../../shared/model/profile';
import { emptyRegistry, type Registry } from '../../shared/model/registry';
import type { Report } from '../../shared/model/report';
import { type ExportOptions, renderTree } from './render';

/** Whose the changes are, as word processors show it, and when they were found. */
export interface ChangesMade {
  author: string;
  now: Date;
}

/** Two states of a report, and the registry from which both are composed as it is now. */
export interface States {
  before: Report;
  after: Report;
  registry?: Registry;
}

/** What tells two states of a report apart, both in the look of the later. */
export function renderChanges(
  format: ChangesFormat,
  { before, after, registry = emptyRegistry() }: States,
  { author, now }: ChangesMade,
  options: ExportOptions,
): Promise<Uint8Array> {
  const { profile = officialProfile } = options;
  const treeOf = (report: Report) =>
    dress(compose(report, { registry }), profile, report, registry.keptWords);
  const made = { author, date: now.toISOString() };
  return renderTree(format, compareTrees(treeOf(before), treeOf(after), made), options);
}

/** The sheet on which those who have to agree to a report sign. */
export const renderSheet = (
  format: ChangesFormat,
  report: Report,
  { approvers }: Registry,
  options: ExportOptions,
): Promise<Uint8Array> => renderTree(format, approvalSheet(report, approvers), options);
