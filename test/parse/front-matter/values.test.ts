import { describe, expect, test } from 'vitest';
import { byCodePoint } from '../../../scripts/lib/code-point-order.ts';
import { parseSource, power } from '../parse-source.ts';

describe('a list', () => {
  test.each([
    ['[4, 7]', ['4', '7']],
    ['4', ['4']],
    ['4、7', ['4', '7']],
    ['（四）、第7项', ['4', '7']],
    ['\n  - 4\n  - 七', ['4', '7']],
    ['4，7；9', ['4', '7', '9']],
  ])('may be typed as YAML or with 、: %s', async (value, duties) => {
    const { findings, entry } = await parseSource('power', power(`对应职责: ${value}`));
    expect(findings).toEqual([]);
    expect(entry?.duties).toEqual(duties);
  });

  test('is not cut inside brackets, nor between the articles of one law', async () => {
    const text = '《关于甲、乙的规定》第一条、第二条第（三）项、《丙法》第四条';
    const { entry } = await parseSource('power', power(`依据: ${text}`));
    expect(entry?.legalBases.map((basis) => [basis.text, basis.place.line, basis.place.column])).toEqual([
      ['《关于甲、乙的规定》第一条、第二条第（三）项', 6, 5],
      ['《丙法》第四条', 6, 28],
    ]);
  });

  test('of citations is cut at a comma where the next one begins', async () => {
    const text = '《甲法》第一条，结合实际；《乙法》';
    const { entry } = await parseSource('power', power(`依据: ${text}`));
    expect(entry?.legalBases.map((basis) => basis.text)).toEqual(['《甲法》第一条，结合实际', '《乙法》']);
  });

  test.each([
    ['- 材料: 申请书\n  - 证件：身份证', ['材料: 申请书', '证件：身份证']],
    ['1. 申请书\n  2. 身份证\n     （正反面）', ['1. 申请书', '2. 身份证（正反面）']],
  ])('of sentences is read as a clerk means it: %s', async (lines, materials) => {
    const { entry, findings } = await parseSource('power', power(`申请材料:\n  ${lines}`));
    expect(findings).toEqual([]);
    expect(entry?.materials).toEqual(materials);
  });

  test('of sentences is cut at lines only', async () => {
    const { entry } = await parseSource(
      'power',
      power('办理条件: 材料齐全、符合形式\n申请材料: |\n  申请书\n\n  身份证、户口簿'),
    );
    expect(entry).toMatchObject({
      conditions: ['材料齐全、符合形式'],
      materials: ['申请书', '身份证、户口簿'],
    });
  });
});

describe('a map', () => {
  const expected = { scope: '社会', forms: ['网站', '公开栏'], timing: '长期' };
  test.each([
    ['lines', '公开:\n  范围: 社会\n  形式: [网站, 公开栏]\n  时间: 长期'],
    ['lines with full-width colons', '公开:\n  范围：社会\n  形式：网站、公开栏\n  时间：长期'],
    ['lines with either colon', '公开:\n  范围：社会\n  形式: 网站、公开栏\n  时间:长期'],
    ['one line', '公开: {范围: 社会, 形式: [网站, 公开栏], 时间: 长期}'],
    ['one line with full-width colons', '公开: {范围：社会, 形式：网站、公开栏, 时间：长期}'],
    ['items', '公开:\n  - 范围: 社会\n  - 形式：网站、公开栏\n  - 时间: 长期'],
    ['text', '公开: 范围：社会，形式：网站、公开栏；时间：长期'],
  ])('may be typed as %s', async (_, fields) => {
    const { findings, entry } = await parseSource('power', power(fields));
    expect(findings).toEqual([]);
    expect(entry?.disclosure).toEqual(expected);
  });

  test('says where each of its values stands', async () => {
    const { entry } = await parseSource('power', power('公开:\n  范围：社会\n  形式: 网站、公开栏'));
    const places = [...(entry?.places ?? [])]
      .filter(([path]) => /^(?:编码|公开)/.test(path))
      .map(([path, { line, column }]) => `${path} ${line}:${column}`)
      .sort(byCodePoint);
    expect(places).toEqual([
      '公开 6:1',
      '公开.形式 8:3',
      '公开.形式[0] 8:7',
      '公开.形式[1] 8:10',
      '公开.范围 7:3',
      '公开.范围[0] 7:6',
      '编码 2:1',
      '编码[0] 2:5',
    ]);
  });

  test('is missed where it is due', async () => {
    const { findings, entry } = await parseSource('power', power('公开: 社会'));
    expect(findings).toEqual(['6:5 “公开”没有按规定的格式写。']);
    expect(entry?.disclosure).toEqual({ scope: '不公开', assumed: true, forms: [] });
  });
});

