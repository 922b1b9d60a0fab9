import type { Block, TableBlock } from '../../../scripts/model/block.ts';
import type { DepartmentChapter, PowerChapter, PowerFacts } from '../../../scripts/model/booklet.ts';
import { figures } from './drawings.ts';
import { column, fields, numbered, paragraph, row, spans } from './spans.ts';

const office = { id: 'd0000001', name: '办公室', phone: '0739-1234567', office: '综合楼201室' };
const letters = { id: 'd0000002', name: '信访科', phone: '0739-7654321', office: '综合楼105室' };

function facts(code: string, department: PowerFacts['department'], more: Partial<PowerFacts>): PowerFacts {
  return {
    code,
    category: '内部管理',
    department,
    responsiblePost: '收发员',
    conditions: [],
    materials: [],
    partyRights: [],
    accountability: [],
    fee: '不收费',
    disclosure: { scope: '社会', forms: '网站、公示栏', timing: '长期' },
    legalBases: [{ text: '《信访工作条例》第二十三条第一款', lawIds: ['l0000001'] }],
    rules: [{ name: '公文处理办法', id: 'r0000001' }],
    riskCount: { high: 1, medium: 1, low: 0, unrated: 0 },
    ...more,
  };
}

const steps: TableBlock = {
  type: 'table',
  style: 'grid',
  caption: '表1　收文办理程序表',
  columns: [
    column('步骤', 'center'),
    column('环节'),
    column('承办岗位'),
    column('办理内容'),
    column('时限'),
    column('下一步'),
  ],
  rows: [
    row(['1', '签收登记', '收发员', '当面清点，核对文号、密级、份数，逐件登记。', '即时', '2']),
    row([
      '2',
      '是否属于本单位',
      '收发员',
      '对照职责分工判断；不属于本单位的，当日退回。',
      '1个工作日',
      '是：3、否：结束',
    ]),
    row([
      '3',
      '拟办、批办',
      '办公室主任',
      '提出拟办意见，报分管领导批示（急件随到随办）。',
      '2个工作日',
      '结束',
    ]),
  ],
};
const risks: TableBlock = {
  type: 'table',
  style: 'grid',
  caption: '表2　收文办理风险与防范表',
  columns: [
    column('序号', 'center'),
    column('风险点'),
    column('等级', 'center'),
    column('风险表现'),
    column('防范措施'),
    column('责任岗位'),
  ],
  rows: [
    row([
      '①',
      '文件遗失',
      '高',
      '签收后未及时登记，文件去向不明。',
      '逐件扫码登记，每日下班前由第二人核对。',
      '收发员',
    ]),
    row([
      '②',
      '超期办理',
      '中',
      '批办后无人催办，超过承诺时限。',
      '每周五通报未办结件；超期件由办公室主任督办。',
      '办公室主任',
    ]),
  ],
};

function powerBlocks(name: string, code: string): readonly Block[] {
  return [
    fields([
      ['职权名称', [name]],
      ['职权编码', [code]],
      ['职权类别', ['内部管理']],
      ['行使方式', ['依职权']],
      ['职权依据', ['《信访工作条例》第二十三条第一款', '《党政机关公文处理工作条例》第二十四条']],
      ['责任岗位', ['收发员']],
      ['办理条件', ['来文属于本单位职责范围，且手续齐全。']],
      ['申请材料', ['无']],
      ['法定时限', ['5个工作日']],
      ['承诺时限', ['3个工作日（比法定时限缩短40%）']],
      ['收费', ['不收费']],
      ['公开范围', ['社会']],
      ['监督方式', ['内部：办公室主任每周抽查；外部：0739-1234567。']],
      [
        '配套制度',
        [[{ type: 'reference', target: 'r0000001', children: spans('公文处理办法'), withPage: true }]],
      ],
    ]),
    {
      type: 'heading',
      id: `h-${code.toLowerCase()}-1`,
      depth: 1,
      spans: spans('办理条件'),
      inContents: false,
    },
    paragraph(
      '来文属于本单位职责范围、手续齐全的，当日登记；不齐全的，一次性告知来文单位补正，最迟不超过3个工作日。',
    ),
    { type: 'heading', id: `h-${code.toLowerCase()}-2`, depth: 1, spans: spans('流程图'), inContents: false },
  ];
}

