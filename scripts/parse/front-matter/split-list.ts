import { type FieldNode, type ListNode, slice, type TextNode } from './field-node.ts';

const OPENING = '《（(〈“‘[【〔';
const CLOSING = '》）)〉”’]】〕';

/**
 * Cuts a text at each 、 (or line break) into the items of a list. A 、 inside brackets or quotation marks does not
 * count, nor one before 第X条, which continues the citation on its left. ， and ； cut where they can mean nothing
 * else: before 《, and in texts that cite nothing.
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
    else if (character === '\n' || (depth === 0 && separates(node.text, start, index))) end(index);
  }
  end(node.text.length);
  return { type: 'list', items, place: node.place };
}

function separates(text: string, start: number, index: number): boolean {
  const character = text.charAt(index);
  const rest = text.slice(index + 1).trimStart();
  if (character === '、')
    return !(text.slice(start, index).includes('》') && /^第[^、《]{1,12}[条款项]/.test(rest));
  return '，,；;'.includes(character) && (rest.startsWith('《') || !text.includes('《'));
}
