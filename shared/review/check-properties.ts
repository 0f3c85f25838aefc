import type { Report } from '../model/report';
import { type Finding, type FindingDraft, withIds } from './finding';

/** What is wrong with who the report is: told beside the fields and in the review. */
export const propertyDrafts = ({ city }: Report): FindingDraft[] =>
  city.trim() === '' ? [{ severity: 'error', key: 'finding.cityMissing', field: 'city' }] : [];

export const checkProperties = (report: Report): Finding[] => withIds(propertyDrafts(report));
