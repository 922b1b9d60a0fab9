import type { z } from 'zod';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import type { SourceFile } from '../model/source.ts';
import { readAssessment } from './entries/assessment.ts';
import { readDepartment } from './entries/department.ts';
import type { Draft } from './entries/draft.ts';
import { readLaw } from './entries/law.ts';
import { readPower } from './entries/power.ts';
import { readRule } from './entries/rule.ts';
import { readUnit } from './entries/unit.ts';
import { readWorkspace } from './entries/workspace.ts';
import { readFields } from './front-matter/read-fields.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { parseProse } from './prose/parse-prose.ts';
import { withGraphs } from './prose-charts.ts';
import { schemas, type TextRole } from './schema/schemas.ts';

type Source = SourceFile & { readonly role: TextRole };

/** Reads a file of fields and prose into its entry. An empty file is an entry with nothing in it, and one finding. */
export async function parseText(file: Source, text: string): Promise<Outcome<Entry>> {
  const { value, diagnostics } = await parseByRole(file, text);
  return { value, diagnostics: text.trim() === '' ? [isEmpty(file.path)] : diagnostics };
}

function isEmpty(file: string): Diagnostic {
  return {
    ruleId: 'file-is-filled',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    message: '文件是空的。',
    hint: '请写上内容；不再需要的文件请删除。',
  };
}

async function parseByRole(file: Source, text: string): Promise<Outcome<Entry>> {
  switch (file.role) {
    case 'workspace':
      return build(file, text, schemas.workspace, readWorkspace);
    case 'unit':
      return build(file, text, schemas.unit, readUnit);
    case 'department':
      return build(file, text, schemas.department, readDepartment);
    case 'power':
      return build(file, text, schemas.power, readPower);
    case 'rule':
      return build(file, text, schemas.rule, readRule);
    case 'assessment':
      return build(file, text, schemas.assessment, readAssessment);
    case 'law':
      return build(file, text, schemas.law, readLaw);
  }
}

async function build<S extends z.ZodObject>(
  source: Source,
  text: string,
  schema: S,
  make: (draft: Draft<S>) => Outcome<Entry>,
): Promise<Outcome<Entry>> {
  const parts = splitFrontMatter(text, source.path);
  const fields = readFields(schema, parts.value.fields, source.path);
  const { line } = parts.value.body;
  const prose = parseProse(parts.value.body.text, { file: source.path, line });
  const body = await withGraphs(prose.value);
  const intact = fields.intact && parts.diagnostics.length === 0;
  const { values, places } = fields;
  const made = make({ source, values, places, intact, body: body.value });
  const found = [parts, fields, prose, body, made].flatMap(({ diagnostics }) => diagnostics);
  return { value: made.value, diagnostics: found };
}
