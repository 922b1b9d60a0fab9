import { expect, test } from 'vitest';
import { compareReturned } from '../../scripts/comments/compare-returned.ts';
import { readReturned } from '../../scripts/comments/read-returned.ts';
import { compose } from '../../scripts/compose/compose.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { sentBooklet } from '../../scripts/pipeline/sent-booklet.ts';
import { renderDocx } from '../../scripts/render/docx/render-docx.ts';
import { redline } from '../../scripts/review/redline/redline.ts';
import { withoutClassified } from '../../scripts/review/without-classified.ts';
import { select } from '../../scripts/select/select.ts';
import { compileFiles } from '../support/compile-files.ts';
import { department, type OfficeFiles, power, supportingRule, unit } from '../support/office-files.ts';
import { reviewed } from './reviewer.ts';
import { shown } from './sent-office.ts';

const office = (rule: string, risks: string): OfficeFiles => ({
  ...unit(),
  ...department('## 职能职责\n\n1. 负责公文收发。'),
  ...power({}, `## 风险与防范\n\n| 风险点 | 等级 | 防范措施 |\n| --- | --- | --- |\n${risks}`),
  ...supportingRule(rule),
});
const BASE = office(
  '第一条　办公室收文。\n\n第二条　来文存放。\n\n第三条　收文后登记。\n\n第四条　本制度自印发之日起施行。',
  '| 公文丢失 | 高 | 登记 |\n| 泄密 | 高 | 上锁 |',
);
const PRESENT = office(
  '第一条　办公室统一收文。\n\n第二条　收文当日登记。\n\n第三条　登记后分送。\n\n第四条　本制度自印发之日起施行。',
  '| 公文丢失 | 高 | 逐件登记 |\n| 拖延办理 | 中 | 催办 |',
);

async function reviewBooklet(files: OfficeFiles) {
  const compilation = await compileFiles(files);
  const [own] = compilation.units;
  if (!own) throw new Error('There is no unit.');
  return { compilation, own, booklet: withoutClassified(compose(select(compilation, own, 'review', 0))) };
}

test('what the office itself tracked against its base is no opinion; what the reviewer adds to it is', async () => {
  const { compilation, own, booklet } = await reviewBooklet(PRESENT);
  const compared = redline((await reviewBooklet(BASE)).booklet, booklet, '2025年版');
  const [file] = await renderDocx(compared.booklet, { drawings: new Map(), fonts: await bundledFonts() });
  const docx = file?.contents ?? new Uint8Array();
  const sent = await sentBooklet(compilation, own, 'review');
  const opinions = (bytes: Uint8Array) =>
    compareReturned(readReturned(bytes), {
      sent,
      files: new Map(Object.entries(PRESENT)),
      own: new Set([own.name]),
    }).map(shown);

  expect(opinions(docx)).toEqual([]);
  const edited = reviewed(docx, [{ type: 'replace', find: '自印发之日', by: '自公布之日', tracked: true }]);
  expect(opinions(edited)).toEqual(['01-办文制度.md:8 tracked “自印发之日”→“自公布之日”']);
});
