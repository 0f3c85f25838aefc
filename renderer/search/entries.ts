import { GROUP_OF_COMMAND, isAvailable } from '../../shared/command-groups';
import { COMMANDS, type Command } from '../../shared/ipc';
import type { Translate } from '../../shared/messages';
import type { Registry } from '../../shared/model/registry';
import type { ReportSummary } from '../../shared/model/report';
import { fuzzyFilter } from '../../shared/search/fuzzy';
import type { SearchHit } from '../../shared/search/search-contract';
import type { SearchTarget } from '../../shared/search/search-document';
import type { Snippet } from '../../shared/search/snippet';
import { cityLabel } from '../cities/city-label';
import { keysOf } from '../ui/keys';

/** One line of the results. */
export interface SearchEntry {
  id: string;
  title: Snippet;
  detail: string;
  keys: string;
  action: { kind: 'command'; command: Command } | { kind: 'target'; target: SearchTarget };
}

export interface EntryGroup {
  id: 'commands' | 'cities' | 'reports' | 'records';
  entries: SearchEntry[];
}

const MAX_OF_A_KIND = 5;

export interface EntrySources {
  text: string;
  hasFilters: boolean;
  recent: readonly Command[];
  registry: Registry;
  reports: readonly ReportSummary[];
  hits: readonly SearchHit[];
  state: Parameters<typeof isAvailable>[1];
}

/** What the dialog lists: commands, cities and reports by their names, and records by their text. */
export function entryGroups(sources: EntrySources, t: Translate): EntryGroup[] {
  const { text, hasFilters, recent, registry, reports, hits, state } = sources;
  const plain = (title: string): Snippet => ({ text: title, marks: [] });
  const order = [...recent, ...COMMANDS.filter((command) => !recent.includes(command))];
  const commands = order.filter((each) => each !== 'search' && isAvailable(each, state));
  const named = hasFilters ? [] : fuzzyFilter(text, commands, (each) => t(`command.${each}`));
  const isEmpty = text.trim() === '';
  const cities = isEmpty || hasFilters ? [] : registry.partnerCities;
  const groups: EntryGroup[] = [
    {
      id: 'commands',
      entries: named.slice(0, isEmpty ? 2 * MAX_OF_A_KIND : MAX_OF_A_KIND).map((command) => ({
        id: `command ${command}`,
        title: plain(t(`command.${command}`)),
        detail: t(`commandGroup.${GROUP_OF_COMMAND[command]}`),
        keys: keysOf(command) ?? '',
        action: { kind: 'command', command },
      })),
    },
    {
      id: 'cities',
      entries: fuzzyFilter(text, cities, (city) => `${city.name} ${city.latinName}`)
        .slice(0, MAX_OF_A_KIND)
        .map((city) => ({
          id: `city ${city.id}`,
          title: plain(cityLabel(city, t)),
          detail: t('searchType.city'),
          keys: '',
          action: { kind: 'target', target: { kind: 'city', cityId: city.id, entryId: null } },
        })),
    },
    {
      id: 'reports',
      entries: (hasFilters ? [] : fuzzyFilter(text, reports, ({ city, year }) => `${city} ${year}`))
        .slice(0, MAX_OF_A_KIND)
        .map(({ id, city, year }) => ({
          id: `report ${id}`,
          title: plain(`${city}, ${year}`),
          detail: t('searchType.report'),
          keys: '',
          action: { kind: 'target', target: { kind: 'report', reportId: id } },
        })),
    },
    {
      id: 'records',
      entries: hits
        // They are listed by their names already.
        .filter(({ type }) => hasFilters || (type !== 'report' && type !== 'city'))
        .map((hit) => recordEntry(hit, registry, t)),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function recordEntry(hit: SearchHit, { partnerCities }: Registry, t: Translate): SearchEntry {
  const { target, type, city, year, date, title, snippet } = hit;
  const partner =
    target.kind === 'city' ? partnerCities.find(({ id }) => id === target.cityId) : undefined;
  const where = partner ? cityLabel(partner, t) : [city, year].filter(Boolean).join(', ');
  const day = date.length > 4 ? date.split('-').reverse().join('.') : '';
  return {
    id: `hit ${JSON.stringify(Object.values(target))}`,
    title: snippet,
    detail: [where, t(`searchType.${type}`), day, title].filter(Boolean).join(' · '),
    keys: '',
    action: { kind: 'target', target },
  };
}
