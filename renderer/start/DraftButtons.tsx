import { Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { draftTypes } from '../../shared/year/draft';
import type { Due } from '../../shared/year/due';
import { draftDue } from '../store/due';
import { useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';

/** Adds the proposed record to the open report, or to the one that is chosen while none is open. */
export function DraftButtons({ due, title }: { due: Due; title: string }) {
  const t = useMessages();
  const openId = useWorkspace(({ report }) => report?.id ?? null);
  const openYear = useWorkspace(({ report }) => report?.year ?? null);
  const archived = useWorkspace(({ desk }) => desk.archivedReportIds);
  const reports = useShell((state) => state.reports);

  if (openId !== null && openYear !== null) {
    return draftTypes(due, openYear).map((type) => (
      <Button
        key={type}
        icon={<Plus size={15} aria-hidden />}
        aria-label={t('due.addFor', { type, title })}
        onPress={() => void draftDue(due, type, openId)}
      >
        {t('due.add', { type })}
      </Button>
    ));
  }
  const choices = reports
    .filter(({ id }) => !archived.includes(id))
    .flatMap((report) =>
      draftTypes(due, report.year)
        .slice(0, 1)
        .map((type) => ({ ...report, type })),
    );
  if (choices.length === 0) return null;
  return (
    <MenuTrigger>
      <AriaButton className="button button-plain" aria-label={t('due.addToFor', { title })}>
        <Plus size={15} aria-hidden />
        <span>{t('due.addTo')}</span>
      </AriaButton>
      <Popover className="popover">
        <Menu className="menu" aria-label={t('due.addTo')}>
          {choices.map(({ id, city, year, type }) => {
            const name = t('report.name', {
              city: city || t('report.noCity'),
              year: String(year),
            });
            return (
              <MenuItem
                key={id}
                id={id}
                className="menu-item"
                textValue={name}
                onAction={() => void draftDue(due, type, id)}
              >
                {name}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
