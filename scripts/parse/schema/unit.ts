import { z } from 'zod';
import { unitShape } from './shared.ts';
import { text } from './values.ts';

/** 单位.md. */
export const unitSchema = z.strictObject({ 名称: text('请填写单位的法定全称。'), ...unitShape });
