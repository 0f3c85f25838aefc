/**
 * Draws `resources/icons/icon.svg` as the pictures that systems want, with the runtime's own
 * browser: `node scripts/draw-icons.mjs`. Its results are kept in the repository.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failWith, root, run, SetupError, sandboxFlags } from './common.mjs';
import { withDisplay } from './display.mjs';
import { findRuntime } from './runtime.mjs';

const icons = join(root, 'resources', 'icons');
const LARGEST = 1024;
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

const PAINTER = `const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');
const drawing = readFileSync(${JSON.stringify(join(icons, 'icon.svg'))}, 'utf8');
app.on('window-all-closed', () => {});
app.whenReady().then(async () => {
  for (const size of ${JSON.stringify([...ICO_SIZES, LARGEST])}) {
    const window = new BrowserWindow({
      width: size, height: size, useContentSize: true, show: false, frame: false,
      transparent: true, webPreferences: { offscreen: true },
    });
    const style = '<style>*{margin:0}body{overflow:hidden}svg{display:block;width:' + size + 'px;height:' + size + 'px}</style>';
    await window.loadURL('data:text/html;base64,' + Buffer.from(style + drawing).toString('base64'));
    const picture = await window.webContents.capturePage();
    writeFileSync(join(__dirname, size + '.png'), picture.resize({ width: size, height: size }).toPNG());
    window.destroy();
  }
  app.quit();
});
`;

/**
 * An icon file of Windows: a directory of pictures, each a PNG.
 *
 * @param {{ size: number, png: Buffer }[]} pictures
 */
function icoOf(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    // 256 doesn't fit into a byte and is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

async function draw() {
  const runtime = findRuntime();
  if (!runtime) throw new SetupError('There is no Electron yet: please run "npm start" first.');
  const painter = join(root, '.cache', 'draw-icons');
  try {
    await mkdir(painter, { recursive: true });
    const description = { name: 'painter', version: '1.0.0', main: 'index.cjs' };
    await writeFile(join(painter, 'package.json'), JSON.stringify(description));
    await writeFile(join(painter, 'index.cjs'), PAINTER);
    const { status, output } = await withDisplay((env) =>
      run(runtime.executable, [painter, ...sandboxFlags], { env }),
    );
    if (status !== 0) throw new Error(output);
    const pictures = await Promise.all(
      ICO_SIZES.map(async (size) => ({ size, png: await readFile(join(painter, `${size}.png`)) })),
    );
    await writeFile(join(icons, 'icon.ico'), icoOf(pictures));
    await writeFile(join(icons, 'icon.png'), await readFile(join(painter, `${LARGEST}.png`)));
  } finally {
    await rm(painter, { recursive: true, force: true });
  }
}

await draw().catch(failWith);
