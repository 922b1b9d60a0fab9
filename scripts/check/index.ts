import type { Rule } from './rule.ts';

/** Every rule of this stage. Registered by hand, grouped as the pages for clerks group them. */
export const rules: readonly Rule[] = [];
