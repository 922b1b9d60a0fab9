import { type FieldNode, type ListNode, slice, type TextNode } from './field-node.ts';

const OPENING = '《（(〈“‘[【〔';
const CLOSING = '》）)〉”’]】〕';

/**
 * Cuts a text at each 、 (or line break) into the items of a list. A 、 inside brackets or quotation marks does not
 * count, nor one before 第X条, which continues the citation on its left.
 */
export function splitList(node: TextNode): ListNode {
  const items: FieldNode[] = [];
  let depth = 0;
  let start = 0;
  const end = (index: number) => {
    const item = slice(node, start, index);
    if (item.text !== '') items.push(item);
    start = index + 1;
  };
  for (let index = 0; index < node.text.length; index++) {
    const character = node.text.charAt(index);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '\n') end(index);
    else if (character === '、' && depth === 0 && !continuesCitation(node.text, start, index)) end(index);
  }
  end(node.text.length);
  return { type: 'list', items, place: node.place };
}

function continuesCitation(text: string, start: number, index: number): boolean {
  return text.slice(start, index).includes('》') && /^、\s*第[^、《]{1,12}[条款项]/.test(text.slice(index));
}
