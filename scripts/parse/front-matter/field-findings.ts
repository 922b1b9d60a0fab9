import { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { absenceRules, formerWords, NOT_ALLOWED } from '../schema/values.ts';
import type { Field, TextNode } from './field-node.ts';
import { inner, keysOf, mapOf } from './shape.ts';

/** A value that its key does not allow. `fault` completes the sentence. */
export function wrongValue(path: string, node: TextNode, fault: string, schema: z.core.$ZodType): Diagnostic {
  return finding(node.place, `“${path}”的值“${node.text}”${fault}。`, hintOf(schema), node.text);
}

/** A word that was allowed once, or a field with a rule of its own: that rule says so. */
export function formerWord(path: string, node: TextNode, schema: z.core.$ZodType): Diagnostic | undefined {
  const former = formerWords.get(schema);
  if (!former) return undefined;
  const isFormer = former.words.includes(node.text);
  const ruleId = isFormer ? former.ruleId : former.otherRuleId;
  if (ruleId === undefined) return undefined;
  return { ...wrongValue(path, node, isFormer ? former.fault : NOT_ALLOWED, schema), ruleId };
}

/** A list or a map where one value is due, or the reverse. */
export function wrongForm(path: string, place: Place, schema: z.core.$ZodType): Diagnostic {
  return finding(place, `“${path}”没有按规定的格式写。`, hintOf(schema));
}

export function missingKey(path: string, key: string, place: Place, schema: z.core.$ZodType): Diagnostic {
  const message = path === '' ? `缺少“${key}”。` : `“${path}”下面缺少“${key}”。`;
  const told = finding(place, message, hintOf(schema));
  return { ...told, ...absenceRules.get(schema) };
}

export function repeatedKey(field: Field, first: Field): Diagnostic {
  const message = `“${field.key}”写了两次，第 ${first.place.line} 行已经写过，以那一处为准。`;
  return finding(field.place, message, '请保留一处，删除另一处。', field.key);
}

/** A key that is not known here: the nearest that is, or the key below which it belongs. */
export function unknownKey(path: string, { key, place }: Field, schema: z.ZodObject): Diagnostic {
  const meant = nearest(key, keysOf(schema));
  const above = Object.entries(schema.shape).find(([, child]) =>
    Object.hasOwn(mapOf(child)?.shape ?? {}, key),
  )?.[0];
  const hint = above
    ? `“${key}”应当写在“${above}”下面，行首加两个空格。`
    : meant
      ? `是不是“${meant}”？`
      : `请删除，或者改用这里认识的键：${keysOf(schema).join('、')}。`;
  const full = path === '' ? key : `${path}.${key}`;
  return finding(place, `“${full}”不是这里认识的键。`, hint, key);
}

/** What the schema says of how its value is written. */
function hintOf(schema: z.core.$ZodType): string {
  return z.globalRegistry.get(inner(schema))?.description ?? '请按照说明填写。';
}

function finding(place: Place, message: string, hint: string, faulty?: string): Diagnostic {
  const length = faulty === undefined ? {} : { length: [...faulty].length };
  return { ruleId: 'front-matter-known', severity: 'error', place, ...length, message, hint };
}
