import { z } from 'zod';
import { ruleShape } from './shared.ts';
import { oneOf, score, text, yesNo } from './values.ts';

/** An assessment rule. */
export const assessmentSchema = z.strictObject({
  ...ruleShape,
  总分: score().optional(),
  计分单位: oneOf(['分', '项']).optional(),
  取整: yesNo().optional(),
  等级: z
    .array(
      z
        .strictObject({
          名称: text('请填写等级的名称。'),
          下限: score().optional(),
          上限: score().optional(),
        })
        .describe('请分行写“名称”“下限”“上限”。'),
    )
    .describe('请逐级列出，每级写“名称”“下限”“上限”。')
    .optional(),
});
