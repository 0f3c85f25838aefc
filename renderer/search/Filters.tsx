import { ChevronDown, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { type FilterValue, offersFor, toggleFilter } from '../../shared/search/offers';
import { FILTER_GROUPS } from '../../shared/search/search-document';
import { searchFor, useSearch } from '../store/search';
import { useMessages } from '../ui/messages';

/** The filters as one row: what is set, what can be set, and what the typed words propose. */
export function Filters({ values }: { values: readonly FilterValue[] }) {
  const t = useMessages();
  const text = useSearch((state) => state.text);
  const filters = useSearch((state) => state.filters);
  const offers = offersFor(text, values, filters);
  return (
    <div className="search-filters">
      <Group className="search-filter-row" aria-label={t('search.filters')}>
        {FILTER_GROUPS.map((group) => {
          const choices = values.filter((each) => each.group === group);
          const chosen = filters[group] ?? [];
          if (choices.length < 2 && chosen.length === 0) return null;
          const labels = choices.filter(({ value }) => chosen.includes(value));
          const name = t(`search.filter.${group}`);
          return (
            <MenuTrigger key={group}>
              <Button className="search-filter" data-active={chosen.length > 0 || undefined}>
                <span>
                  {chosen.length > 0
                    ? `${name}: ${labels.map(({ label }) => label).join(', ')}`
                    : name}
                </span>
                <ChevronDown size={13} aria-hidden />
              </Button>
              <Popover className="popover" offset={4}>
                <Menu
                  className="menu search-filter-menu"
                  aria-label={name}
                  selectionMode="multiple"
                  selectedKeys={chosen}
                  onSelectionChange={(keys) => {
                    const { [group]: _old, ...others } = filters;
                    const picked = keys === 'all' ? [] : [...keys].map(String);
                    searchFor({
                      filters: picked.length === 0 ? others : { ...others, [group]: picked },
                    });
                  }}
                >
                  {choices.map(({ value, label }) => (
                    <MenuItem key={value} id={value} textValue={label} className="menu-item">
                      <span
                        className="menu-check"
                        data-selected={chosen.includes(value) || undefined}
                        aria-hidden
                      />
                      {label}
                    </MenuItem>
                  ))}
                </Menu>
              </Popover>
            </MenuTrigger>
          );
        })}
      </Group>
      {offers.length > 0 ? (
        <div className="search-filter-row">
          {offers.map(({ group, value, label, rest }) => (
            <Button
              key={`${group} ${value}`}
              className="search-offer"
              onPress={() =>
                searchFor({ text: rest, filters: toggleFilter(filters, group, value) })
              }
            >
              <Plus size={13} aria-hidden />
              {t('search.addFilter', {
                label: `${t(`search.filter.${group}`).toLocaleLowerCase()} – ${label}`,
              })}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
