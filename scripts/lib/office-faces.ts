import type { FontRole } from '../model/output.ts';

/** A face of GB/T 9704 as 汇编.md calls it, with the names that fonts have for it, the best first. */
export interface OfficeFace {
  readonly name: '小标宋' | '仿宋' | '楷体' | '黑体' | '宋体';
  readonly role: FontRole;
  readonly families: readonly string[];
  /** How its files are named on Windows, macOS and Linux: opening every font of a machine would take minutes. */
  readonly files: RegExp;
}

export const OFFICE_FACES: readonly OfficeFace[] = [
  {
    name: '小标宋',
    role: 'title',
    families: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05'],
    files: /^(?:fzxbs|fzxiaobiaosong|方正小标宋)/i,
  },
  {
    name: '仿宋',
    role: 'fang',
    families: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong'],
    files: /^(?:simfang|fangsong|stfangso|仿宋|华文仿宋)/i,
  },
  {
    name: '楷体',
    role: 'kai',
    families: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti'],
    files: /^(?:simkai|kaiti|stkaiti|楷体|华文楷体)/i,
  },
  {
    name: '黑体',
    role: 'hei',
    families: ['黑体', 'SimHei', '华文黑体', 'STHeiti'],
    files: /^(?:simhei|stheiti|黑体|华文黑体)/i,
  },
  {
    name: '宋体',
    role: 'song',
    families: ['宋体', 'SimSun', '华文宋体', 'STSong'],
    files: /^(?:simsun|songti|stsong|宋体|华文宋体)/i,
  },
];
