import { z } from 'zod';
import { POWER_CATEGORIES } from '../../model/terms.ts';
import { disclosure, formerNames, withholding } from './shared.ts';
import { absenceRules, date, formerWords, list, oneOf, sentences, text } from './values.ts';

const limitHint = '请填写时限，例如“20个工作日”“30日”“即时”“无”。';

/** 国发〔2015〕27号 abolished 非行政许可审批; what was left of 审批 became 行政许可 or an internal matter. */
const category = oneOf(POWER_CATEGORIES).register(formerWords, {
  words: ['行政审批', '行政审批事项', '非行政许可审批', '非行政许可审批事项', '非许可审批'],
  ruleId: 'category-is-current',
  fault: '是已经取消的类别',
  otherRuleId: 'category-is-listed',
});

/** A power. */
export const powerSchema = z.strictObject({
  名称: text('请填写职权名称。').optional(),
  曾用名: formerNames().optional(),
  编码: text('请填写职权编码，本单位内不得重复。'),
  类别: category,
  行使方式: oneOf(['依职权', '依申请']).optional(),
  对应职责: list('请填写科室职责的序号，例如“4、7”。').optional(),
  依据: list('请逐条列出依据，例如“《信访工作条例》第二十三条第一款”。').register(absenceRules, {
    ruleId: 'power-has-legal-basis',
  }),
  责任岗位: text('请填写岗位名称，不写人名。').register(absenceRules, {
    ruleId: 'power-has-responsible-post',
  }),
  办理条件: sentences('请逐条写明办理条件。').optional(),
  申请材料: sentences('请逐项列出申请材料。').optional(),
  相对人权利: sentences('请逐条写明相对人的权利。').optional(),
  责任追究: sentences('请逐条写明责任追究的情形和方式。').optional(),
  法定时限: text(limitHint).optional(),
  承诺时限: text(limitHint).optional(),
  承诺时限说明: text('请说明承诺时限的理由。').optional(),
  收费: z
    .union([
      z.literal('不收费'),
      // A standard that stands alone is read as one, so that the missing basis can be told.
      z
        .string()
        .regex(/^(?![不免无]).*(?:(?:\d|[一二三四五六七八九十百千])元|收[取费]|计费|价目|价格|标准)/u),
      z.strictObject({
        标准: text('请填写收费标准。').optional(),
        依据: text('请填写收费依据，例如“《…》第五条”。').optional(),
      }),
    ])
    .describe('请填写“不收费”，或者在“收费”下分行写“标准”“依据”。')
    .optional(),
  公开: disclosure,
  不公开理由: withholding.optional(),
  监督: z
    .strictObject({
      内部: text('请写明内部监督的方式。').optional(),
      外部: text('请写明外部监督的方式。').optional(),
      电话: text('请填写监督电话。').optional(),
    })
    .describe('请在“监督”下分行写“内部”“外部”“电话”。')
    .optional(),
  流程图: list('请填写 diagrams 下本单位文件夹中的文件名，例如“收文办理”。').optional(),
  图式: oneOf(['泳道']).optional(),
  配套制度: list('请填写制度的名称。').optional(),
  变更: z
    .array(
      z
        .strictObject({
          日期: date().optional(),
          内容: text('请写明变更的内容。').optional(),
          流程图修订日期: date().optional(),
        })
        .describe('请分行写“日期”“内容”“流程图修订日期”。'),
    )
    .describe('请逐次列出，每次写“日期”“内容”“流程图修订日期”。')
    .optional(),
});
