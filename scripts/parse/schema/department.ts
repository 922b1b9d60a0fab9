import { z } from 'zod';
import { formerNames } from './shared.ts';
import { text } from './values.ts';

/** 科室.md. */
export const departmentSchema = z.strictObject({
  名称: text('请填写科室名称。').optional(),
  曾用名: formerNames().optional(),
  负责岗位: text('请填写负责岗位的名称。').optional(),
  联系电话: text('请填写联系电话。').optional(),
  办公地点: text('请填写办公地点。').optional(),
});
