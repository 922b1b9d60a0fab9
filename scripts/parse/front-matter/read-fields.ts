import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Evaluated, evaluate } from './evaluate.ts';
import { mendLines } from './mend-lines.ts';
import { readYaml } from './read-yaml.ts';
import { vocabularyOf } from './shape.ts';
import type { Passage } from './split-front-matter.ts';

export interface Fields<S extends z.ZodObject> extends Evaluated<S> {
  /** Nothing was wrong: what is absent was left out on purpose. */
  readonly intact: boolean;
}

/** Reads the front matter by the schema of its kind of file. */
export function readFields<S extends z.ZodObject>(
  schema: S,
  passage: Passage | undefined,
  file: string,
): Fields<S> {
  if (!passage) return withoutFields(schema, file);
  const mended = mendLines(passage, file, vocabularyOf(schema));
  const { map, broken, diagnostics } = readYaml(mended.value, file);
  const evaluated = evaluate(schema, map, broken);
  const all = [...mended.diagnostics, ...diagnostics, ...evaluated.diagnostics];
  return { ...evaluated, diagnostics: all, intact: all.length === 0 };
}

function withoutFields<S extends z.ZodObject>(schema: S, file: string): Fields<S> {
  const place = { file, line: 1, column: 1 };
  const { values, places } = evaluate(schema, { type: 'map', fields: [], place });
  const required = Object.entries(schema.shape).flatMap(([key, type]) =>
    type instanceof z.ZodOptional ? [] : [`“${key}”`],
  );
  if (required.length === 0) return { values, places, diagnostics: [], intact: true };
  const finding: Diagnostic = {
    ruleId: 'front-matter-readable',
    severity: 'error',
    place,
    message: '文件开头没有用“---”围起来的字段。',
    hint: `请在第 1 行写“---”，下面逐行写字段（至少要有${required.join('')}），再写一行“---”，然后写正文。`,
  };
  return { values, places, diagnostics: [finding], intact: false };
}
