import { describe, expect, test } from 'vitest';
import { parseSource } from '../parse-source.ts';

describe('a law', () => {
  test('has what its fields say, and the articles that are quoted', async () => {
    const { entry, findings } = await parseSource(
      'law',
      `---
层级: 党内法规
制定机关: 中共中央、国务院
公布日期: 2022-02-25
施行日期: 2022年5月1日
条数: 五十
状态: 已废止
废止日期: 2026-01
替代: 《甲条例》、乙条例
简称: [信访条例]
沿革:
  - 施行日期: 2005-05-01
    条数: 51
    文号: 国务院令第431号
---

## 第二十三条

第一款。

第二款。

## 第二十三条之一

新增。

## 附则

其他。
`,
    );
    expect(findings).toEqual([]);
    expect(entry).toMatchObject({
      name: '信访工作条例',
      rank: '党内法规',
      issuers: ['中共中央', '国务院'],
      promulgatedOn: '2022-02-25',
      effectiveOn: '2022-05-01',
      articleCount: 50,
      status: '已废止',
      repealedOn: '2026-01',
      replacedBy: ['甲条例', '乙条例'],
      shortNames: ['信访条例'],
      history: [{ effectiveOn: '2005-05-01', articleCount: 51, documentNumber: '国务院令第431号' }],
    });
    expect(entry?.articles.map(({ article, suffix, blocks }) => [article, suffix, blocks.length])).toEqual([
      [23, undefined, 2],
      [23, 1, 1],
    ]);
  });

  test('is unchecked until it says otherwise, and of the lowest rank until it says one', async () => {
    const { entry, findings } = await parseSource('law', '---\n名称: 《某规定（试行）》\n---\n');
    expect(findings).toEqual(['1:1 缺少“层级”。']);
    expect(entry).toMatchObject({ name: '某规定（试行）', rank: '规范性文件', status: '未核', articles: [] });
  });
});

const FACTS = `简称: 收发室、收室
曾用名: 文印室
上级机关: [示范县政府办]
汇编名称: 权力汇编
分部标题: [职权, 制度, 考核]
编制日期: 2026-02
版次: 2026年版
状态: 送审
单位代码: SF
投诉举报:
  电话: 0000-1、0000-2
  地址: 一楼
网站:
  域名: www.example.cn
  标识码: 0000000001
姓名公示: 是
`;
const READ = {
  shortName: '收发室',
  formerNames: ['收室', '文印室'],
  superiors: ['示范县政府办'],
  bookletTitle: '权力汇编',
  partTitles: ['职权', '制度', '考核'],
  compiledOn: '2026-02-28',
  edition: '2026年版',
  status: '送审',
  unitCode: 'SF',
  complaint: { phones: ['0000-1', '0000-2'], address: '一楼' },
  site: { domain: 'www.example.cn', identifier: '0000000001' },
  namesPublished: true,
};

describe('a unit', () => {
  test('has what its fields say', async () => {
    const { entry, findings } = await parseSource('unit', `---\n名称: 示范县收发室\n${FACTS}---\n前言。\n`);
    expect(findings).toEqual([]);
    expect(entry).toMatchObject({ name: '示范县收发室', slug: '收发室', folder: '收发室', ...READ });
  });

  test('goes by its folder where it has no name', async () => {
    const { entry, findings } = await parseSource('unit', '---\n状态: 草案\n---\n');
    expect(findings).toEqual(['1:1 缺少“名称”。']);
    expect(entry?.name).toBe('收发室');
  });

  test('has three part titles or none', async () => {
    const { entry, findings } = await parseSource('unit', '---\n名称: 收发室\n分部标题: 职权、制度\n---\n');
    expect(findings).toEqual(['3:7 “分部标题”没有按规定的格式写。']);
    expect(entry).not.toHaveProperty('partTitles');
  });
});

describe('the workspace', () => {
  test('gives defaults for units, and facts of its own', async () => {
    const { entry, findings } = await parseSource(
      'workspace',
      `---\n${FACTS}地区名称: 示范县
审核机关: 示范县司法局
不检查书名: 《甲方案》、乙方案
允许名称: 示范县财政局
字体:
  仿宋: C:\\Windows\\Fonts\\simfang.ttf
---\n`,
    );
    expect(findings).toEqual([]);
    expect(entry).toMatchObject({
      ...READ,
      regionName: '示范县',
      reviewingBody: '示范县司法局',
      uncheckedTitles: ['甲方案', '乙方案'],
      allowedNames: ['示范县财政局'],
    });
    expect(entry?.fonts).toEqual(new Map([['仿宋', 'C:\\Windows\\Fonts\\simfang.ttf']]));
  });

  test('is no unit: it has no name', async () => {
    const { findings } = await parseSource('workspace', '---\n名称: 示范县\n---\n');
    expect(findings).toEqual(['2:1 “名称”不是这里认识的键。']);
  });
});