describe('a key', () => {
  test.each([
    ['承诺时间: 20日', '7:1 “承诺时间”不是这里认识的键。', '是不是“承诺时限”？'],
    [
      '承办科室: 办公室',
      '7:1 “承办科室”不是这里认识的键。',
      expect.stringContaining('名称、曾用名、编码、类别'),
    ],
    ['范围: 社会', '7:1 “范围”不是这里认识的键。', '“范围”应当写在“公开”下面，行首加两个空格。'],
    ['constructor: x', '7:1 “constructor”不是这里认识的键。', expect.any(String)],
    ['监督:\n  内部监督: 甲', '8:3 “监督.内部监督”不是这里认识的键。', '是不是“内部”？'],
  ])('that is unknown is set right: %s', async (line, message, hint) => {
    const { diagnostics, findings } = await parseSource('power', power(line));
    expect(findings).toEqual([message]);
    expect(diagnostics[0]).toMatchObject({ ruleId: 'front-matter-known', severity: 'error', hint });
  });

  test.each([
    ['编码:', '2:1 缺少“编码”。', 'front-matter-known'],
    ['依据:', '4:1 缺少“依据”。', 'power-has-legal-basis'],
    ['责任岗位:', '5:1 缺少“责任岗位”。', 'power-has-responsible-post'],
    ['公开:\n  形式: 网站', '6:1 “公开”下面缺少“范围”。', 'disclosure-complete'],
  ])('that is required and empty is missed: %s', async (line, message, ruleId) => {
    const [key = ''] = line.split(':');
    const given = power().replace(new RegExp(`^${key}:.*$`, 'mu'), line);
    const { diagnostics, findings } = await parseSource('power', given === power() ? power(line) : given);
    expect(findings).toEqual([message]);
    expect(diagnostics[0]?.ruleId).toBe(ruleId);
  });

  test('that is required and absent has the stand-in that tells the least', async () => {
    const { findings, entry } = await parseSource('power', '---\n名称: 收文\n---\n');
    expect(findings).toEqual(['编码', '类别', '依据', '责任岗位', '公开'].map((key) => `1:1 缺少“${key}”。`));
    expect(entry).toMatchObject({
      name: '收文',
      code: '未填',
      category: '其他行政权力',
      legalBases: [],
      responsiblePost: '未填',
      disclosure: { scope: '不公开', forms: [] },
    });
  });
});

describe('a value', () => {
  test.each([
    ['类别: 行政执法', '6:5 “类别”的值“行政执法”不在规定的值之中。', 'category-is-listed'],
    ['类别: 行政审批', '6:5 “类别”的值“行政审批”是已经取消的类别。', 'category-is-current'],
    ['公开: {范围: 内部}', '6:10 “公开.范围”的值“内部”不在规定的值之中。', 'front-matter-known'],
    ['收费: 看情况', '7:5 “收费”的值“看情况”不在规定的值之中。', 'front-matter-known'],
    [
      '变更: {日期: 2026-02-30}',
      '7:10 “变更[0].日期”的值“2026-02-30”不是日历上有的日期。',
      'front-matter-known',
    ],
    ['承诺时限: {天数: 20}', '7:7 “承诺时限”没有按规定的格式写。', 'front-matter-known'],
  ])('that its key does not allow is reported: %s', async (line, message, ruleId) => {
    const { diagnostics, findings } = await parseSource('power', power(line));
    expect(findings).toEqual([message]);
    expect(diagnostics[0]?.ruleId).toBe(ruleId);
  });

  test('that is wrong spoils no other', async () => {
    const { entry } = await parseSource(
      'power',
      power('公开: {范围: 内部, 形式: 网站}\n变更: {日期: 昨天, 内容: 改}'),
    );
    expect(entry).toMatchObject({
      disclosure: { scope: '不公开', forms: ['网站'] },
      changes: [{ content: '改' }],
    });
  });
});
