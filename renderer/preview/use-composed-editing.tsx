import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { answersForm } from '../../shared/forms/form-of';
import type { Questionnaire } from '../../shared/model/questionnaire';
import type { Report } from '../../shared/model/report';
import { useReadOnly } from '../store/access';
import type { ComposedSpot, Composing } from './use-composing';

const ComposedEditor = lazy(() =>
  import('../hand-edits/ComposedEditor').then((module) => ({ default: module.ComposedEditor })),
);
const ComposedMenu = lazy(() =>
  import('../hand-edits/ComposedMenu').then((module) => ({ default: module.ComposedMenu })),
);

interface ComposedEditing {
  composing: Composing | undefined;
  /** The dialog or menu beside what is worked with. */
  beside: ReactNode;
}

const HEADINGS: readonly string[] = ['title', 'section', 'question'];

/** Writing over texts of the document by hand, where it may be changed at all. */
export function useComposedEditing(
  report: Report | null,
  form: Questionnaire | undefined,
): ComposedEditing {
  const isReadOnly = useReadOnly();
  const [open, setOpen] = useState<{ kind: 'editor' | 'menu'; spot: ComposedSpot } | null>(null);
  const anchor = useRef<Element | null>(null);
  const composing = useMemo(
    (): Composing => ({
      edit: (spot) => {
        anchor.current = spot.element;
        setOpen({ kind: 'editor', spot });
      },
      openMenu: (spot) => setOpen({ kind: 'menu', spot }),
    }),
    [],
  );
  if (isReadOnly || !report || !form) return { composing: undefined, beside: null };
  const close = () => setOpen(null);
  const { kind, spot } = open ?? {};
  return {
    composing,
    beside: (
      <Suspense>
        {kind === 'editor' && spot?.text ? (
          <ComposedEditor text={spot.text} anchor={anchor} onClose={close} />
        ) : null}
        {kind === 'menu' && spot ? (
          <ComposedMenu
            spot={{
              text: spot.text,
              row: spot.piece.source.composed ?? [],
              recordId: spot.piece.source.recordId,
              isOwnHeading: HEADINGS.includes(spot.piece.kind) && answersForm(report, form),
              x: spot.x,
              y: spot.y,
            }}
            onEdit={() => composing.edit(spot)}
            // What was chosen may have opened the editor.
            onClose={() => setOpen((now) => (now?.kind === 'menu' ? null : now))}
          />
        ) : null}
      </Suspense>
    ),
  };
}
