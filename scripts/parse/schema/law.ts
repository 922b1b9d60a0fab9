import { z } from 'zod';
import { LAW_RANKS } from '../../model/terms.ts';
import { count, date, list, oneOf, text } from './values.ts';

/** A law of the registry. */
export const lawSchema = z.strictObject({
  名称: text('请填写法规的全称。').optional(),
  层级: oneOf(LAW_RANKS),
  制定机关: list('请填写制定机关。').optional(),
  文号: text('请填写文号，例如“国务院令第711号”。').optional(),
  公布日期: date().optional(),
  施行日期: date().optional(),
  修正日期: date().optional(),
  条数: count().optional(),
  状态: oneOf(['现行有效', '已废止', '未核']).optional(),
  废止日期: date().optional(),
  替代: list('请填写替代它的法规，例如“《信访工作条例》”。').optional(),
  简称: list('请填写简称。').optional(),
  沿革: z
    .array(
      z
        .strictObject({
          施行日期: date().optional(),
          条数: count().optional(),
          文号: text('请填写文号。').optional(),
        })
        .describe('请分行写“施行日期”“条数”“文号”。'),
    )
    .describe('请逐个版本列出，每个写“施行日期”“条数”“文号”。')
    .optional(),
});
