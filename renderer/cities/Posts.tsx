import { Plus, Trash2 } from 'lucide-react';
import { emptyPost, type Post } from '../../shared/model/contact';
import { localDay } from '../../shared/model/partial-date';
import { newId } from '../store/id';
import { Button, IconButton } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';

interface PostsProps {
  posts: Post[];
  onChange: (posts: Post[]) => void;
}

/** A person's posts with their dates. A new one is added, so that old reports keep theirs. */
export function Posts({ posts, onChange }: PostsProps) {
  const t = useMessages();
  const change = (id: string, part: Partial<Post>) =>
    onChange(posts.map((post) => (post.id === id ? { ...post, ...part } : post)));
  const add = () =>
    onChange([
      ...posts,
      { ...emptyPost(newId()), from: posts.length === 0 ? '' : localDay(new Date()) },
    ]);
  return (
    <div className="sub-entries">
      {posts.map((post) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand in the row
        <div
          className="sub-entry"
          role="group"
          key={post.id}
          aria-label={post.position || t('post.unnamed')}
        >
          <TextField
            label={t('person.position')}
            value={post.position}
            onChange={(position) => change(post.id, { position })}
          />
          <TextField
            label={t('person.body')}
            value={post.body}
            onChange={(body) => change(post.id, { body })}
          />
          <PartialDateField
            label={t('post.from')}
            value={post.from}
            onChange={(from) => change(post.id, { from })}
            defaultYear={new Date().getFullYear()}
          />
          <IconButton
            label={t('post.delete')}
            onPress={() => onChange(posts.filter(({ id }) => id !== post.id))}
          >
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button look="quiet" icon={<Plus size={15} aria-hidden />} onPress={add}>
        {posts.length === 0 ? t('post.add') : t('post.changed')}
      </Button>
    </div>
  );
}
