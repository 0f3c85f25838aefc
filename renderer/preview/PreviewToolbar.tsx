import { X } from 'lucide-react';
import { run } from '../store/commands';
import { IconButton } from '../ui/Button';
import { keysOf } from '../ui/keys';
import { useMessages } from '../ui/messages';

export function PreviewToolbar({ pageCount }: { pageCount: number }) {
  const t = useMessages();
  return (
    <header className="preview-toolbar">
      <h2>{t('preview.title')}</h2>
      <span className="preview-pages">{t('preview.pages', { count: pageCount })}</span>
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
