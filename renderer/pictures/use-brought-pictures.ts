import { type RefObject, useEffect } from 'react';

const isPicture = ({ type }: File): boolean => type.startsWith('image/');

/**
 * Takes the pictures that are dropped on the record's form or pasted while it has the focus. Files
 * of other kinds go where the window takes them.
 */
export function useBroughtPictures(
  inside: RefObject<HTMLElement | null>,
  take: (files: readonly File[]) => void,
): void {
  useEffect(() => {
    const form = inside.current?.closest<HTMLElement>('.record');
    if (!form) return;
    const mark = (isOver: boolean) => form.toggleAttribute('data-picture-over', isOver);
    const over = ({ dataTransfer }: DragEvent) => mark(bringsPictures(dataTransfer));
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) mark(false);
    };
    const drop = (event: DragEvent) => {
      mark(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!files.some(isPicture)) return;
      event.preventDefault();
      event.stopPropagation();
      take(files);
    };
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      const pictures = [...(data?.files ?? [])].filter(isPicture);
      // Word processors put a picture of the text beside the text.
      if (pictures.length === 0 || data?.types.includes('text/plain')) return;
      const { target } = event;
      if (!(target instanceof Node && (form.contains(target) || target === document.body))) return;
      event.preventDefault();
      take(pictures);
    };
    form.addEventListener('dragover', over);
    form.addEventListener('dragleave', leave);
    form.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      mark(false);
      form.removeEventListener('dragover', over);
      form.removeEventListener('dragleave', leave);
      form.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [inside, take]);
}

/** While files are dragged, only their types are told. */
const bringsPictures = (data: DataTransfer | null): boolean =>
  [...(data?.items ?? [])].some(({ kind, type }) => kind === 'file' && type.startsWith('image/'));
