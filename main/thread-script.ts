/** Where a built thread can be started from: inside a package it lies beside the archive (electron-builder.yml). */
export const threadScript = (script: string): string =>
  script.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
