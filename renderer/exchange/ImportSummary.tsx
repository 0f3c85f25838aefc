import { groupsOf } from '../../shared/edit/groups';
import { formOf } from '../../shared/forms/form-of';
import type { Translate } from '../../shared/messages';
import type { Answer, Report } from '../../shared/model/report';
import { useMessages } from '../ui/messages';
import { questionName, sectionName } from '../ui/question-name';

/** What was found in a document, section by section. */
export function ImportSummary({ report }: { report: Report }) {
  const t = useMessages();
  return (
    <section className="form-group">
      <h2 className="form-section">{t('import.found')}</h2>
      <dl className="summary">
        {formOf(report).sections.map((section) => (
          <div key={section.id}>
            <dt>{sectionName(section, t)}</dt>
            {section.questions.map((question) => (
              <dd key={question.id}>
                <span className="summary-question">{questionName(question, t)}</span>
                <span>{contentOf(report.answers[question.id], t)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** «11 мероприятий в 7 месяцах, 2 текста» */
function contentOf(answer: Answer | undefined, t: Translate): string {
  if (!answer?.included) return t('import.notAsked');
  const texts = answer.items.filter(({ type }) => type === 'narrative').length;
  const records = answer.items.length - texts;
  const months = groupsOf(answer).filter(({ heading }) => heading !== '').length;
  const parts = [
    records > 0 && t('import.records', { count: records, type: recordType(answer) }),
    months > 0 && t('import.months', { count: months }),
    texts > 0 && t('import.texts', { count: texts }),
  ];
  return parts.filter(Boolean).join(', ') || t('import.nothing');
}

const recordType = ({ items }: Answer): string =>
  items.find(({ type }) => type !== 'narrative')?.type ?? '';
