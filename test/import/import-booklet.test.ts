import { beforeAll, describe, expect, test } from 'vitest';
import { importBooklet } from '../../scripts/import/import-booklet.ts';
import type { OldDocument } from '../../scripts/import/old-block.ts';
import { readOldDocx } from '../../scripts/import/read-old-docx.ts';
import { readOldHtml } from '../../scripts/import/read-old-html.ts';
import { readOldText } from '../../scripts/import/read-old-text.ts';
import { oldWord } from './old-word.ts';

/** The files that a booklet becomes, as text by their path below the unit's folder. */
function imported(document: OldDocument): ReadonlyMap<string, string> {
  const { files } = importBooklet(document, {
    source: '旧汇编.docx',
    unit: '示范县档案馆',
    folder: '档案馆',
  });
  return new Map(
    files.map(({ path, contents }) => [path.replace('档案馆/', ''), new TextDecoder().decode(contents)]),
  );
}

describe('a Word booklet without real headings', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = imported(readOldDocx(await oldWord()));
  });

  test('becomes the folders of its parts', () => {
    expect([...files.keys()]).toEqual([
      '单位.md',
      '职权/01-办公室/科室.md',
      '职权/01-办公室/01-收文办理.md',
      '职权/01-办公室/02-印章管理.md',
      '制度/01-会议制度.md',
      '制度/02-值班制度（试行）.md',
      '图片/图1.png',
      '导入报告.md',
    ]);
  });

  test('says on its cover when it was compiled, and nothing that it does not say', () => {
    expect(files.get('单位.md')).toContain('编制日期: 2024-05\n');
    expect(files.get('单位.md')).not.toContain('投诉举报');
  });

  test('keeps the duties with their automatic numbers, under the titles of the contract', () => {
    const text = files.get('职权/01-办公室/科室.md');
    expect(text).toContain('## 职能职责\n\n1.负责公文收发。\n\n2.负责会议组织。');
    expect(text).toContain('## 权力行使依据\n\n《中华人民共和国档案法》');
    expect(text).toContain('## 风险与防范\n\n公文丢失的风险：逐件登记。');
  });

  test('keeps the picture of a chart, and makes fields of a record; what no field takes stays as it was', () => {
    expect(files.get('职权/01-办公室/01-收文办理.md')).toContain('## 流程图\n\n![图1](../../图片/图1.png)');
    const text = files.get('职权/01-办公室/02-印章管理.md');
    expect(text).toContain(
      '类别: 内部管理\n依据:\n  - 《印章规定》第三条\n  - 《档案法》\n责任岗位: 文书岗\n',
    );
    expect(text).toContain('## 其他登记事项\n\n| 项目 | 内容 |\n| --- | --- |\n| 领导批示 | 同意 |');
    expect(text).not.toContain('公开:');
  });

  test('writes automatic numbers of articles and items out', () => {
    const text = files.get('制度/01-会议制度.md');
    expect(text).toContain(
      '第一条　为了规范会议，制定本制度。\n\n第二条　会议分为两种：\n\n（一）全体会议；\n\n（二）专题会议。\n\n第三条　',
    );
    expect(text).toContain('通过日期: 2024-05-06\n落款: 示范县档案馆\n');
  });

  test('takes merged cells apart', () => {
    expect(files.get('制度/02-值班制度（试行）.md')).toContain('| 白班 | 8时 |\n| 白班 | 12时 |');
  });

  test('reports every guess with its place', () => {
    const report = files.get('导入报告.md') ?? '';
    for (const guess of [
      /第 \d+ 段：“值班制度（试行）”的条号不连续：应当是第2条，这里是第3条/,
      /第 \d+ 段：表格里有合并的单元格/,
      /第 \d+ 段：“收文办理”的流程图是图片/,
      /第 \d+ 段：有“印章管理流程图”的标题，没有找到图/,
      /第 \d+ 段：职权“收文办理”没有写明“编码”、“类别”、“依据”、“责任岗位”、“公开”/,
      /第 \d+ 段：制度“会议制度”没有写明公开范围，先按“单位内部”/,
      /第 \d+ 段：图片“图1.png”没有文字说明/,
    ]) {
      expect(report).toMatch(guess);
    }
  });
});

