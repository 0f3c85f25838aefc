import type { ReportSummary } from '../shared/model/report';
import type { Day } from '../shared/year/days';
import { type ReportFacts, reportFacts } from '../shared/year/facts';
import type { OpenedReport } from './storage/report-shelf';

interface Shelf {
  list(): ReportSummary[];
  latest(id: string): Promise<OpenedReport>;
}

/** Reads what reminders need of every report, and reads again only what was saved since. */
export class ReportFactsReader {
  readonly #shelf: Shelf;
  readonly #known = new Map<string, { savedAt: string; today: Day; facts: ReportFacts }>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  async read(today: Day): Promise<ReportFacts[]> {
    const summaries = this.#shelf.list();
    const present = new Set(summaries.map(({ id }) => id));
    for (const id of this.#known.keys()) if (!present.has(id)) this.#known.delete(id);
    const all: ReportFacts[] = [];
    // One after the other: the window's saves go in between.
    for (const { id, savedAt } of summaries) {
      const known = this.#known.get(id);
      if (known?.savedAt === savedAt && known.today === today) {
        all.push(known.facts);
        continue;
      }
      const opened = await this.#shelf.latest(id);
      // A report that cannot be read is reported when it is opened.
      if (opened.kind !== 'opened') continue;
      const facts = reportFacts(opened.report, today);
      this.#known.set(id, { savedAt: opened.savedAt, today, facts });
      all.push(facts);
    }
    return all;
  }
}
