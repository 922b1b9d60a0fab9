import { z } from 'zod';
import { DISCLOSURE_SCOPES, POWER_CATEGORIES } from '../../model/terms.ts';

const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const count = z.int().nonnegative();

const power = z
  .strictObject({
    名称: z.string(),
    编码: z.string(),
    类别: z.enum(POWER_CATEGORIES),
    科室: z.string(),
    说明: z.string().optional().describe('依申请公开的，写明怎样申请。'),
    行使方式: z.string().optional(),
    责任岗位: z.string().optional(),
    依据: z.array(z.string()).optional().describe('按效力位阶排列。'),
    办理条件: z.array(z.string()).optional(),
    申请材料: z.array(z.string()).optional(),
    法定时限: z.string().optional(),
    承诺时限: z.string().optional(),
    时限缩短: z.string().optional(),
    收费: z.string().optional(),
    相对人权利: z.array(z.string()).optional(),
    责任追究: z.array(z.string()).optional(),
    监督方式: z.string().optional(),
    配套制度: z.array(z.string()).optional(),
    公开: z
      .strictObject({ 范围: z.enum(DISCLOSURE_SCOPES), 形式: z.string(), 时间: z.string().optional() })
      .optional(),
    风险点: z.strictObject({ 高: count, 中: count, 低: count, 未定级: count }).optional(),
    最近变更: date.optional(),
  })
  .describe('一项职权。依申请公开的职权只有名称、编码、类别、科室和说明。');

/** The open data of one unit: the type of the JSON file and the source of its published JSON Schema. */
export const catalogueSchema = z
  .strictObject({
    $schema: z.string(),
    单位: z.string(),
    汇编名称: z.string(),
    版次: z.string().optional(),
    状态: z.enum(['草案', '送审', '审定']),
    截至日期: date,
    职权: z.array(power),
    统计: z.strictObject({
      合计: count,
      按类别: z.array(z.strictObject({ 类别: z.enum(POWER_CATEGORIES), 数量: count })),
      按科室: z.array(z.strictObject({ 科室: z.string(), 数量: count })),
    }),
    不公开: z.array(z.strictObject({ 理由类别: z.string(), 数量: count })),
  })
  .describe('职权目录（公开部分）。');

export type Catalogue = z.infer<typeof catalogueSchema>;
