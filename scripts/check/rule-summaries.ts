import { EARLIER_RULES } from './earlier-rules.ts';
import { rules } from './index.ts';

/** The requirement of every rule of every stage in one sentence, by id: for reports and for help. */
export const RULE_SUMMARIES: ReadonlyMap<string, string> = new Map([
  ...EARLIER_RULES,
  ...rules.map(({ id, summary }) => [id, summary] as const),
]);
