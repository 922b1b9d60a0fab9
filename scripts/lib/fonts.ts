import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontSet } from '../model/output.ts';
import { programFile } from './program-root.ts';

const require = createRequire(import.meta.url);
const vendored = (name: string) => programFile('templates', 'fonts', name);

/** The faces that come with the program, the same bytes on every machine: all can be opened. */
export async function bundledFonts(): Promise<FontSet> {
  await convertKai();
  return bundledFaces();
}

/** The same, before 楷体 can be opened. */
export function bundledFaces(): FontSet {
  const song = (face: string) =>
    require.resolve(`@expo-google-fonts/noto-serif-sc/${face}/NotoSerifSC_${face}.ttf`);
  const hei = (weight: string) =>
    join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts', `NotoSansHans-${weight}.otf`);
  return {
    fang: {
      role: 'fang',
      family: 'FandolFang',
      file: vendored('FandolFang-Regular.otf'),
      substituteFor: '仿宋_GB2312',
    },
    song: { role: 'song', family: 'Noto Serif SC', file: song('400Regular'), substituteFor: '宋体' },
    'song-bold': { role: 'song-bold', family: 'Noto Serif SC', file: song('700Bold'), substituteFor: '宋体' },
    hei: { role: 'hei', family: 'Noto Sans Hans', file: hei('Regular'), substituteFor: '黑体' },
    'hei-bold': { role: 'hei-bold', family: 'Noto Sans Hans', file: hei('Bold'), substituteFor: '黑体' },
    kai: { role: 'kai', family: 'LXGW WenKai', file: convertedKai(), substituteFor: '楷体_GB2312' },
    title: { role: 'title', family: 'Noto Serif SC', file: song('700Bold'), substituteFor: '方正小标宋简体' },
  };
}

const kaiFolder = () => programFile('node_modules', '.cache', 'huibian');
const convertedKai = () => join(kaiFolder(), 'lxgw-wenkai.ttf');

/** LXGW WenKai ships as WOFF2 only; a PDF needs TrueType, so it is converted once and kept beside the packages. */
async function convertKai(): Promise<void> {
  const target = convertedKai();
  if (existsSync(target)) return;
  const root = dirname(require.resolve('@fontsource/lxgw-wenkai/package.json'));
  const { convert } = await import('fontverter');
  const woff2 = readFileSync(join(root, 'files', 'lxgw-wenkai-latin-500-normal.woff2'));
  mkdirSync(kaiFolder(), { recursive: true });
  // Two builds may convert at once: rename makes the file appear whole or not at all.
  const partial = `${target}.${process.pid}`;
  writeFileSync(partial, await convert(woff2, 'truetype'));
  renameSync(partial, target);
}
