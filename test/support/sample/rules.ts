import type { AssessmentChapter, RuleChapter, RuleFacts } from '../../../scripts/model/booklet.ts';
import { badge, figures, seal } from './drawings.ts';
import { article, column, numbered, paragraph, row, spans } from './spans.ts';

const facts: RuleFacts = {
  documentNumber: '示办发〔2026〕1号',
  issuedBy: '办公室',
  adoptedOn: '2026-02-06',
  effectiveOn: '2026-03-01',
  signature: '示范县信访局',
  powers: [{ name: '收文办理', id: 'p0000001' }],
};

/** Chapters and articles. */
export const documentRule: RuleChapter = {
  type: 'rule',
  id: 'r0000001',
  title: '公文处理办法',
  slug: '公文处理办法',
  facts,
  children: [
    paragraph('（2026年2月6日局务会议通过　示办发〔2026〕1号）', { role: 'centered', face: 'kai' }),
    {
      type: 'heading',
      id: 'h-r1-1',
      depth: 1,
      style: 'chapter',
      spans: spans('第一章　总则'),
      inContents: false,
    },
    article(
      '第一条',
      '为了规范公文处理工作，提高办事效率，根据《党政机关公文处理工作条例》，结合本单位实际，制定本办法。',
    ),
    article('第二条', [
      '本办法所称公文，是指本单位在履行职责过程中形成的具有特定效力和规范体式的文书',
      {
        type: 'footnote',
        number: 1,
        children: spans('包括纸质公文和电子公文；电子公文的格式另有规定的，从其规定。'),
      },
      '，是传达贯彻政策、指导工作的重要工具。',
    ]),
    {
      type: 'heading',
      id: 'h-r1-2',
      depth: 1,
      style: 'chapter',
      spans: spans('第二章　收文'),
      inContents: false,
    },
    article('第三条', [
      '收文按照',
      { type: 'reference', target: 'p0000001', children: spans('收文办理'), withPage: true },
      '的程序办理：',
    ]),
    numbered('（一）', 2, '签收。收发员当面清点，确认无误后签字并注明时间；'),
    numbered('（二）', 2, '登记。对公文的主要信息和办理情况详细记载；'),
    numbered('（三）', 2, '初审。重点是：是否应当由本单位办理，是否符合行文规则。'),
    article('第四条', [
      '公文应当',
      { type: 'text', text: '当日登记', strong: true },
      '，',
      { type: 'text', text: '不得', emphasis: true },
      '积压；原',
      { type: 'text', text: '三日', strike: true },
      '的规定停止执行。系统编号形如',
      { type: 'text', text: 'SW-2026-0001', code: true },
      '，见',
      { type: 'link', href: 'https://www.example.gov.cn/', children: spans('单位网站') },
      '。',
    ]),
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: [[paragraph('急件随到随办。')], [paragraph('平件当日办理。'), paragraph('节假日顺延。')]],
    },
    { type: 'list', ordered: true, start: 3, items: [[paragraph('送阅。')], [paragraph('归档。')]] },
    {
      type: 'quote',
      children: [paragraph('公文处理工作应当坚持实事求是、准确规范、精简高效、安全保密的原则。')],
    },
    { type: 'code', text: '来文单位：\n收文编号：SW-2026-0001' },
    { type: 'separator' },
    paragraph([
      '收文专用章样式如下：',
      { type: 'picture', picture: seal },
      { type: 'break' },
      '值班胸牌：',
      { type: 'picture', picture: badge },
    ]),
    { type: 'figure', figure: figures.seal },
    { type: 'internal', children: [paragraph('涉密公文由机要员办理，不进入公开登记系统。')] },
    paragraph('本办法由办公室负责解释。', { role: 'note' }),
    paragraph('示范县信访局', { role: 'right' }),
    paragraph('2026年2月6日', { role: 'right' }),
  ],
};

/** 一、（一）1.（1）. */
export const meetingRule: RuleChapter = {
  type: 'rule',
  id: 'r0000002',
  title: '会议制度',
  slug: '会议制度',
  facts: { powers: [] },
  children: [
    numbered('一、', 1, '会议种类', 'hei'),
    numbered('（一）', 2, '局务会议', 'kai'),
    numbered('1.', 3, '局务会议由局长召集，班子成员参加，每月召开1次。'),
    numbered('（1）', 4, '议题由分管领导提出，会前2个工作日报办公室汇总。'),
    numbered('（2）', 4, '重大事项应当集体讨论，“一把手”末位表态。'),
    numbered('二、', 1, '会议纪律', 'hei'),
    paragraph('参会人员不得迟到、早退；确需请假的，应当书面说明理由。会议经费标准见下表。'),
    {
      type: 'table',
      style: 'grid',
      caption: '会议经费标准',
      columns: [column('项目'), column('标准（元）', 'right')],
      rows: [row(['伙食', '120']), row(['场地', '80']), row(['合计', '200'], true)],
    },
  ],
};

export const departmentAssessment: AssessmentChapter = {
  type: 'assessment',
  id: 'a0000001',
  title: '科室绩效考核办法',
  slug: '科室绩效考核办法',
  facts: { ...facts, powers: [] },
  children: [
    article('第一条', '考核总分100分，得分按整数计算。'),
    article('第二条', '考核结果分为下列等级：'),
    numbered('（一）', 2, '优秀：90分以上；'),
    numbered('（二）', 2, '合格：60分至89分；'),
    numbered('（三）', 2, '不合格：59分以下。'),
    {
      type: 'table',
      style: 'grid',
      caption: '考核评分表',
      columns: [column('序号', 'center'), column('考核内容'), column('分值', 'center'), column('评分标准')],
      rows: [
        row(['1', '公文办理', '60', '超期一件扣2分，遗失一件扣10分。']),
        row(['2', '会议组织', '40', '漏通知一次扣2分。']),
        row(['合计', '', '100', ''], true),
      ],
    },
  ],
};
