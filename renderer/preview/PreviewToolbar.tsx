import { Settings2, X } from 'lucide-react';
import { BUILT_IN_PROFILES, profileOf } from '../../shared/model/profile';
import { profileName } from '../profile/profile-name';
import { run } from '../store/commands';
import { chooseProfile, showProfile } from '../store/profiles';
import { shell } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { IconButton } from '../ui/Button';
import { keysOf } from '../ui/keys';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';

export function PreviewToolbar({ pageCount }: { pageCount: number }) {
  const t = useMessages();
  return (
    <header className="preview-toolbar">
      <h2>{t('preview.title')}</h2>
      <span className="preview-pages">{t('preview.pages', { count: pageCount })}</span>
      <LookOfReport />
      <IconButton
        label={t('preview.close')}
        keys={keysOf('togglePreview')}
        onPress={() => run('togglePreview')}
      >
        <X size={16} aria-hidden />
      </IconButton>
    </header>
  );
}

/** Which profile the report asks for, and the way to its settings. */
function LookOfReport() {
  const t = useMessages();
  const own = useWorkspace(({ desk }) => desk.profiles);
  const chosen = useWorkspace(({ report }) => report?.profileId ?? '');
  return (
    <div className="preview-look">
      <Select
        label={t('profile.chosen')}
        labelHidden
        // A profile that is gone gives way to the official one.
        value={profileOf(own, chosen).id}
        options={[...BUILT_IN_PROFILES, ...own].map((each) => ({
          value: each.id,
          label: profileName(each, t),
        }))}
        onChange={(id) => chooseProfile(id, shell.getState().place)}
      />
      <IconButton label={t('profile.customise')} onPress={() => showProfile(null)}>
        <Settings2 size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
