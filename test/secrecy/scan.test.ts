import { strToU8, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { OutputFile } from '../../scripts/model/output.ts';
import { scan } from '../../scripts/scan/scan.ts';
import { type Secrets, secretsOf } from '../../scripts/scan/secrets.ts';
import { compileFiles } from '../support/compile-files.ts';
import { compileFolder } from '../support/compile-folder.ts';

let secrets: Secrets;

beforeAll(async () => {
  secrets = secretsOf((await compileFolder('test/fixtures/secrecy')).compilation);
});

const file = (path: string, text: string): OutputFile => ({ path, contents: strToU8(text) });
const find = async (output: OutputFile) => (await scan([output], secrets)).map(({ message }) => message);

const NAME = '密名甲乙丙丁';
const escaped = [...NAME].map((char) => `\\u${char.charCodeAt(0).toString(16)}`).join('');
const entities = [...NAME].map((char) => `&#${char.charCodeAt(0)};`).join('');
const hexEntities = [...NAME].map((char) => `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`).join('');
const word = (...runs: readonly string[]) =>
  `<w:document><w:body><w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p></w:body></w:document>`;
const docx = (parts: Readonly<Record<string, string>>): OutputFile => ({
  path: '书.docx',
  contents: zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))),
});

test.each<[string, OutputFile]>([
  ['a name', file('site/a.html', `<p>见${NAME}。</p>`)],
  ['a name over a line end', file('site/a.html', '<p>见密名甲\n    乙丙丁。</p>')],
  ['a name cut by tags', file('site/a.html', '<p>密名<b>甲</b>乙<span class="x">丙</span><wbr>丁</p>')],
  ['a name in an attribute', file('site/a.html', `<img alt="${NAME}">`)],
  ['a name in a comment', file('site/a.html', `<!-- ${NAME} -->`)],
  ['a name in entities', file('site/a.html', `<p>${entities}</p>`)],
  ['a name in hexadecimal entities', file('site/a.html', `<p>${hexEntities}</p>`)],
  ['a name with soft hyphens', file('site/a.html', `<p>${[...NAME].join('&shy;')}</p>`)],
  ['a name with zero-width spaces', file('site/a.html', `<p>${[...NAME].join('\u200b')}</p>`)],
  ['a name escaped in JSON', file('data/a.json', `{"名称":"${escaped}"}`)],
  [
    'a name escaped in a script',
    file('site/search.js', `load(["${escaped.toUpperCase().replaceAll('\\U', '\\u')}"])`),
  ],
  ['a name in a table of values', file('data/a.csv', `1,${NAME},x`)],
  ['a name in an address', file('site/a.html', `<a href="${encodeURIComponent(NAME)}.html">下一篇</a>`)],
  [
    'a name in lower-case escapes',
    file('site/a.html', `<a href="${encodeURIComponent(NAME).toLowerCase()}">x</a>`),
  ],
  ['a name as a file name', file(`site/样例局/${NAME}.html`, '<p>空</p>')],
  ['a name in a file name', file(`site/样例局/图-${NAME}-1.png`, 'x')],
  [
    'a name in a drawing',
    file('site/a.svg', '<svg><text><tspan>密名甲乙</tspan><tspan>丙丁</tspan></text></svg>'),
  ],
  ['a name in the bytes of a picture', file('site/a.png', `\x89PNG tEXt Title ${NAME}`)],
  ['a name cut by runs', docx({ 'word/document.xml': word('密名', '甲乙丙', '丁') })],
  ['a name in properties', docx({ 'docProps/core.xml': `<dc:title>${NAME}</dc:title>` })],
  ['a name in a picture of a book', docx({ 'word/media/1.png': `\x89PNG tEXt Title ${NAME}` })],
  ['a name of a part', docx({ [`word/media/${NAME}.png`]: 'x' })],
  ['a code', file('data/a.json', '{"编码":"SECRET-QT-9"}')],
  ['a code of an internal power', file('site/a.html', '<td>INNER-NB-7</td>')],
  ['a name of an internal rule', file('site/a.html', '<li>内规辰巳制度</li>')],
  ['a name of an internal assessment', file('site/a.html', '<li>内考午未办法</li>')],
  ['a file name', file('site/a.html', '<a href="密档文件名.html">x</a>')],
  ['a name of a chart file', file('site/a.html', '<img src="密图文件名.svg">')],
  ['a name of a picture file', file('site/a.html', '<img src="密图文件拾壹.png">')],
  [
    'a sentence of a classified power',
    file('site/a.html', '<td>绝密备注：每年正月核对一次，联系邮箱secret9@yangli.example</td>'),
  ],
  ['a sentence of a power on application', file('site/a.html', '<p>申请正文：档案室在二楼西侧。</p>')],
  [
    'a sentence of an internal passage',
    file('site/a.html', '<p>绝密归档：三号指令另行归档，依照《密法贰号办法》第三条办理。</p>'),
  ],
  ['a sentence of a footnote', file('site/a.html', '<p>绝密脚注：内控名单存放在三楼东侧。</p>')],
  [
    'a sentence cut by a page end',
    file('site/a.html', '<p>绝密程序：受理之后先行查</p><p>询内部名单，再决定是否受理</p>'),
  ],
  ['half a sentence', file('site/a.html', '<p>摘要：受理之后先行查询内部名单……</p>')],
])('finds %s', async (_, output) => {
  expect(await find(output)).not.toEqual([]);
});

