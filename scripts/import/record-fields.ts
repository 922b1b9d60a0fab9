import { DISCLOSURE_SCOPES, POWER_CATEGORIES } from '../model/terms.ts';
import type { Field } from './front-matter.ts';

/** What the rows of a record say, as fields of a power. */
export interface RecordFields {
  readonly fields: Readonly<Record<string, Field>>;
  /** Rows that no field takes, as they stand. */
  readonly rest: readonly (readonly [label: string, value: string])[];
}

/** Fields by the words that offices use for them. */
const LABELS: readonly (readonly [key: string, words: RegExp])[] = [
  ['编码', /^(?:职权|权力|事项)?编[码号]$/],
  ['类别', /^(?:职权|权力|事项)?(?:类别|类型)$/],
  ['行使方式', /^行使方式$/],
  ['责任岗位', /^(?:责任|承办|经办)岗位$/],
  ['对应职责', /^对应职责$/],
  ['依据', /^(?:职权|权力|行使|法律|法定|设定|实施)*依据$/],
  ['办理条件', /^(?:办理|申请|受理)条件$/],
  ['申请材料', /^(?:申请|申报|所需|提交)材料$/],
  ['法定时限', /^法定(?:办理|办结)?(?:时限|期限)$/],
  ['承诺时限', /^承诺(?:办理|办结)?(?:时限|期限)$/],
  ['办理时限', /^(?:办理|办结)(?:时限|期限)$/],
  ['收费', /^(?:收费|收费标准|收费情况|是否收费)$/],
  ['公开范围', /^公开范围$/],
  ['公开形式', /^公开(?:形式|方式)$/],
  ['公开时间', /^公开(?:时间|时限)$/],
  ['不公开理由', /^不公开理由$/],
  ['保密依据', /^保密依据$/],
  ['保密审查人', /^保密审查人$/],
  ['监督', /^监督(?:制约|方式|渠道)?$/],
  ['相对人权利', /^(?:行政)?相对人权利$/],
  ['责任追究', /^责任追究(?:情形|方式)?$/],
  ['配套制度', /^配套制度$/],
];

/** Rows that the program prints from other fields. */
const DERIVED = /^(?:承办科室|程序及接口|投诉举报|职权名称|权力名称)$/;
const NOTHING = /^(?:[—\-－/\s]*|未填|未载明)$/;

/** `duties` are the texts of the department's duties by number; `rules` the names of the unit's rules. */
export function recordFields(
  rows: readonly (readonly string[])[],
  duties: ReadonlyMap<string, string>,
  rules: readonly string[],
): RecordFields {
  const found = new Map<string, string>();
  const rest: [string, string][] = [];
  for (const [label = '', value = ''] of rows) {
    const plain = label.replace(/[\s　：:]/g, '');
    const key = LABELS.find(([, words]) => words.test(plain))?.[0];
    if (DERIVED.test(plain) || NOTHING.test(value)) continue;
    // A row may say 承办岗位 where another says 责任岗位: the first is kept.
    if (key && !found.has(key) && fits(key, value)) found.set(key, value);
    else if (plain !== '承办岗位') rest.push([label, value]);
  }
  return { fields: fieldsOf(found, duties, rules), rest };
}

/** A value out of the contract's list would be an error in the file: it is kept as text instead. */
function fits(key: string, value: string): boolean {
  if (key === '类别') return POWER_CATEGORIES.some((category) => category === value.trim());
  if (key === '公开范围') return DISCLOSURE_SCOPES.some((scope) => scope === value.trim());
  if (key === '行使方式') return ['依职权', '依申请'].includes(value.trim());
  return true;
}

function fieldsOf(
  found: ReadonlyMap<string, string>,
  duties: ReadonlyMap<string, string>,
  rules: readonly string[],
): Readonly<Record<string, Field>> {
  const text = (key: string) => found.get(key)?.trim();
  const list = (key: string) => listOf(found.get(key));
  const fields: Record<string, Field | undefined> = {
    编码: text('编码'),
    类别: text('类别'),
    行使方式: text('行使方式'),
    对应职责: dutyNumbers(found.get('对应职责'), duties),
    依据: withArticles(withoutQuotes(list('依据'))),
    责任岗位: text('责任岗位'),
    办理条件: list('办理条件'),
    申请材料: list('申请材料'),
    ...limits(found),
    收费: fee(text('收费')),
    公开: {
      ...named('范围', text('公开范围')),
      ...(found.has('公开形式') && { 形式: splitList(found.get('公开形式') ?? '') }),
      ...named('时间', text('公开时间')),
    },
    不公开理由: {
      ...named('理由', text('不公开理由')),
      ...named('保密依据', text('保密依据')),
      ...named('审查人', text('保密审查人')),
    },
    监督: supervision(text('监督')),
    相对人权利: list('相对人权利'),
    责任追究: list('责任追究'),
    配套制度: ruleNames(found.get('配套制度') ?? '', rules),
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** The text of an article that stands below a basis, which the program prints from the registry of laws. */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  let open = false;
  return lines.filter((line) => {
    const quote = open || QUOTE.test(line);
    open = quote && !/”$/.test(line);
    return !quote;
  });
}

/** “…”, also behind the article that is quoted: 第二十六条第一款：“…”. */
const QUOTE = /^(?:第[^，。；：“]{1,20}[条款项]：)?“/;

/** A table of titles and articles within the record gives an article a line of its own, and the titles of its columns. */
function withArticles(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    if (/^(?:序号|名称|依据名称|法规名称|条款)$/.test(line)) continue;
    if (/^第.{1,6}条/.test(line) && joined.at(-1)?.endsWith('》'))
      joined.push(`${joined.pop() ?? ''}${line}`);
    else joined.push(line);
  }
  return joined;
}

