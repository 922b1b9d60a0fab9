import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { NumberStyle } from '../../model/prose.ts';
import type { NumberedBlock } from '../views/numbered-blocks.ts';

/** A count that speaks of the list above it, which has another length; at a UTF-16 index of its block. */
export interface CountBack {
  readonly block: NumberedBlock;
  readonly text: string;
  readonly index: number;
  readonly announced: number;
  readonly listed: number;
}

export const COUNTS_BACK_SIGN = new RegExp(`(?:以上|上述|前述)${NUMERAL}[种个项类条点]`, 'u');

const BACK = new RegExp(
  `^[^。；]{0,14}?(?:以上|上述|前述)(?<count>${NUMERAL})(?:[种个项类条点]大?)(?:途径|方面|情形|方式|环节|步骤|措施|原则|要求|内容|阶段|事项|条件|材料|程序|职责|任务|制度|工作|渠道|类型|情况|标准|规定)`,
  'u',
);
/** How far above the count its list may end, in blocks. */
const NEAR = 2;

/** 群众可以通过以上四种途径反映 below （一）来信；（二）来访；（三）来电. */
export function countsBack(blocks: readonly NumberedBlock[]): readonly CountBack[] {
  return blocks.flatMap((block, at): readonly CountBack[] => {
    const match = BACK.exec(block.text);
    const announced = parseChineseNumber(match?.groups?.count ?? '');
    // What an article speaks of stands in others.
    if (!match || announced === undefined || block.marker?.style === 'article') return [];
    const lengths = lengthsAbove(blocks.slice(0, at));
    const [listed] = lengths;
    if (listed === undefined || lengths.includes(announced)) return [];
    const said = match[0].slice(match[0].search(/以上|上述|前述/u));
    return [{ block, text: said, index: match[0].length - said.length, announced, listed }];
  });
}

/** How long the lists are that end right above, the innermost first. Articles are no list. */
function lengthsAbove(above: readonly NumberedBlock[]): readonly number[] {
  const last = new Map<NumberStyle, number>();
  const end = above.findLastIndex(({ marker }) => marker !== undefined);
  if (end < 0 || above.length - end > NEAR) return [];
  for (const { type, marker } of above.slice(0, end + 1).toReversed()) {
    if (type === 'heading' || marker?.style === 'article') break;
    if (marker && !last.has(marker.style)) last.set(marker.style, marker.value);
  }
  return [...last.values()];
}
