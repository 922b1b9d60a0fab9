// What commands do with the content before anything is made of it. Who only checks does not load what makes books.
export { applyFixes } from '../check/apply-fixes.ts';
export { type RenumberedTexts, type Renumbering, renumberAll } from '../check/numbering/renumber-all.ts';
export { RULE_GROUP_OF } from '../check/rule-groups.ts';
export { RULE_SUMMARIES } from '../check/rule-summaries.ts';
export { jsonSchema } from '../parse/schema/json-schema.ts';
export { type Compiled, type CompileOptions, compile, judge, link, parseCharts } from './compile.ts';
