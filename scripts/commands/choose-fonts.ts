import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { byCodePoint } from '../lib/code-point-order.ts';
import { bundledFonts } from '../lib/fonts.ts';
import { OFFICE_FACES, type OfficeFace } from '../lib/office-faces.ts';
import { openFaces } from '../lib/open-face.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/entry.ts';
import type { FontFace, FontSet } from '../model/output.ts';

export interface ChosenFonts {
  readonly fonts: FontSet;
  /** One line a face of the standard: what serves for it. */
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface FontSearch {
  /** Whose `字体` names files; their paths begin at `contentDir`. */
  readonly workspace?: Workspace | undefined;
  readonly contentDir: string;
  /** Where to look for the fonts of the office; absent: 汇编.md and the machine are not asked. */
  readonly fontFolders?: readonly string[];
  /** The faces that come along, where somebody has them ready. */
  readonly bundled?: FontSet;
}

/** The faces of GB/T 9704 that 汇编.md names or the machine has; where there is none, the free one that comes with the program. */
export async function chooseFonts(search: FontSearch): Promise<ChosenFonts> {
  const { workspace, contentDir, fontFolders, bundled = await bundledFonts() } = search;
  if (!fontFolders) return { fonts: bundled, lines: [], diagnostics: [] };
  const installed = fontFiles(fontFolders);
  const chosen = OFFICE_FACES.map((wanted) => {
    const named = workspace?.fonts.get(wanted.name);
    const own = named === undefined ? undefined : namedFace(wanted, named, contentDir);
    const face = typeof own === 'object' ? own : installedFace(wanted, installed);
    const fault = typeof own === 'string' ? own : undefined;
    return { wanted, face, fault };
  });
  const faces = chosen.flatMap(({ wanted, face }) => (face ? [[wanted.role, face] as const] : []));
  return {
    fonts: { ...bundled, ...Object.fromEntries(faces) },
    lines: chosen.map(({ wanted, face }) => line(wanted, face, bundled)),
    diagnostics: chosen.flatMap(({ wanted, fault }) => (fault ? [finding(wanted, fault, workspace)] : [])),
  };
}

const line = ({ name, role }: OfficeFace, face: FontFace | undefined, bundled: FontSet): string =>
  face
    ? `${name}：${face.family}（${face.file}）`
    : `${name}：没有找到，用随带的 ${bundled[role].family} 代替`;

/** The face that 汇编.md names, or why it cannot serve. */
function namedFace({ role }: OfficeFace, named: string, contentDir: string): FontFace | string {
  const [path = '', wanted] = named.split('#');
  const opened = openFaces(resolve(contentDir, path.trim()), role);
  const faces = opened.flatMap((each) => (each.type === 'face' ? [each] : []));
  const found = wanted === undefined ? faces[0] : faces.find(({ names }) => names.includes(wanted.trim()));
  if (found) return found.face;
  const unusable = opened.find((each) => each.type === 'unusable');
  return unusable ? `“${path}”${unusable.reason}` : `“${path}”里没有名为“${wanted}”的字面`;
}

function installedFace(
  { role, families, files }: OfficeFace,
  installed: readonly string[],
): FontFace | undefined {
  const faces = installed
    .filter((file) => files.test(file.split(/[\\/]/).at(-1) ?? ''))
    .flatMap((file) => openFaces(file, role))
    .flatMap((each) => (each.type === 'face' ? [each] : []));
  for (const family of families) {
    const found = faces.find(({ names }) => names.includes(family));
    if (found) return { ...found.face, family };
  }
  return undefined;
}

function fontFiles(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ttf|ttc|otf)$/i.test(name))
        .sort(byCodePoint)
        .map((name) => join(folder, name));
    } catch {
      return [];
    }
  });
}

function finding({ name }: OfficeFace, fault: string, workspace: Workspace | undefined): Diagnostic {
  return {
    ruleId: 'office-font-is-usable',
    severity: 'warning',
    place: workspace?.places.get(`字体.${name}`) ??
      workspace?.places.get('字体') ?? { file: workspace?.path ?? '汇编.md', line: 1, column: 1 },
    message: `${name}的字体文件${fault}，改用别的字体印。`,
    hint: '请核对“字体”下的路径；字体集（.ttc）在路径后面加“#”和字面名称。',
  };
}