const named = (key: string, value: string | undefined): Readonly<Record<string, string>> =>
  value === undefined ? {} : { [key]: value };

/** Items of their own lines, without the numbers that the print gives them. */
function listOf(text: string | undefined): readonly string[] {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const numbered = lines.length > 1 && lines.every((line, index) => line.startsWith(`${index + 1}.`));
  return numbered ? lines.map((line, index) => line.slice(`${index + 1}.`.length).trim()) : lines;
}

const splitList = (text: string): readonly string[] =>
  text
    .split(/[、，,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A duty is printed under the number that it has in its department. */
const DUTY_NUMBER = /^(?:\d+[.、．]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、)\s*/;

function dutyNumbers(text: string | undefined, duties: ReadonlyMap<string, string>): readonly string[] {
  return listOf(text).flatMap((line) => {
    if (/^\d+(?:[、，,]\d+)*$/.test(line)) return splitList(line);
    const squeezed = line.replace(DUTY_NUMBER, '').replaceAll(/\s/g, '');
    return [...duties]
      .filter(([, duty]) => duty.replaceAll(/\s/g, '') === squeezed)
      .map(([number]) => number);
  });
}

/** 法定时限：60日；承诺时限：40日（比法定时限缩短33%）；说明：…. */
function limits(found: ReadonlyMap<string, string>): Readonly<Record<string, Field | undefined>> {
  const both = found.get('办理时限') ?? '';
  const legal = /法定时限：([^；]*)/.exec(both)?.[1];
  const promised = /承诺时限：([^；]*)/.exec(both)?.[1]?.replace(/（比法定时限[^（）]*）$/, '');
  const reason = /；说明：([\s\S]*)$/.exec(both)?.[1] ?? /^说明：([\s\S]*)$/.exec(both)?.[1];
  const whole = both !== '' && legal === undefined && promised === undefined && reason === undefined;
  return {
    法定时限: found.get('法定时限')?.trim() ?? legal,
    承诺时限: found.get('承诺时限')?.trim() ?? promised ?? (whole ? both.trim() : undefined),
    承诺时限说明: reason,
  };
}

function fee(text: string | undefined): Field | undefined {
  if (text === undefined) return undefined;
  if (/^(?:不收费|否|无|免费)$/.test(text)) return '不收费';
  const match = /^([\s\S]*?)（依据：([\s\S]*)）$/.exec(text);
  return match ? { 标准: match[1] ?? '', 依据: match[2] ?? '' } : { 标准: text };
}

/** 内部监督：…；外部监督：…；监督电话：…. */
function supervision(text: string | undefined): Field | undefined {
  if (text === undefined) return undefined;
  const part = (name: string) =>
    new RegExp(`(?:^|；)${name}：([\\s\\S]*?)(?=；(?:外部监督|监督电话)：|$)`).exec(text)?.[1];
  const inside = part('内部监督');
  const outside = part('外部监督');
  if (inside === undefined && outside === undefined)
    return part('监督电话') === undefined ? { 内部: text } : {};
  return { ...named('内部', inside), ...named('外部', outside) };
}

/** Names may hold 、 themselves: known ones are taken first. */
function ruleNames(text: string, rules: readonly string[]): readonly string[] {
  const known = rules.filter((name) => text.includes(name)).toSorted((a, b) => b.length - a.length);
  let left = text;
  const names: string[] = [];
  for (const name of known) {
    if (!left.includes(name)) continue;
    names.push(name);
    left = left.replace(name, '、');
  }
  return [...names, ...splitList(left.replaceAll(/[《》]/g, ''))].toSorted(
    (a, b) => text.indexOf(a) - text.indexOf(b),
  );
}
