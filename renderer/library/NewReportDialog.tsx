import { FileInput } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { cityQuestionnaire } from '../../shared/model/city-questionnaire';
import type { DocumentLanguage, ReportSummary } from '../../shared/model/report';
import { LanguageSelect } from '../report/LanguageSelect';
import { run } from '../store/commands';
import { useForms } from '../store/forms';
import { createCopy, createFromLastYear, createReport } from '../store/library';
import { askedReport, BASES, type Basis, forgetAsked } from '../store/new-report';
import { closeDialog, useShell } from '../store/shell';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/fields';
import { formName } from '../ui/form-name';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { YearField } from '../ui/YearField';

/** Asks whose report it is, for which year, and what it begins with. */
export function NewReportDialog() {
  const t = useMessages();
  const reports = useShell((state) => state.reports);
  const newest = [...reports].sort(byYearThenSaved);
  const [asked] = useState(askedReport);
  useEffect(() => forgetAsked, []);
  const [basis, setBasis] = useState<Basis>(asked.basis);
  const [sourceId, setSourceId] = useState(asked.sourceId || (newest[0]?.id ?? ''));
  const source = reports.find(({ id }) => id === sourceId);
  const [city, setCity] = useState((source ?? newest[0])?.city ?? '');
  const [year, setYear] = useState<number | null>(
    asked.basis === 'copy' && source ? source.year : new Date().getFullYear(),
  );
  const forms = useForms();
  const [formId, setFormId] = useState<string>(cityQuestionnaire.id);
  const form = forms.find(({ id }) => id === formId) ?? cityQuestionnaire;
  const [language, setLanguage] = useState<DocumentLanguage>('ru');
  const [tried, setTried] = useState(false);
  const bases = reports.length === 0 ? BASES.slice(0, 1) : BASES;
  const asksWho = basis !== 'lastYear';
  const missing = asksWho && city.trim() === '';

  const create = (): Promise<boolean> | null => {
    if (basis === 'lastYear') return createFromLastYear(sourceId);
    if (missing || year === null) return null;
    return basis === 'copy'
      ? createCopy(sourceId, city.trim(), year)
      : createReport(city.trim(), year, form, language);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (await create()) closeDialog();
  };

  return (
    <Dialog title={t('newReport.title')} onClose={closeDialog}>
      <form className="dialog-form" onSubmit={(event) => void submit(event)}>
        {bases.length > 1 ? (
          <RadioGroup
            className="radio-group"
            value={basis}
            onChange={(value) => setBasis(value as Basis)}
          >
            <Label className="field-label">{t('newReport.basis')}</Label>
            {bases.map((each) => (
              <Radio key={each} value={each} className="radio">
                <span className="radio-dot" aria-hidden />
                <span>
                  {t(`newReport.basis.${each}`)}
                  <span className="radio-detail">{t(`newReport.basisText.${each}`)}</span>
                </span>
              </Radio>
            ))}
          </RadioGroup>
        ) : null}
        {basis === 'empty' ? null : (
          <Select
            label={t(`newReport.source.${basis}`)}
            value={sourceId}
            options={newest.map((report) => ({
              value: report.id,
              label: t('report.name', {
                city: report.city || t('report.noCity'),
                year: String(report.year),
              }),
            }))}
            onChange={setSourceId}
          />
        )}
        {basis === 'empty' ? (
          <Select
            label={t('newReport.form')}
            value={formId}
            options={forms.map((each) => ({ value: each.id, label: formName(each, t) }))}
            onChange={setFormId}
          />
        ) : null}
        {basis === 'empty' ? <LanguageSelect value={language} onChange={setLanguage} /> : null}
        {asksWho ? (
          <div className="field-row">
            <TextField
              label={t('properties.city')}
              value={city}
              onChange={setCity}
              message={
                tried && missing ? { severity: 'error', text: t('finding.cityMissing') } : undefined
              }
            />
            <YearField label={t('properties.year')} value={year} isRequired onChange={setYear} />
          </div>
        ) : null}
        <div className="dialog-buttons">
          <Button
            look="quiet"
            icon={<FileInput size={15} aria-hidden />}
            onPress={() => {
              closeDialog();
              run('importReport');
            }}
          >
            {t('library.import')}
          </Button>
          <span className="dialog-gap" />
          <Button onPress={closeDialog}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {basis === 'lastYear' && source
              ? t('newReport.createNext', { year: String(source.year + 1) })
              : t('newReport.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const byYearThenSaved = (a: ReportSummary, b: ReportSummary): number =>
  b.year - a.year || b.savedAt.localeCompare(a.savedAt);
