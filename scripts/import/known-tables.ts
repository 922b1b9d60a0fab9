import type { OldBlock } from './old-block.ts';

const RISK_COLUMNS = ['风险点', '环节', '等级', '风险表现', '防范措施', '责任岗位'];
const STEP_COLUMNS = ['步骤', '环节', '承办岗位', '办理内容', '时限', '下一步'];

/** Other words for the columns of the contract. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['风险等级', '等级'],
  ['风险环节', '环节'],
  ['风险点描述', '风险表现'],
  ['表现形式', '风险表现'],
  ['防控措施', '防范措施'],
  ['责任人', '责任岗位'],
  ['序号', '序号'],
  ['流程环节', '环节'],
  ['办理环节', '环节'],
  ['责任岗位', '责任岗位'],
  ['办理时限', '时限'],
]);

/** Tables of risks as the contract has them: without the numbers that the program gives, empty where nothing is said. */
export const riskBlocks = (blocks: readonly OldBlock[]): readonly OldBlock[] =>
  blocks.map((block) => tableBlock(block, ['风险点', '防范措施'], RISK_COLUMNS));

/** Tables of steps; 下一步 separates the ways by 、. */
export const stepBlocks = (blocks: readonly OldBlock[]): readonly OldBlock[] =>
  blocks.map((block) => tableBlock(block, ['步骤', '环节'], STEP_COLUMNS));

function tableBlock(block: OldBlock, needed: readonly string[], known: readonly string[]): OldBlock {
  if (block.type !== 'table') return block;
  const head = (block.rows[0] ?? []).map((title) => knownTitle(title, known));
  if (!needed.every((title) => head.includes(title))) return block;
  const kept = head.map((title, index) => ({ title, index })).filter(({ title }) => title !== '序号');
  const rows = block.rows
    .slice(1)
    .map((row) => kept.map(({ title, index }) => cellText(title, row[index] ?? '')));
  return { ...block, rows: [kept.map(({ title }) => title), ...rows] };
}

function knownTitle(title: string, known: readonly string[]): string {
  const plain = title.replaceAll(/[\s　]/g, '');
  if (known.includes(plain)) return plain;
  const other = OTHER_WORDS.get(plain);
  return other && (known.includes(other) || other === '序号') ? other : plain;
}

function cellText(title: string, text: string): string {
  if (/^[—\-－–/\s]*$/.test(text)) return '';
  if (title === '等级') return text === '未定级' ? '' : text.replace(/^(高|中|低)(?:级|风险)?$/, '$1');
  return title === '下一步' ? text.replaceAll('；', '、') : text;
}