test('a web page keeps its headings, its tables and the pictures that it carries, and fetches nothing', () => {
  const html = `<html><head><meta charset="utf-8"><script>alert(1)</script></head><body>
    <h1>第二部分　制度</h1><h2>会议制度</h2><p>第一条　按时到会。</p><ol><li>签到</li><li>请假</li></ol>
    <table><tr><th>项目</th><th>标准</th></tr><tr><td rowspan="2">会场</td><td>布置</td></tr><tr><td>打扫</td></tr></table>
    <img src="https://example.com/a.png" alt="远处的图"></body></html>`;
  const files = imported(readOldHtml(Buffer.from(html)));
  const text = files.get('制度/01-会议制度.md');
  expect(text).toContain(
    '第一条　按时到会。\n\n1\\. 签到\n\n2\\. 请假\n\n| 项目 | 标准 |\n| --- | --- |\n| 会场 | 布置 |\n| 会场 | 打扫 |',
  );
  expect(text).not.toContain('alert');
  expect(files.get('导入报告.md')).toContain('这里有一幅图片“远处的图”，格式不能导入');
});

test('a plain text in GBK is cut at its parts and at titles of rules', () => {
  // 第一部分, 会议制度 … in GBK would need an encoder: the bytes are those of “会议制度\n第一条 到会。\n”.
  const gbk = Buffer.from('bbe1d2e9d6c6b6c80ab5dad2bbccf520b5bdbbe1a1a30a', 'hex');
  expect(imported(readOldText(gbk)).get('制度/01-会议制度.md')).toContain('第一条 到会。');
});

test.each([
  ['markup', '*重点* [内部] <b> `码` _下划_', '\\*重点\\* \\[内部] \\<b\\> \\`码\\` \\_下划\\_'],
  ['a heading, a list, a container', '# 一\n- 二\n::: 三', '\\# 一\n\n\\- 二\n\n\\::: 三'],
])('%s in the text stays text', (_, text, expected) => {
  const document: OldDocument = {
    blocks: [
      { type: 'paragraph', at: 1, text: '会议制度', outline: 1 },
      { type: 'paragraph', at: 2, text },
    ],
    footnotes: new Map(),
    notes: [],
  };
  expect(imported(document).get('制度/01-会议制度.md')).toContain(expected);
});

test('a line of a plain text that goes on with the sentence above is joined to it, and said to be', () => {
  const lines = [
    '示范县档案馆制度汇编',
    '第一部分　规章制度',
    '                会议制度',
    '    第一条  馆务会议每周一次。',
    '    第二条  会议由办公室记录，记录包括时间、地点、',
    '参加人员和议定事项。',
    '                考核办法',
    '    1、满分100分。',
    '    2、90分以上为优秀。',
  ];
  const files = imported(readOldText(new TextEncoder().encode(lines.join('\r\n'))));
  expect(files.get('制度/01-会议制度.md')).toContain('地点、参加人员和议定事项。');
  expect(files.get('制度/02-考核办法.md')).toContain('2、90分以上为优秀。');
  expect(files.get('导入报告.md')).toContain('有 1 行在句子中间断开');
});

test('a bold line above a table that begins with a code is a power, with two fields in a row of its table', () => {
  const paragraph = (at: number, text: string, more = {}) => ({
    type: 'paragraph' as const,
    at,
    text,
    ...more,
  });
  const title = { centered: true as const, bold: true as const };
  const files = imported({
    blocks: [
      paragraph(1, '第一部分　行政职权', title),
      paragraph(2, '救助股', title),
      paragraph(3, '一、职能职责'),
      paragraph(4, '1、承担最低生活保障工作。'),
      paragraph(5, '二、行政职权', { bold: true }),
      paragraph(6, '（一）最低生活保障审批', { bold: true }),
      {
        type: 'table',
        at: 7,
        merged: true,
        rows: [
          ['权力编码', 'SF-001', '权力类别', '行政给付'],
          ['承办岗位', '救助股股长', '承诺时限', '15个工作日'],
          ['行使依据\n《社会救助暂行办法》\n第十一条', '', '', ''],
          ['申请材料', '申请书', '申请书', '申请书'],
        ],
      },
      paragraph(8, '最低生活保障审批流程图'),
    ],
    footnotes: new Map(),
    notes: [],
  });
  expect(files.get('职权/01-救助股/科室.md')).not.toContain('行政职权');
  const power = files.get('职权/01-救助股/01-最低生活保障审批.md') ?? '';
  for (const line of ['编码: SF-001', '类别: 行政给付', '责任岗位: 救助股股长', '承诺时限: 15个工作日'])
    expect(power).toContain(line);
  expect(power).toContain('《社会救助暂行办法》第十一条');
  expect(power).toContain('申请书');
  expect(files.get('导入报告.md')).toContain('没有找到图');
});
