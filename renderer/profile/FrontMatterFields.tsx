import { TextArea, TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { Check } from './Check';
import type { ProfileFieldsProps } from './edit';

const PARTS = ['top', 'middle', 'bottom'] as const;

/** The title page and the table of contents, each only when it is wanted. */
export function FrontMatterFields({ profile, onChange }: ProfileFieldsProps) {
  const t = useMessages();
  const { titlePage, contents } = profile;
  const setTitlePage = (change: Partial<typeof titlePage>, field: string) =>
    onChange({ ...profile, titlePage: { ...titlePage, ...change } }, field);
  return (
    <>
      <h2 className="form-section">{t('profile.front')}</h2>
      <Check
        label={t('profile.titlePage')}
        value={titlePage.shown}
        onChange={(shown) => setTitlePage({ shown }, 'titlePage.shown')}
      />
      {titlePage.shown ? (
        <>
          {PARTS.map((part) => (
            <TextArea
              key={part}
              label={t(`profile.title.${part}`)}
              value={titlePage[part]}
              onChange={(value) => setTitlePage({ [part]: value }, `titlePage.${part}`)}
            />
          ))}
          <p className="field-hint">{t('profile.titleHint')}</p>
        </>
      ) : null}
      <Check
        label={t('profile.contents')}
        value={contents.shown}
        onChange={(shown) =>
          onChange({ ...profile, contents: { ...contents, shown } }, 'contents.shown')
        }
      />
      {contents.shown ? (
        <TextField
          label={t('profile.contentsTitle')}
          value={contents.title}
          onChange={(title) =>
            onChange({ ...profile, contents: { ...contents, title } }, 'contents.title')
          }
        />
      ) : null}
    </>
  );
}
