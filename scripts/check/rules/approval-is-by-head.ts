import type { Unit } from '../../model/entry.ts';
import { sentenceAt } from '../patterns/sentence-at.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { isProse } from '../views/running-text.ts';

export const approvalIsByHead: Rule = {
  id: 'approval-is-by-head',
  severity: 'warning',
  summary: '法律要求机关负责人批准的，科室负责人不能代批。',
  check(_compilation, report, context) {
    const units = context.share(unitsByFolder);
    for (const piece of piecesWith(context, /[经由报][^，。；]{1,16}(?:批准|同意|审批)/u)) {
      if (!isProse(piece)) continue;
      const { entry, text, placeAt } = piece;
      const unit = units.get(folderOf(entry) ?? '');
      const subject = entry.type === 'power' ? `${entry.name}${entry.category}` : entry.name;
      for (const { 0: found, 1: lead = '', 2: post = '', index } of text.matchAll(APPROVED_BY)) {
        if (isHeadOf(post, unit)) continue;
        const sentence = sentenceAt(text, index);
        const demand = DEMANDS.find(
          ({ act, scope, unless }) =>
            act.test(sentence) && scope.test(subject + text) && !unless?.test(sentence),
        );
        if (!demand || ALSO_HEAD.test(sentence)) continue;
        report({
          place: placeAt(index + lead.length),
          length: found.length - lead.length,
          message: `“${found}”不合${demand.source}：${demand.says}。`,
          hint: '请改为经本机关负责人批准；科室负责人可以先审核。',
        });
      }
    }
  },
};

const POST =
  '[^，。；、经由报]{0,8}?(?:科长|股长|[科股处]室(?:负责人|主任)?|(?<!街道)办(?:公室)?主任|室主任|承办人员?|经办人员?|专干|办案人员|执法人员)';
const APPROVED_BY = new RegExp(`([经由报])(${POST})(?:书面|审核|审查)?(?:批准|同意|审批)`, 'gu');

/** 办公室主任 is the head of an office that is itself called 办公室. */
const isHeadOf = (post: string, unit: Unit | undefined): boolean =>
  post.endsWith('主任') &&
  [unit?.name, unit?.shortName].some((name) => /(?:办公室|编办|[委府]办)$/u.test(name ?? ''));

/** The head of a department may speak first. */
const ALSO_HEAD =
  /(?:局长|县长|区长|镇长|乡长|机关负责人|单位负责人|主要负责人|分管(?:负责人|领导|副?[局县区镇乡]长)|局领导|街道办(?:事处)?主任|院长|大队长|主要领导)[^，。；]{0,6}(?:批准|同意|审批|批|签)/u;

interface Demand {
  readonly act: RegExp;
  readonly scope: RegExp;
  readonly unless?: RegExp;
  readonly source: string;
  readonly says: string;
}

const DEMANDS: readonly Demand[] = [
  {
    act: /延长/u,
    scope: /信访/u,
    unless: /信息公开|公开申请|许可|借阅|借用|试用|合同/u,
    source: '《信访工作条例》第三十四条',
    says: '延长办理期限，经本机关、单位负责人批准',
  },
  {
    act: /延长/u,
    scope: /行政许可/u,
    unless: /信息公开|公开申请|信访|复议|借阅|借用|试用|合同/u,
    source: '《行政许可法》第四十二条',
    says: '延长作出许可决定的期限，经本行政机关负责人批准',
  },
  {
    act: /登记保存/u,
    scope: /登记保存/u,
    source: '《行政处罚法》第五十六条',
    says: '先行登记保存证据，经行政机关负责人批准',
  },
  {
    act: /查封|扣押/u,
    scope: /查封|扣押/u,
    source: '《行政强制法》第十八条、第二十五条',
    says: '查封、扣押和延长期限，经行政机关负责人批准',
  },
];
