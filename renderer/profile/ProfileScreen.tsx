import { Check as CheckIcon, Copy, FileDown, FileUp, Trash2 } from 'lucide-react';
import { BUILT_IN_PROFILES, isBuiltIn, profileOf } from '../../shared/model/profile';
import { DocumentPreview } from '../preview/DocumentPreview';
import { useShownReport } from '../preview/use-shown-report';
import {
  chooseProfile,
  copyProfile,
  deleteProfile,
  editProfile,
  exportProfile,
  importProfile,
  showProfile,
} from '../store/profiles';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import '../styles/profile.css';
import { FrontMatterFields } from './FrontMatterFields';
import { HeadingFields } from './HeadingFields';
import { PageFields } from './PageFields';
import { profileName } from './profile-name';
import { TextFields } from './TextFields';

interface ProfileScreenProps {
  /** Null for the one that the report asks for. */
  profileId: string | null;
}

/** How documents look: one profile with its settings, and the document beside it as it looks so. */
export function ProfileScreen({ profileId }: ProfileScreenProps) {
  const t = useMessages();
  const own = useWorkspace(({ desk }) => desk.profiles);
  const usedId = useWorkspace(({ report }) => report?.profileId ?? null);
  const report = useShownReport();
  const profile = profileOf(own, profileId ?? usedId ?? '');
  const builtIn = isBuiltIn(profile.id);
  const fields = { profile, onChange: editProfile };

  return (
    <div className="panes">
      <section className="pane form-pane" aria-label={t('pane.form')}>
        <article className="record profile">
          <header className="record-header">
            <h1>{t('command.showProfiles')}</h1>
          </header>
          <p className="form-explanation">{t('profile.explanation')}</p>
          <Select
            label={t('profile.chosen')}
            value={profile.id}
            options={[...BUILT_IN_PROFILES, ...own].map((each) => ({
              value: each.id,
              label: profileName(each, t),
            }))}
            onChange={showProfile}
          />
          <div className="button-row">
            {usedId !== null ? (
              <Button
                look="primary"
                icon={<CheckIcon size={15} aria-hidden />}
                isDisabled={usedId === profile.id}
                onPress={() =>
                  chooseProfile(profile.id, { screen: 'profiles', profileId: profile.id })
                }
              >
                {usedId === profile.id ? t('profile.used') : t('profile.use')}
              </Button>
            ) : null}
            <Button
              icon={<Copy size={15} aria-hidden />}
              onPress={() =>
                copyProfile(profile, t('profile.copyName', { name: profileName(profile, t) }))
              }
            >
              {t('profile.copy')}
            </Button>
            <Button
              icon={<FileDown size={15} aria-hidden />}
              onPress={() => void exportProfile(profile)}
            >
              {t('profile.export')}
            </Button>
            <Button icon={<FileUp size={15} aria-hidden />} onPress={() => void importProfile()}>
              {t('profile.import')}
            </Button>
            {builtIn ? null : (
              <Button
                look="quiet"
                icon={<Trash2 size={15} aria-hidden />}
                onPress={() => deleteProfile(profile.id)}
              >
                {t('profile.delete')}
              </Button>
            )}
          </div>
          {builtIn ? <p className="notice">{t('profile.builtIn')}</p> : null}
          <fieldset className="profile-fields" disabled={builtIn} key={profile.id}>
            <legend className="profile-legend">{t('profile.settings')}</legend>
            {builtIn ? null : (
              <TextField
                label={t('profile.name')}
                value={profile.name}
                onChange={(name) => editProfile({ ...profile, name }, 'name')}
              />
            )}
            <PageFields {...fields} />
            <TextFields {...fields} />
            <HeadingFields {...fields} />
            <FrontMatterFields {...fields} />
          </fieldset>
        </article>
      </section>
      {report ? <DocumentPreview report={report} profile={profile} /> : null}
    </div>
  );
}
