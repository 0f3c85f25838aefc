import { CornerDownRight } from 'lucide-react';
import { useState } from 'react';
import { type CaptureTarget, citiesNamedIn } from '../../shared/edit/inbox';
import { formOf } from '../../shared/forms/form-of';
import { writeDate } from '../../shared/language/write-date';
import type { Translate } from '../../shared/messages';
import type { Capture } from '../../shared/model/desk';
import { yearOf } from '../../shared/model/partial-date';
import type { PartnerCity } from '../../shared/model/partner-city';
import type { RecordKind } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { run } from '../store/commands';
import { place } from '../store/inbox';
import { useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { sectionName } from '../ui/question-name';
import { Select } from '../ui/Select';

/** What a line becomes, the likeliest first. */
const KINDS: RecordKind[] = ['eventsByMonth', 'tasks', 'problems', 'initiatives'];

interface Choice {
  value: string;
  label: string;
  target: CaptureTarget;
}

/** Where a line may go, the likeliest first, and the button that puts it there. */
export function PlaceForm({ capture }: { capture: Capture }) {
  const t = useMessages();
  const language = useShell(({ preferences }) => preferences.locale);
  const report = useWorkspace((state) => state.report);
  const registry = useWorkspace((state) => state.registry);
  const [wanted, setWanted] = useState('');
  const named = citiesNamedIn(capture.text, registry);
  const cities = [...registry.partnerCities].sort(
    (a, b) => Number(named.includes(b.id)) - Number(named.includes(a.id)),
  );
  const choices = [...answerChoices(report, t), ...contactChoices(cities, t)];
  const chosen = choices.find(({ value }) => value === wanted) ?? choices[0];
  const names = cities.filter(({ id }) => named.includes(id)).map(({ name }) => name);
  const { date } = capture;
  const isOtherYear =
    chosen?.target.to === 'answer' &&
    chosen.target.kind === 'eventsByMonth' &&
    report !== null &&
    date !== null &&
    yearOf(date.from) !== report.year;

  return (
    <section className="inbox-place" aria-label={t('inbox.target')}>
      {report ? null : (
        <div className="notice">
          <p>{t('inbox.noReport')}</p>
          <Button onPress={() => run('showLibrary')}>{t('inbox.chooseReport')}</Button>
        </div>
      )}
      {names.length > 0 ? (
        <p className="inbox-facts">{t('inbox.mentioned', { cities: names.join(', ') })}</p>
      ) : null}
      {chosen ? (
        <>
          <Select
            label={t('inbox.target')}
            value={chosen.value}
            options={choices}
            onChange={setWanted}
            message={
              isOtherYear
                ? {
                    severity: 'warning',
                    text: t('inbox.otherYear', {
                      date: writeDate(date, language),
                      year: String(report.year),
                    }),
                  }
                : undefined
            }
          />
          <Button
            look="primary"
            icon={<CornerDownRight size={16} aria-hidden />}
            onPress={() => place(capture, chosen.target)}
          >
            {t('inbox.place')}
          </Button>
        </>
      ) : null}
    </section>
  );
}

/** The answers of the open report: events first, then the others in their order. */
function answerChoices(report: Report | null, t: Translate): Choice[] {
  if (!report) return [];
  const choices = formOf(report).sections.flatMap((section) =>
    section.questions
      .filter(({ id }) => report.answers[id])
      .map(({ id, answerKind }) => ({
        kind: answerKind,
        value: id,
        label: t('inbox.targetQuestion', {
          type: answerKind,
          section: sectionName(section, t),
        }),
        target: { to: 'answer' as const, questionId: id, kind: answerKind },
      })),
  );
  return KINDS.flatMap((each) => choices.filter(({ kind }) => kind === each));
}

const contactChoices = (cities: PartnerCity[], t: Translate): Choice[] =>
  cities.map(({ id, name }) => ({
    value: `contacts/${id}`,
    label: t('inbox.targetContact', { city: name || t('city.unnamed') }),
    target: { to: 'contacts', cityId: id },
  }));
