import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chooseFonts } from '../../scripts/commands/choose-fonts.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import type { Workspace } from '../../scripts/model/entry.ts';
import type { FontSet } from '../../scripts/model/output.ts';
import { renderPdf } from '../../scripts/render/pdf/render-pdf.ts';
import { compileFiles } from '../support/compile-files.ts';
import { writeOfficeFont } from '../support/office-font.ts';
import { sampleBooklet, sampleDrawings } from '../support/sample-booklet.ts';

const folder = mkdtempSync(join(tmpdir(), 'huibian-fonts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bundled = await bundledFonts();

const installed = join(folder, 'Fonts');
mkdirSync(installed);
writeOfficeFont(bundled.fang.file, join(installed, 'simfang.ttf'), '仿宋_GB2312');
writeOfficeFont(bundled.fang.file, join(installed, 'simkai.ttf'), 'KaiTi', 2);
writeOfficeFont(bundled.fang.file, join(installed, 'other.ttf'), '黑体');
writeFileSync(join(installed, 'simsun.ttc'), 'no font');

const found = (workspace?: Workspace) =>
  chooseFonts({ workspace, contentDir: folder, fontFolders: [installed, join(folder, '没有')] });

async function workspaceWith(fonts: string): Promise<Workspace | undefined> {
  const compilation = await compileFiles({
    '汇编.md': `---\n类型: 汇编\n地区名称: 示范县\n字体:\n${fonts}---\n`,
  });
  return compilation.workspace;
}

describe('the fonts of the office', () => {
  test('serve when they are installed and may be embedded; the report says what stands in for the others', async () => {
    const { fonts, lines, diagnostics } = await found();
    expect(fonts.fang).toMatchObject({ family: '仿宋_GB2312', file: join(installed, 'simfang.ttf') });
    expect({ ...fonts, fang: undefined }).toEqual({ ...bundled, fang: undefined });
    expect(lines).toEqual([
      '小标宋：没有找到，用随带的 Noto Serif SC 代替',
      `仿宋：仿宋_GB2312（${join(installed, 'simfang.ttf')}）`,
      '楷体：没有找到，用随带的 LXGW WenKai 代替',
      '黑体：没有找到，用随带的 Noto Sans Hans 代替',
      '宋体：没有找到，用随带的 Noto Serif SC 代替',
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('that 汇编.md names come first, from its own folder', async () => {
    const { fonts, diagnostics } = await found(await workspaceWith('  黑体: Fonts/other.ttf\n'));
    expect(fonts.hei).toMatchObject({ family: '黑体', file: join(installed, 'other.ttf') });
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['a file that is not there', '  仿宋: Fonts/没有.ttf\n', '仿宋的字体文件“Fonts/没有.ttf”不存在'],
    [
      'a file that is no font',
      '  宋体: Fonts/simsun.ttc#SimSun\n',
      '宋体的字体文件“Fonts/simsun.ttc”不存在，或者不是',
    ],
    [
      'a face that may not be embedded',
      '  楷体: Fonts/simkai.ttf\n',
      '楷体的字体文件“Fonts/simkai.ttf”的授权不允许嵌入',
    ],
    ['a face that the file does not have', '  黑体: Fonts/other.ttf#SimHei\n', '里没有名为“SimHei”的字面'],
  ])('%s is named at its place', async (_, fonts, message) => {
    const { diagnostics } = await found(await workspaceWith(fonts));
    expect(diagnostics).toMatchObject([
      { ruleId: 'office-font-is-usable', severity: 'warning', place: { file: '汇编.md', line: 5 } },
    ]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  test('are embedded in the book', async () => {
    const { fonts } = await found(await workspaceWith('  黑体: Fonts/other.ttf\n'));
    const facesWith = async (set: FontSet) => {
      const [file] = await renderPdf(sampleBooklet(), { drawings: sampleDrawings(), fonts: set });
      const text = Buffer.from(file?.contents ?? []).toString('latin1');
      return new Set([...text.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name));
    };
    expect(await facesWith(bundled)).toContain('NotoSansHans-Regular');
    expect(await facesWith(fonts)).not.toContain('NotoSansHans-Regular');
  });

  test('are not asked for with --fonts bundled', async () => {
    const workspace = await workspaceWith('  黑体: Fonts/other.ttf\n');
    const { fonts, lines } = await chooseFonts({ workspace, contentDir: folder });
    expect({ fonts, lines }).toEqual({ fonts: bundled, lines: [] });
  });
});
