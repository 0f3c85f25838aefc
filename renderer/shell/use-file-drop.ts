import { useEffect } from 'react';
import { importFile } from '../store/importing';

const bringsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** A file dropped anywhere in the window is imported. */
export function useFileDrop(): void {
  useEffect(() => {
    const accept = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void importFile(file);
    };
    window.addEventListener('dragover', accept);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', accept);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
