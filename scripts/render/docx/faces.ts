/** The faces of GB/T 9704 by the names that Word lists them under. */
export type Face = 'fang' | 'kai' | 'hei' | 'title' | 'song';

interface NamedFont {
  readonly name: string;
  /** Looked for, in this order, where the named face is not installed. */
  readonly fallbacks: readonly string[];
  readonly panose: string;
  readonly family: 'modern' | 'roman' | 'script' | 'auto';
  readonly pitch: 'fixed' | 'variable';
}

export const FACES: Readonly<Record<Face, NamedFont>> = {
  fang: {
    name: '仿宋_GB2312',
    fallbacks: ['仿宋', 'FangSong', '华文仿宋'],
    panose: '02010609030101010101',
    family: 'modern',
    pitch: 'fixed',
  },
  kai: {
    name: '楷体_GB2312',
    fallbacks: ['楷体', 'KaiTi', '华文楷体'],
    panose: '02010609030101010101',
    family: 'modern',
    pitch: 'fixed',
  },
  hei: {
    name: '黑体',
    fallbacks: ['SimHei', '华文黑体'],
    panose: '02010609060101010101',
    family: 'modern',
    pitch: 'fixed',
  },
  title: {
    name: '方正小标宋简体',
    fallbacks: ['方正小标宋_GBK', '华文中宋', 'STZhongsong'],
    panose: '03000509000000000000',
    family: 'script',
    pitch: 'fixed',
  },
  song: {
    name: '宋体',
    fallbacks: ['SimSun', '华文宋体'],
    panose: '02010600030101010101',
    family: 'auto',
    pitch: 'variable',
  },
};

/** Digits and Latin letters. */
export const LATIN_FONT = 'Times New Roman';
export const CODE_FONT = 'Courier New';
