import { randomUUID } from 'node:crypto';
import { parseText } from '../shared/document/parse';
import { acceptProposals } from '../shared/document/proposals';
import { type Failure, failure } from '../shared/failure';
import { defaultPreferences, type Preferences } from '../shared/model/preferences';
import { emptyRegistry } from '../shared/model/registry';
import { readSourceFile } from './import/read-source';
import { resourcePath, SAMPLE } from './resources';
import { ANY_REVISION } from './storage/durable-file';
import type { Library } from './storage/library';

const SAMPLE_YEAR = 2023;

/**
 * Puts the sample report into a new library, as an ordinary report that may be edited and deleted.
 * The preferences are written last: until they are there, the library counts as new, so that a
 * start that was cut off does it again.
 */
export async function addSample(
  library: Library,
): Promise<{ preferences: Preferences; notices: Failure[] }> {
  const source = await readSourceFile(resourcePath(SAMPLE));
  if (source.kind === 'failed') return { preferences: defaultPreferences, notices: [source] };
  if (source.kind !== 'text') throw new Error('The sample is no text');
  const parsed = parseText(source.text, { newId: randomUUID, fallbackYear: SAMPLE_YEAR });
  if (parsed.kind === 'refused')
    return { preferences: defaultPreferences, notices: [failure(parsed.reason, source.file)] };

  const kept = await library.registry.open();
  const before = kept.kind === 'opened' ? kept.value : emptyRegistry();
  const { report, registry } = acceptProposals(parsed, before, randomUUID);
  const preferences = { ...defaultPreferences, lastReportId: report.id };
  const outcomes = [
    await library.registry.save(registry, kept.kind === 'opened' ? kept.rev : 0),
    await library.reports.create(report),
    await library.preferences.save(preferences, ANY_REVISION),
  ];
  return { preferences, notices: outcomes.filter((outcome) => outcome.kind === 'failed') };
}
