import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { FontFace, FontRole } from '../model/output.ts';

export type OpenedFace =
  | { readonly type: 'face'; readonly face: FontFace; readonly names: readonly string[] }
  | { readonly type: 'unusable'; readonly reason: string };

/**
 * The faces of a font file, with every name that each goes by. A file that is no font, and a face that its maker does
 * not allow to be embedded (OS/2 fsType), is unusable.
 */
export function openFaces(file: string, role: FontRole): readonly OpenedFace[] {
  try {
    const opened = create(readFileSync(file));
    const several = 'fonts' in opened;
    return (several ? opened.fonts : [opened]).map((font) => openFace(font, file, role, several));
  } catch {
    return [{ type: 'unusable', reason: '不存在，或者不是 TrueType、OpenType 字体文件' }];
  }
}

function openFace(font: Font, file: string, role: FontRole, several: boolean): OpenedFace {
  const { fontFamily, fullName, preferredFamily } = font.name.records;
  const families = [fontFamily, preferredFamily, fullName].flatMap((names) => Object.values(names ?? {}));
  const rights = font['OS/2']?.fsType;
  if (rights?.noEmbedding || rights?.bitmapOnly) return { type: 'unusable', reason: '的授权不允许嵌入文件' };
  return {
    type: 'face',
    names: [...families, font.postscriptName],
    face: {
      role,
      family: families[0] ?? font.postscriptName,
      file,
      ...(several && { postscriptName: font.postscriptName }),
    },
  };
}
