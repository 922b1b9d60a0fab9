import { z } from 'zod';
import { ruleShape } from './shared.ts';

/** A supporting rule. */
export const ruleSchema = z.strictObject(ruleShape);
