import { randomUUID } from 'node:crypto';
import { ANY_REVISION } from '../../main/storage/durable-file';
import { openLibrary } from '../../main/storage/library';
import { parseText } from '../../shared/document/parse';
import { defaultPreferences } from '../../shared/model/preferences';

/** A library that holds one report, open at its first question, for `npm run bench`. */
export async function makeTypingLibrary(folder: string, text: string): Promise<void> {
  const parsed = parseText(text, { newId: randomUUID, fallbackYear: 2023 });
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  const { report } = parsed;
  const library = await openLibrary(folder, { device: 'bench' });
  const [question = ''] = Object.keys(report.answers);
  const outcomes = [
    await library.reports.create(report),
    await library.preferences.save(
      {
        ...defaultPreferences,
        welcomed: true,
        lastReportId: report.id,
        lastQuestionId: question,
        lastRecordId: report.answers[question]?.items[3]?.id ?? '',
      },
      ANY_REVISION,
    ),
  ];
  const failed = outcomes.find((outcome) => outcome.kind === 'failed');
  if (failed) throw new Error(failed.reason);
}
