import type { NumberedBlock } from '../views/numbered-blocks.ts';

const SCORE = /[（(](?:共|计|满分)?(?<points>\d{1,4}(?:\.\d+)?)分[）)][。：:]?(?=$|[^，；]{0,2}$)/u;
/** Of these nothing says that they make the whole. */
const OUTSIDE = /加分|扣分|减分|附加|奖励|否决|另/u;
/** Of these one is reached, not all. */
const ONE_OF_THEM = /[国省市县区乡镇]级|国家级|等奖|获|受到|以[上下]|第[一二三]名/u;

/** A heading with a score, and the parts below it whose scores make another sum. */
export interface HeadingScore {
  readonly block: NumberedBlock;
  readonly index: number;
  readonly length: number;
  readonly told: number;
  readonly parts: readonly number[];
}

/** 一、基层党建（35分） over （一）…（10分）, （二）…（10分）, （三）…（10分）: every part has its score, and they do not make the heading's. */
export function* wrongHeadingScores(blocks: readonly NumberedBlock[]): Iterable<HeadingScore> {
  for (const [at, block] of blocks.entries()) {
    const told = SCORE.exec(block.text);
    if (!told || !block.marker || OUTSIDE.test(block.text)) continue;
    const parts = partsBelow(blocks, at);
    const scores = parts.map(({ text }) => Number(SCORE.exec(text)?.groups?.points ?? Number.NaN));
    if (
      scores.length < 2 ||
      scores.some(Number.isNaN) ||
      parts.some(({ text }) => OUTSIDE.test(text) || ONE_OF_THEM.test(text))
    )
      continue;
    const sum = Math.round(scores.reduce((all, one) => all + one, 0) * 100) / 100;
    const points = Number(told.groups?.points);
    if (sum === points || Math.max(...scores) === points) continue;
    yield { block, index: told.index, length: told[0].length, told: points, parts: scores };
  }
}

/** The blocks of the next level below a numbered block, numbered from one on without a gap; none where a table stands among them. */
function partsBelow(blocks: readonly NumberedBlock[], at: number): readonly NumberedBlock[] {
  const head = blocks[at]?.marker;
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(
    ({ marker, type }) => type === 'table' || (marker && marker.style === head?.style),
  );
  const below = end < 0 ? rest : rest.slice(0, end);
  if (rest[end]?.type === 'table') return [];
  const style = below[0]?.marker?.style;
  const parts = below.filter(({ marker }) => style !== undefined && marker?.style === style);
  return parts.every(({ marker }, index) => marker?.value === index + 1) ? parts : [];
}
