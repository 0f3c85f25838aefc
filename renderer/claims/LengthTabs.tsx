import { Check } from 'lucide-react';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { isLengthWritten, proposedLine, shownLength } from '../../shared/claims/lengths';
import { EVENT_LENGTHS, type Event, type EventLength } from '../../shared/model/event';
import { changeRecord } from '../store/editing';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/fields';
import type { FieldMessage } from '../ui/findings';
import { useMessages } from '../ui/messages';

interface LengthTabsProps {
  event: Event;
  /** What is wrong with the paragraph. */
  message?: FieldMessage | undefined;
}

const FIELDS = {
  line: { field: 'line', label: 'length.lineField' },
  paragraph: { field: 'text', label: 'event.text' },
  full: { field: 'full', label: 'length.fullField' },
} as const;

/** An event in a line, in a paragraph and in full, each written by hand; one goes into the document. */
export function LengthTabs({ event, message }: LengthTabsProps) {
  const t = useMessages();
  const shown = shownLength(event);
  const [chosen, choose] = useState<EventLength>(shown);

  return (
    <Tabs
      className="length-tabs"
      selectedKey={chosen}
      onSelectionChange={(key) => choose(key as EventLength)}
    >
      <TabList className="length-list" aria-label={t('length.group')}>
        {EVENT_LENGTHS.map((length) => (
          <Tab id={length} key={length} className="length-tab">
            {t(`length.${length}`)}
            {length === shown ? <span className="length-shown">{t('length.shown')}</span> : null}
          </Tab>
        ))}
      </TabList>
      {EVENT_LENGTHS.map((length) => {
        const { field, label } = FIELDS[length];
        const proposal = length === 'line' ? proposedLine(event.text) : '';
        return (
          <TabPanel id={length} key={length} className="length-panel">
            <TextArea
              label={t(label)}
              value={event[field]}
              onChange={(text) => changeRecord(event, { [field]: text }, field)}
              message={length === 'paragraph' ? message : undefined}
              hint={t('field.paragraphsHint')}
              takesFocus
            />
            <div className="length-actions">
              {length === 'line' && event.line.trim() === '' && proposal !== '' ? (
                <>
                  <p className="length-proposal">{proposal}</p>
                  <Button look="quiet" onPress={() => changeRecord(event, { line: proposal })}>
                    {t('length.propose')}
                  </Button>
                </>
              ) : null}
              {length === shown ? null : isLengthWritten(event, length) ? (
                <Button
                  look="quiet"
                  icon={<Check size={14} aria-hidden />}
                  onPress={() => changeRecord(event, { length })}
                >
                  {t('length.use')}
                </Button>
              ) : (
                <span className="field-hint">{t('length.empty')}</span>
              )}
            </div>
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