const receiving: PowerChapter = {
  type: 'power',
  id: 'p0000001',
  title: '收文办理',
  slug: '收文办理',
  facts: facts('XM-NB-001', office, {
    statutoryLimit: '5个工作日',
    promisedLimit: '3个工作日',
    limitSaved: '缩短40%',
    exercise: '依职权',
  }),
  children: [
    ...powerBlocks('收文办理', 'XM-NB-001'),
    { type: 'figure', figure: figures.receiving },
    { type: 'heading', id: 'h-0001-3', depth: 1, spans: spans('办理程序'), inContents: false },
    steps,
    { type: 'heading', id: 'h-0001-4', depth: 1, spans: spans('风险与防范'), inContents: false },
    risks,
    { type: 'internal', children: [paragraph('涉密文件的签收另按保密规定办理，登记簿由专人保管。')] },
  ],
};
const sending: PowerChapter = {
  type: 'power',
  id: 'p0000002',
  title: '发文办理',
  slug: '发文办理',
  facts: facts('XM-NB-002', office, { promisedLimit: '即时' }),
  children: [...powerBlocks('发文办理', 'XM-NB-002'), { type: 'figure', figure: figures.sending }, steps],
};
const petition: PowerChapter = {
  type: 'power',
  id: 'p0000003',
  title: '信访事项受理',
  slug: '信访事项受理',
  facts: facts('XM-QT-001', letters, {
    category: '其他行政权力',
    exercise: '依申请',
    responsiblePost: '信访接待员',
    statutoryLimit: '15日',
    promisedLimit: '10日',
    limitSaved: '缩短33%',
    changedOn: '2026-09-01',
    materials: ['身份证明', '书面请求'],
  }),
  children: [...powerBlocks('信访事项受理', 'XM-QT-001'), { type: 'figure', figure: figures.duty }, risks],
};

function duties(...items: readonly string[]): readonly Block[] {
  return items.map((item, index) => numbered(`${index + 1}.`, 1, item));
}

export const officeChapter: DepartmentChapter = {
  type: 'department',
  id: 'd0000001',
  title: '办公室',
  slug: '办公室',
  leadingPost: '办公室主任',
  phone: office.phone,
  office: office.office,
  children: [
    {
      type: 'heading',
      id: 'h-d1-1',
      depth: 1,
      style: 'numbered',
      spans: spans('一、职能职责'),
      inContents: false,
    },
    ...duties(
      '负责公文收发、登记、传阅和归档。',
      '负责会议组织、值班安排和印章管理。',
      '承担单位交办的其他事项。',
    ),
    {
      type: 'heading',
      id: 'h-d1-2',
      depth: 1,
      style: 'numbered',
      spans: spans('二、责任体系'),
      inContents: false,
    },
    {
      type: 'table',
      style: 'grid',
      columns: [column('岗位'), column('职责'), column('监督岗位')],
      rows: [
        row(['办公室主任', '主持办公室全面工作。', '分管副局长']),
        row(['收发员', '负责公文签收、登记、分送。', '办公室主任']),
      ],
    },
    {
      type: 'heading',
      id: 'h-d1-3',
      depth: 1,
      style: 'numbered',
      spans: spans('三、权力行使依据'),
      inContents: false,
    },
    ...duties('《党政机关公文处理工作条例》', '《信访工作条例》'),
    receiving,
    sending,
  ],
};
export const lettersChapter: DepartmentChapter = {
  type: 'department',
  id: 'd0000002',
  title: '信访科',
  slug: '信访科',
  children: [
    {
      type: 'heading',
      id: 'h-d2-1',
      depth: 1,
      style: 'numbered',
      spans: spans('一、职能职责'),
      inContents: false,
    },
    ...duties('受理、转送、交办信访事项。'),
    petition,
  ],
};
export const powerChapters: readonly PowerChapter[] = [receiving, sending, petition];
