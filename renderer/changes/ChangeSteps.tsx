import { ArrowDown, ArrowUp } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';

const CHANGED = 'ins, del, .changes-move';
const BLOCK = '.paper-block, tr';

/** Leads from changed paragraph to changed paragraph, which may be pages apart. */
export function ChangeSteps({ paper }: { paper: RefObject<HTMLElement | null> }) {
  const t = useMessages();
  const shown = useRef<Element | null>(null);
  const go = (step: -1 | 1) => {
    const marks = paper.current?.querySelectorAll(CHANGED) ?? [];
    const blocks = [...new Set(Array.from(marks, (mark) => mark.closest(BLOCK)))];
    const at = blocks.indexOf(shown.current);
    const start = step === 1 ? 0 : blocks.length - 1;
    const next = at === -1 ? blocks[start] : blocks[(at + step + blocks.length) % blocks.length];
    shown.current?.classList.remove('is-shown');
    shown.current = next ?? null;
    next?.classList.add('is-shown');
    next?.scrollIntoView({ block: 'center' });
  };
  return (
    <span className="changes-steps">
      <IconButton label={t('changes.previous')} onPress={() => go(-1)}>
        <ArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton label={t('changes.next')} onPress={() => go(1)}>
        <ArrowDown size={16} aria-hidden />
      </IconButton>
    </span>
  );
}
