import { plainText, proseText } from '../../lib/plain-text.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Duty } from '../../model/entry.ts';
import type { Marker, ProseBlock } from '../../model/prose.ts';

/** The duties under 职能职责: one an item of a list or a typed number of the outermost style; the rest continues them. */
export function readDuties(blocks: readonly ProseBlock[]): Outcome<readonly Duty[]> {
  const duties: Duty[] = [];
  const style = blocks.map(markerOf).find((marker) => marker !== undefined)?.style;
  for (const block of blocks) {
    const marker = markerOf(block);
    if (block.type === 'list' && (style === undefined || continues(block, duties)))
      duties.push(...dutiesOfList(block));
    else if (block.type === 'paragraph' && marker && marker.style === style) {
      const text = plainText(block.children).trim();
      duties.push({ number: String(marker.value), marker: marker.text, text, place: block.place });
    } else continueLast(duties, block);
  }
  return {
    value: duties,
    diagnostics: duties.flatMap((duty, index) => repeated(duty, duties.slice(0, index))),
  };
}

/** 3. after 1、2、: a Markdown list that counts on from the typed numbers is the next duty. */
const continues = (list: Extract<ProseBlock, { type: 'list' }>, duties: readonly Duty[]): boolean =>
  list.ordered && String(list.start - 1) === duties.at(-1)?.number;

function markerOf(block: ProseBlock): Marker | undefined {
  return block.type === 'paragraph' ? block.marker : undefined;
}

function dutiesOfList(list: Extract<ProseBlock, { type: 'list' }>): readonly Duty[] {
  return list.items.map(({ children, place }, index) => {
    const number = String(list.start + index);
    return { number, marker: `${number}.`, text: proseText(children), place };
  });
}

function continueLast(duties: Duty[], block: ProseBlock): void {
  const last = duties.at(-1);
  const more = block.type === 'internal' ? '' : proseText([block]);
  if (last && more !== '') duties[duties.length - 1] = { ...last, text: `${last.text}\n${more}` };
}

function repeated(duty: Duty, before: readonly Duty[]): readonly Diagnostic[] {
  const same = before.find(({ number }) => number === duty.number);
  if (!same) return [];
  // Where this one counts the duties rightly, the other is the slip.
  const [wrong, right] = duty.number === String(before.length + 1) ? [same, duty] : [duty, same];
  return [
    {
      ruleId: 'duty-number-is-unique',
      severity: 'error',
      place: wrong.place,
      length: [...wrong.marker].length,
      message: `职责的序号“${wrong.marker}”重复，第 ${right.place.line} 行${right === same ? '已经用过' : '也用了它'}。`,
      hint: '请依次改正序号，“对应职责”靠它指明是哪一项职责。',
    },
  ];
}
