import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import type { Rule } from '../../scripts/check/rule.ts';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { DateText } from '../../scripts/model/terms.ts';
import { compileFiles } from './compile-files.ts';
import type { OfficeFiles } from './office-files.ts';

interface InvalidCase {
  readonly source: OfficeFiles;
  /** `line:column message` for the first file of `source`; `name.md:line:column message` for the others. */
  readonly findings: readonly string[];
}

export interface RuleCases {
  readonly valid: Readonly<Record<string, OfficeFiles>>;
  readonly invalid: Readonly<Record<string, InvalidCase>>;
  /** Today, for rules that ask. */
  readonly date?: DateText;
}

/** Tests one rule on inline sources. Names complete the words “accepts” and “reports”. */
export function testRule(rule: Rule, { valid, invalid, date }: RuleCases): void {
  describe(rule.id, () => {
    test.each(Object.entries(valid))('accepts %s', async (_, source) => {
      expect(await findingsIn(rule, source, date)).toEqual([]);
    });
    test.each(Object.entries(invalid))('reports %s', async (_, { source, findings }) => {
      expect(await findingsIn(rule, source, date)).toEqual(findings);
    });
  });
}

async function findingsIn(rule: Rule, source: OfficeFiles, date?: DateText): Promise<readonly string[]> {
  const compilation = await compileFiles(source);
  const { diagnostics } = check(compilation, { rules: [rule], ...(date && { date }) });
  return diagnostics.map((diagnostic) => format(diagnostic, Object.keys(source)[0]));
}

function format({ place, message }: Diagnostic, mainFile: string | undefined): string {
  const { file, line, column } = place;
  const prefix = file === mainFile ? '' : `${file.split('/').at(-1)}:`;
  return `${prefix}${line}:${column} ${message}`;
}
