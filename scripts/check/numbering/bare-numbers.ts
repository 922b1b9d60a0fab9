import type { NumberedBlock } from '../views/numbered-blocks.ts';

/**
 * The first of paragraphs that count on without a mark behind their numbers: 1凡…, 2招待…, 3来客…. Three in a row, so that
 * 2人以上… and 3年以上… are none.
 */
export function bareNumbers(blocks: readonly NumberedBlock[]): readonly NumberedBlock[] {
  const found: NumberedBlock[] = [];
  let run: NumberedBlock[] = [];
  const close = () => {
    const [first] = run;
    if (first && run.length >= FEWEST) found.push(first);
    run = [];
  };
  for (const block of blocks) {
    const value = bareNumber(block);
    const last = run.at(-1);
    if (value === undefined || !last || value !== (bareNumber(last) ?? 0) + 1) close();
    if (value !== undefined && (run.length > 0 || value === 1)) run.push(block);
  }
  close();
  return found;
}

const FEWEST = 3;

/** A measure, a date or a name is no number of an item. */
function bareNumber({ type, text, marker }: NumberedBlock): number | undefined {
  if (type !== 'paragraph' || marker) return undefined;
  const [, number] = BARE.exec(text.trimStart()) ?? [];
  return number === undefined ? undefined : Number(number);
}

const BARE =
  /^(\d{1,2})(?=[\p{Script=Han}“《])(?!个|[年月日号天周人次项名件份元万亿类级楼层室班组排栋座岁分点时秒米吨公千百十台辆家户亩村镇种条款页本卷号至到]|多|余|以)/u;
