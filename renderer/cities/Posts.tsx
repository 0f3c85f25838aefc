import { emptyPost, type Post } from '../../shared/model/contact';
import { localDay } from '../../shared/model/partial-date';
import { newId } from '../store/id';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { SubEntries } from './SubEntries';

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
    <SubEntries
      entries={posts}
      nameOf={({ position }) => position || t('post.unnamed')}
      deleteLabel={() => t('post.delete')}
      addLabel={posts.length === 0 ? t('post.add') : t('post.changed')}
      onDelete={(deleted) => onChange(posts.filter(({ id }) => id !== deleted))}
      onAdd={add}
    >
      {(post) => (
        <>
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
        </>
      )}
    </SubEntries>
  );
}
