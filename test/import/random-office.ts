import { formatChineseNumber } from '../../scripts/lib/chinese-numeral.ts';
import type { OfficeFiles } from '../support/office-files.ts';
import { seededRandom } from '../support/seeded-random.ts';

const WORDS = [
  '登记',
  '审核',
  '受理',
  '公文',
  '来访',
  '材料',
  '经费',
  '印章',
  '台账',
  '现场',
  '核对',
  '报送',
  '存档',
  '答复',
  '通报',
];
const SIGNS = [
  '',
  '',
  '（含附件）',
  '“收讫”',
  '3个',
  '15日',
  '90%',
  '《示范县会议费管理办法》',
  '*',
  '_编号_',
  '[内]',
  '#',
  'A4',
];
const POSTS = ['文书岗', '接待岗', '档案岗', '审核岗'];

/** A small office with everything that a clerk may write, made by chance: the same for the same seed. */
export function randomOffice(seed: number): OfficeFiles {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(list: readonly T[], fallback: T): T => list[below(list.length)] ?? fallback;
  const times = <T>(from: number, to: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: from + below(to - from + 1) }, (_, index) => make(index));
  const phrase = () => times(2, 5, () => pick(WORDS, '办理')).join('');
  const sentence = () =>
    `${phrase()}${pick(SIGNS, '')}，${phrase()}，${pick(['由', '经'], '由')}${pick(POSTS, '文书岗')}${phrase()}。`;
  const text = () => times(1, 3, sentence).join('');
  const table = (titles: readonly string[], row: (index: number) => readonly string[]) =>
    [titles, titles.map(() => '---'), ...times(1, 4, row)]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  const cell = () => pick([phrase(), `${phrase()}<br>${phrase()}`, `${phrase()}${pick(SIGNS, '')}`], '—');

  const power = (code: number) => {
    const steps = table(['步骤', '环节', '承办岗位', '办理内容', '时限', '下一步'], (index) => [
      `${index + 1}`,
      `${phrase()}${index}`,
      pick(POSTS, '文书岗'),
      cell(),
      `${1 + below(9)}个工作日`,
      '结束',
    ]);
    const risks = table(['风险点', '等级', '风险表现', '防范措施', '责任岗位'], (index) => [
      `${phrase()}${index}`,
      pick(['高', '中', '低'], '高'),
      cell(),
      cell(),
      pick(POSTS, '文书岗'),
    ]);
    const conditions = times(1, 3, () => `  - ${phrase()}。`).join('\n');
    const fields = [
      `编码: GS-${code}`,
      `类别: ${pick(['内部管理', '公共服务', '行政检查'], '内部管理')}`,
      `对应职责: [${1 + below(2)}]`,
      '依据:',
      '  - 《中华人民共和国档案法》第十条',
      `责任岗位: ${pick(POSTS, '文书岗')}`,
      `办理条件:\n${conditions}`,
      `承诺时限: ${1 + below(30)}个工作日`,
      `公开: {范围: ${pick(['社会', '依申请', '单位内部'], '社会')}, 形式: [公开栏, 网站], 时间: 长期}`,
      `责任追究: ${phrase()}的，予以通报。`,
    ];
    const notes = random() < 0.4 ? `\n\n## 备注\n\n${text()}` : '';
    return `---\n${fields.join('\n')}\n---\n\n## 办理程序\n\n${steps}\n\n## 风险与防范\n\n${risks}${notes}\n`;
  };

  const item = (index: number) => `（${formatChineseNumber(index + 1)}）${sentence()}`;
  const articles = () => {
    let number = 0;
    const chapters = times(1, 3, (chapter) => [
      `第${formatChineseNumber(chapter + 1)}章　${phrase()}`,
      ...times(1, 4, () => {
        number += 1;
        const head = `第${formatChineseNumber(number)}条　${text()}`;
        return [head, ...(random() < 0.4 ? times(1, 3, item) : []), ...(random() < 0.3 ? [text()] : [])];
      }).flat(),
      ...(random() < 0.4 ? [table(['项目', '标准'], () => [cell(), cell()])] : []),
      ...(random() < 0.3 ? times(1, 3, () => `- ${sentence()}`) : []),
    ]);
    return chapters.flat().join('\n\n');
  };
  const headed = () =>
    times(2, 4, (index) => [`${formatChineseNumber(index + 1)}、${phrase()}`, ...times(1, 3, item), text()])
      .flat()
      .join('\n\n');
  const rule = () => {
    const fields =
      random() < 0.5
        ? `文号: 示发〔2026〕${1 + below(40)}号\n通过日期: 2026-03-12\n落款: 示范县档案馆\n`
        : '';
    return `---\n${fields}公开: {范围: 单位内部}\n---\n\n${random() < 0.6 ? articles() : headed()}\n`;
  };

  const files: Record<string, string> = {
    '档案馆/单位.md': `---\n名称: 示范县档案馆\n编制日期: 2026-11\n版次: 2026年版\n投诉举报: {电话: 0000-1234567}\n---\n\n${text()}\n\n${text()}\n`,
  };
  let code = 100;
  times(1, 2, (index) => {
    const folder = `档案馆/职权/0${index + 1}-${index === 0 ? '办公室' : '业务科'}`;
    const duties = times(2, 4, (number) => `${number + 1}、${sentence()}`).join('\n\n');
    files[`${folder}/科室.md`] =
      `---\n负责岗位: 文书岗\n---\n\n## 职能职责\n\n${duties}\n\n## 责任体系\n\n${table(['岗位', '职责', '监督岗位'], () => [pick(POSTS, '文书岗'), cell(), '审核岗'])}\n\n## 权力行使依据\n\n1. 《中华人民共和国档案法》\n2. 《中华人民共和国行政处罚法》\n`;
    times(1, 2, (at) => {
      code += 1;
      files[`${folder}/0${at + 1}-${phrase()}${code}.md`] = power(code);
    });
  });
  times(1, 2, (index) => {
    files[`档案馆/制度/0${index + 1}-${phrase()}制度.md`] = rule();
  });
  files['档案馆/考核/01-工作考核办法.md'] = rule();
  return files;
}
