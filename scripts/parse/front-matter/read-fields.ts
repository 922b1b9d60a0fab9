import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
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
  if (!passage)
    return withoutFields(schema, { file, line: 1, column: 1 }, '文件开头没有用“---”围起来的字段。');
  if (passage.text.trim() === '') {
    return withoutFields(schema, { file, line: passage.line, column: 1 }, '两行“---”之间没有字段。');
  }
  const mended = mendLines(passage, file, vocabularyOf(schema));
  const { map, broken, diagnostics } = readYaml(mended.value, file);
  const evaluated = evaluate(schema, map, broken);
  const all = [...mended.diagnostics, ...diagnostics, ...evaluated.diagnostics];
  return { ...evaluated, diagnostics: all, intact: !all.some(({ severity }) => severity === 'error') };
}

/** One finding for all that is missing. */
function withoutFields<S extends z.ZodObject>(schema: S, place: Place, message: string): Fields<S> {
  const { values, places } = evaluate(schema, { type: 'map', fields: [], place });
  const required = Object.entries(schema.shape).flatMap(([key, type]) =>
    type instanceof z.ZodOptional ? [] : [`“${key}”`],
  );
  if (required.length === 0) return { values, places, diagnostics: [], intact: true };
  const hint = `请在第 1 行写“---”，下面逐行写字段（至少要有${required.join('')}），再写一行“---”，然后写正文。`;
  const finding: Diagnostic = { ruleId: 'front-matter-readable', severity: 'error', place, message, hint };
  return { values, places, diagnostics: [finding], intact: false };
}
