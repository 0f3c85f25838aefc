/**
 * Converting to DOCX, the whole process from its start to the written file. Pandoc gets the same
 * document as Markdown, which it reads fastest.
 *
 * @param {{ folder: string, cli: string }} place
 */
export function docxRows({ folder, cli }: { folder: string; cli: string }): Promise<
  | {
      what: string;
      skipped: string;
    }[]
  | {
      ours: number;
      peer: number;
      ratio: number;
      what: string;
      peerName: string;
      unit: string;
      budget: number;
    }[]
>;
