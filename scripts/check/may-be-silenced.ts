/**
 * Whether a unit may silence a rule with a reason. It may not where silence would let a secret out, or where a file
 * could not be read and its text would be missing without a word.
 */
export function mayBeSilenced(ruleId: string): boolean {
  return !NEVER.some((prefix) => ruleId.startsWith(prefix));
}

const NEVER = [
  'classified-',
  'withheld-',
  'file-',
  'front-matter-readable',
  'no-raw-html',
  'link-is-safe',
  'path-stays-inside',
  'nothing-withheld-',
] as const;
