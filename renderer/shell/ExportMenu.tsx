import { FileOutput } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components/Menu';
import { EXPORT_FORMATS } from '../../shared/ipc';
import { exportReport, useExporting } from '../store/exporting';
import { openDialog } from '../store/shell';
import { useMessages } from '../ui/messages';

/** Writes the report as a file. */
export function ExportMenu() {
  const t = useMessages();
  const exporting = useExporting();
  return (
    <MenuTrigger>
      <Button
        className="button button-primary export-button"
        isDisabled={exporting.kind === 'running'}
      >
        <FileOutput size={16} aria-hidden />
        <span>{exporting.kind === 'running' ? t('export.running') : t('export.title')}</span>
      </Button>
      <Popover className="popover" placement="top start">
        <Menu className="menu" aria-label={t('export.title')}>
          {EXPORT_FORMATS.map((format) => (
            <MenuItem
              key={format}
              id={format}
              className="menu-item menu-described"
              textValue={t(`format.${format}`)}
              onAction={() =>
                format === 'json' ? openDialog('writeExchange') : void exportReport(format)
              }
            >
              <Text slot="label">{t(`format.${format}`)}</Text>
              <Text slot="description">{t(`formatText.${format}`)}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
