import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '../../shared/model/report';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';

interface LanguageSelectProps {
  value: DocumentLanguage;
  onChange: (language: DocumentLanguage) => void;
}

/** In which language a report's document is written. */
export function LanguageSelect({ value, onChange }: LanguageSelectProps) {
  const t = useMessages();
  return (
    <Select
      label={t('documentLanguage.label')}
      value={value}
      options={DOCUMENT_LANGUAGES.map((each) => ({
        value: each,
        label: t(`documentLanguage.${each}`),
      }))}
      onChange={onChange}
    />
  );
}
