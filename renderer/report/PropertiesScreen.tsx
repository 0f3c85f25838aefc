import { lazy, Suspense } from 'react';
import { headingText } from '../../shared/document/compose';
import { formOf } from '../../shared/forms/form-of';
import { wordingIn } from '../../shared/forms/in-language';
import { fillWording } from '../../shared/forms/wording';
import type { Question, Section } from '../../shared/model/questionnaire';
import { paragraphsOf } from '../../shared/model/record';
import type { Report } from '../../shared/model/report';
import { checkProperties } from '../../shared/review/check-properties';
import { PreviewPane } from '../preview/PreviewPane';
import { changeHeading, changeProperties } from '../store/editing';
import { useShell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { TextArea, TextField } from '../ui/fields';
import { fieldMessages } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { questionName, sectionName } from '../ui/question-name';
import { KeepsDrafts } from '../ui/use-draft';
import { YearField } from '../ui/YearField';
import { CountryPicker } from './CountryPicker';
import { LanguageSelect } from './LanguageSelect';

const FormOfReport = lazy(() =>
  import('../forms/FormOfReport').then((module) => ({ default: module.FormOfReport })),
);

/** Who the report is, and how its headings are worded. */
export function PropertiesScreen() {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const previewOpen = useShell(({ preferences }) => preferences.previewOpen);
  if (!report) return null;
  const messageOf = fieldMessages(checkProperties(report), t);

  return (
    <div className="panes">
      <section className="pane form-pane" aria-label={t('pane.form')}>
        <KeepsDrafts value={true}>
          <article className="record">
            <header className="record-header">
              <h1>{t('properties.title')}</h1>
            </header>
            <Suspense>
              <FormOfReport report={report} />
            </Suspense>
            <div className="field-row">
              <TextField
                label={t('properties.city')}
                value={report.city}
                onChange={(city) => changeProperties({ city }, 'city')}
                message={messageOf('city')}
              />
              <YearField
                label={t('properties.year')}
                value={report.year}
                isRequired
                onChange={(year) => {
                  if (year !== null) changeProperties({ year }, 'year');
                }}
              />
              <LanguageSelect
                value={report.language}
                onChange={(language) => changeProperties({ language })}
              />
            </div>
            <TextArea
              label={t('properties.titleLines')}
              value={(report.titleLines ?? []).join('\n')}
              onChange={(text) =>
                changeProperties({ titleLines: titleLinesOf(text) }, 'titleLines')
              }
              hint={t('properties.titleLinesHint', {
                city: fillWording('{CITY}', report) || '…',
              })}
            />
            <CountryPicker
              label={t('properties.delegationCountries')}
              value={report.delegationCountries}
              onChange={(delegationCountries) => changeProperties({ delegationCountries })}
            />
            <TextArea
              label={t('note.report')}
              value={report.note}
              onChange={(note) => changeProperties({ note }, 'note')}
              hint={t('note.hint')}
            />
            <h2 className="form-section">{t('properties.headings')}</h2>
            <p className="form-explanation">{t('properties.headingsText')}</p>
            {formOf(report).sections.map((section) => (
              <div className="heading-fields" key={section.id}>
                <HeadingField of={section} report={report} label={sectionName(section, t)} />
                {section.questions.map((question) => (
                  <HeadingField
                    key={question.id}
                    of={question}
                    report={report}
                    label={questionName(question, t)}
                  />
                ))}
              </div>
            ))}
          </article>
        </KeepsDrafts>
      </section>
      {previewOpen ? <PreviewPane chosenId={null} /> : null}
    </div>
  );
}

/** Lines as they are typed; none means the city's name. */
const titleLinesOf = (text: string): string[] | null =>
  paragraphsOf(text).length === 0 ? null : text.split('\n');

interface HeadingFieldProps {
  of: Question | Section;
  report: Report;
  label: string;
}

function HeadingField({ of, report, label }: HeadingFieldProps) {
  const own = report.headings[of.id];
  const asked = wordingIn(report.language, formOf(report), of.wording);
  return (
    <TextField
      label={label}
      value={own ?? asked}
      onChange={(wording) => changeHeading(of.id, wording, asked)}
      hint={headingText(report, of)}
    />
  );
}
