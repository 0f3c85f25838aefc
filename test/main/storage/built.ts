import { basename, join } from 'node:path';
import { build } from 'vite';

/** Builds a program that lies beside this file or at this path from it, for plain Node; returns its path. */
export async function buildProgram(name: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${basename(name)}.mjs` } },
    },
  });
  return join(outDir, `${basename(name)}.mjs`);
}
