import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { statementFinder } from '../../../shared/claims/statements';
import { acceptProposals } from '../../../shared/document/proposals';
import { findItem } from '../../../shared/edit/edit-answer';
import { translator } from '../../../shared/messages';
import { emptyRegistry } from '../../../shared/model/registry';
import { itemsOfType } from '../../../shared/model/report';
import { checkReport } from '../../../shared/review/check';
import { fixture, readReport, SAMPLE } from '../document/reading';

it('prints', () => {
  const t = translator('ru');
  const out: string[] = [];
  for (const name of [
    'sample',
    'novosibirsk-2023-wrapped',
    'omsk-2022',
    'perm-2021',
    'smolensk-2020-minimal',
    'tomsk-2024-crlf',
    'ulan-ude-2025',
  ]) {
    let count = 0;
    const parsed = readReport(name === 'sample' ? SAMPLE : fixture(`${name}.txt`));
    const state = acceptProposals(parsed, emptyRegistry(), () => `city-${++count}`);
    const findings = checkReport(state.report, state.registry, {
      today: `${parsed.report.year + 1}-01-10`,
    });
    out.push(
      `\n===== ${name} ${parsed.report.year}: ${findings.length} ${['error', 'warning', 'hint'].map((s) => findings.filter((f) => f.severity === s).length).join('/')}`,
    );
    const counts = new Map<string, number>();
    for (const f of findings) {
      counts.set(f.key, (counts.get(f.key) ?? 0) + 1);
      const item = f.recordId === null ? undefined : findItem(state.report, f.recordId)?.item;
      const text =
        item && f.range
          ? String((item as never)[f.field]).slice(f.range.start - 25, f.range.end + 25)
          : item && 'text' in item
            ? item.text.slice(0, 70)
            : '';
      out.push(
        `${f.severity.padEnd(7)} ${f.key.slice(8)} | ${t(f.key, f.values)} | ${text.replaceAll('\n', '¶')}`,
      );
    }
    const lead = itemsOfType(state.report, 'narrative');
    for (const n of lead)
      for (const s of statementFinder(state.report, state.registry)(n.id, n.text))
        out.push(
          `   ST ${s.kind} «${n.text.slice(s.start, s.end)}» rec ${s.recordIds.length} men ${s.mentionIds.length} m:${s.mentionedCountries} u:${s.unprovenCountries} ${JSON.stringify(s.counted)}`,
        );
  }
  writeFileSync('/tmp/U-tmp/findings.txt', out.join('\n'));
});
