import { z } from 'zod';
import { LAW_RANKS } from '../../model/terms.ts';

const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const head = { $schema: z.string(), 单位: z.string(), 截至日期: date };

/** 配套制度 of one unit: the type of the JSON file and the source of its JSON Schema. */
export const rulesSchema = z
  .strictObject({
    ...head,
    配套制度: z.array(
      z.strictObject({
        名称: z.string(),
        种类: z.enum(['制度', '考核']),
        文号: z.string().optional(),
        制定科室: z.string().optional(),
        通过日期: date.optional(),
        施行日期: date.optional(),
        落款: z.string().optional(),
        适用的职权: z.array(z.string()).optional(),
      }),
    ),
  })
  .describe('公开的配套制度和考核办法。');

/** 法律依据 of one unit. */
export const lawsSchema = z
  .strictObject({
    ...head,
    法律依据: z.array(
      z.strictObject({
        名称: z.string(),
        层级: z.enum(LAW_RANKS),
        制定机关: z.array(z.string()).optional(),
        文号: z.string().optional(),
        公布日期: date.optional(),
        施行日期: date.optional(),
        修正日期: date.optional(),
        条数: z.int().positive().optional(),
        效力状态: z.string(),
        废止日期: date.optional(),
        替代文件: z.array(z.string()).optional(),
        引用: z.array(z.strictObject({ 名称: z.string(), 条款: z.string().optional() })),
      }),
    ),
  })
  .describe('职权和制度所依据的法律、法规、规章和文件，按位阶排列。');

export type Rules = z.infer<typeof rulesSchema>;
export type Laws = z.infer<typeof lawsSchema>;