test('finds nothing in what may be read', async () => {
  const text = '公开事项办理 YL-QT-001 档案查阅事项 APPLY-QT-5 公开管理制度 内部管理 有关规定 涉及国家秘密';
  expect(await find(file('site/公开事项办理.html', `<p>${text}</p>`))).toEqual([]);
});

test('a name that one unit withholds and another publishes is no secret', async () => {
  const rule = (scope: string, text: string) => `---\n公开:\n  范围: ${scope}\n---\n\n${text}\n`;
  const inner = rule('单位内部', '周五下午由值班人员清点会议室的全部设备。');
  const { terms } = secretsOf(
    await compileFiles({
      '甲局/单位.md': '---\n名称: 甲局\n---\n',
      '甲局/制度/01-会议制度.md': inner,
      '甲局/制度/02-印鉴制度.md': inner,
      '乙局/单位.md': '---\n名称: 乙局\n---\n',
      '乙局/制度/01-会议制度.md': rule('社会', '会议由局长召集。'),
    }),
  );
  const secret = terms.map(({ text }) => text);
  expect(secret).toContain('印鉴制度');
  expect(secret).toContain('周五下午由值班人员清点会议室的全部设备');
  expect(secret).not.toContain('会议制度');
});

test('what the catalogue prints of a rule that is disclosed on application is no secret, its text is', async () => {
  const compilation = await compileFiles({
    '样例局/单位.md': '---\n名称: 样例局\n---\n',
    '样例局/制度/01-值班制度.md': '---\n公开: {范围: 社会}\n---\n第一条　值班。\n',
    '样例局/制度/02-病历资料管理制度.md':
      '---\n文号: 示镇卫发〔2026〕20号\n公开: {范围: 依申请}\n---\n第一条　病案室双门双锁逐架编号管理。\n',
  });
  const pages = [
    file('site/目录.html', '<td>病历资料管理制度</td><td>示镇卫发〔2026〕20号</td>'),
    file('site/a.html', '<p>病案室双门双锁逐架编号管理。</p>'),
  ];
  const found = await scan(pages, secretsOf(compilation));
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('site/a.html')]);
});

test('the former name of a withheld text is a secret too', async () => {
  const { terms } = secretsOf(
    await compileFiles({
      '甲局/单位.md': '---\n名称: 甲局\n---\n',
      '甲局/制度/01-印鉴制度.md': '---\n曾用名: 密章暂存办法\n公开:\n  范围: 单位内部\n---\n\n用毕归还。\n',
    }),
  );
  expect(terms.map(({ text }) => text)).toContain('密章暂存办法');
});

test('a name of two characters is an everyday word unless it stands alone', async () => {
  const place = { file: '样例局/制度/用印.md', line: 1, column: 1 };
  const short: Secrets = { terms: [{ text: '用印', kind: 'name', place }], covers: [] };
  expect(await scan([file('site/a.html', '<p>用印登记</p>')], short)).toEqual([]);
  expect(await scan([file('site/a.html', '<td>用印</td>')], short)).toHaveLength(1);
});

test('says what was found and where, without a word of the program', async () => {
  const [finding] = await scan([file('site/a.html', NAME)], secrets);
  expect(finding).toMatchObject({
    severity: 'error',
    place: { file: '样例局/职权/01-综合科/密档文件名.md' },
    message: expect.stringContaining('site/a.html'),
  });
});
