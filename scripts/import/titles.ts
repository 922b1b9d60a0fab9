import type { OldBlock, OldParagraph } from './old-block.ts';

const NUMERAL = '[〇零一二三四五六七八九十百\\d]+';
const PART = new RegExp(`^第${NUMERAL}(?:部分|编|篇)[\\s　]*`);
const INNER = new RegExp(`^(?:第${NUMERAL}[章节条]|${NUMERAL}[、.．]|[（(]${NUMERAL}[）)]|[①-⑳])`);
const RULE =
  /(?:制度|办法|规定|细则|规则|规程|预案|方案|守则|准则|标准|条例|公约|须知|承诺书?|意见|程序)(?:[（(][^（）()]{1,8}[）)])?$/;
const DEPARTMENT = /(?:科|股|室|处|局|中心|大队|中队|所|站|队|办|科室|支部|窗口|委员会)$/;
const LONGEST = 40;
/** Points: larger than the text of an official document. */
const LARGE = 17;

/** A title in one line: spread letters closed up, line breaks as a full space. */
export function titleText(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, '　');
  const spread = /^(?:\p{Script=Han}[\s　]+)+\p{Script=Han}$/u.test(line);
  return spread ? line.replace(/[\s　]+/g, '') : line.replace(/[ \t]+/g, ' ');
}

/** The text of a block that looks like a title. */
export const titleOf = (block: OldBlock | undefined): string | undefined =>
  block?.type === 'paragraph' && isTitle(block) ? block.text : undefined;

/** Whether a paragraph looks like a title: a real heading, or a short line set off by its look. */
export function isTitle(block: OldParagraph): boolean {
  if (titleText(block.text).length > LONGEST) return false;
  if (/[。；，：、;,:]$/.test(block.text.trim())) return false;
  if (block.outline !== undefined) return true;
  if (/^(?:title|标题|题目)/i.test(block.style ?? '')) return true;
  return (
    block.centered === true &&
    !/^[（(]/.test(block.text) &&
    (block.bold === true || (block.size ?? 0) >= LARGE)
  );
}

/** 科室职权与流程 of 第一部分　科室职权与流程; undefined for what is no part. */
export function partTitle(text: string): string | undefined {
  const line = titleText(text);
  return line.length <= LONGEST && PART.test(line) && !/[。；，]/.test(line)
    ? line.replace(PART, '').trim()
    : undefined;
}

export const isNumbered = (text: string): boolean => INNER.test(text.trim());
export const isRuleName = (text: string): boolean => RULE.test(titleText(text)) && !isNumbered(text);
export const isDepartmentName = (text: string): boolean =>
  titleText(text).length <= 16 && !/\d/.test(text) && DEPARTMENT.test(unnumbered(text));

/** A title without its number: 一、职能职责 → 职能职责. */
export const unnumbered = (text: string): string =>
  titleText(text)
    .replace(new RegExp(`^(?:${NUMERAL}[、.．]|[（(]${NUMERAL}[）)])[\\s　]*`), '')
    .replace(/[：:]$/, '');

/** Titles of the contract by the words that offices use for them. */
const SECTIONS: readonly (readonly [name: string, words: RegExp])[] = [
  ['职能职责', /^(?:主要|工作|部门|科室)?(?:职能职责|职责职能|职能|职责)$/],
  ['责任体系', /^(?:责任体系|岗位职责|岗位责任|责任分工|岗位设置及职责)$/],
  ['权力行使依据', /^(?:(?:权力|职权)?(?:行使|运行|法律|法规|政策|法律法规)*依据)$/],
  ['风险与防范', /^(?:廉政|岗位|权力)?风险(?:点)?(?:及其?|与|和|、)?(?:防范|防控|防范措施|防控措施|等级)*$/],
  ['基本情况', /^(?:基本情况|基本信息|权力登记|职权登记)$/],
  ['运行要素', /^(?:运行要素|七项要素)$/],
  ['办理程序', /^(?:办理|工作|运行|操作|办事|权力运行)(?:程序|流程|步骤)$/],
  ['流程图', /^(?:权力运行|工作|办理)?流程图$/],
  ['备注', /^(?:备注|说明事项|其他事项)$/],
];
const DEPARTMENTAL: ReadonlySet<string> = new Set(['职能职责', '责任体系', '权力行使依据']);

/** The contract's name for a section; undefined where it knows none. */
export function sectionName(text: string): string | undefined {
  const line = unnumbered(text);
  return SECTIONS.find(([, words]) => words.test(line))?.[0];
}

export const isDepartmental = (section: string): boolean => DEPARTMENTAL.has(section);

/** What the program makes itself from the records, and therefore does not take over. */
const GENERATED =
  /^(?:职权目录|职权统计表|依据目录|时限一览表|风险点一览表|修订记录|涉密不宜公开行政职权目录|目录)$/;

export const isGenerated = (text: string): boolean => GENERATED.test(titleText(text).replace(/[《》]/g, ''));
export const isAnnexLabel = (text: string): boolean =>
  new RegExp(`^附\\s*件\\s*${NUMERAL}?$`).test(text.trim());
export const isPreface = (text: string): boolean =>
  /^(?:编制说明|编写说明|前言|序言|序|说明|引言)$/.test(titleText(text));
