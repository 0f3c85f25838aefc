import { itemsOfType } from '../../shared/model/report';
import { acceptExchange, cancelImport, useImporting } from '../store/importing';
import { openReport } from '../store/library';
import { useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

/** Says what a file for exchange would add, before anything is changed. */
export function ExchangeDialog() {
  const t = useMessages();
  const state = useImporting();
  const reports = useShell((shell) => shell.reports);
  const known = useWorkspace(({ registry }) => registry.partnerCities);
  if (state.kind !== 'exchange') return null;
  const { file, exchange } = state;
  const { report, partnerCities } = exchange;
  const isHere = reports.some(({ id }) => id === report.id);
  const names = new Set(known.map(({ name }) => name));
  const added = partnerCities.filter(({ name }) => !names.has(name)).length;
  return (
    <Dialog title={t('exchange.title')} onClose={cancelImport}>
      <p>{t('exchange.text', { file })}</p>
      <dl className="exchange-facts">
        <dt>{t('exchange.report')}</dt>
        <dd>{t('report.name', { city: report.city, year: String(report.year) })}</dd>
        <dt>{t('exchange.records')}</dt>
        <dd>
          {t('exchange.counts', {
            events: itemsOfType(report, 'event').length,
            problems: itemsOfType(report, 'problem').length,
            tasks: itemsOfType(report, 'task').length,
          })}
        </dd>
        <dt>{t('exchange.cities')}</dt>
        <dd>{t('exchange.citiesCount', { all: partnerCities.length, added })}</dd>
      </dl>
      {isHere ? <p className="notice">{t('exchange.isHere')}</p> : null}
      <div className="dialog-buttons">
        <Button onPress={cancelImport}>{t('action.cancel')}</Button>
        {isHere ? (
          <Button
            onPress={() => {
              cancelImport();
              void openReport(report.id);
            }}
          >
            {t('exchange.openHere')}
          </Button>
        ) : null}
        <Button look="primary" onPress={() => void acceptExchange(exchange)}>
          {isHere ? t('exchange.addCopy') : t('exchange.add')}
        </Button>
      </div>
    </Dialog>
  );
}
