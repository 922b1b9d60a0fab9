/** Rules that the stages before `check` apply themselves, because only they see what is wrong. */
export const EARLIER_RULES: readonly string[] = [
  'file-is-utf8',
  'front-matter-readable',
  'front-matter-known',
  'no-raw-html',
  'table-is-regular',
  'flowchart-parses',
  'law-is-unique',
];
