import type { Inline, Text } from '../../model/prose.ts';
import { textSlice } from './text-slice.ts';

/** Printable ASCII without what never stands in an address: it ends before Chinese and before full-width punctuation. */
const ADDRESS =
  /(?<![A-Za-z0-9@.])(?:https?:\/\/|www\.(?=[A-Za-z0-9]))[!#-;=?-[\]_a-z~]+|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/gi;

/** Cuts the bare web and mail addresses in a text out as links. */
export function linkAddresses(text: Text): readonly Inline[] {
  if (!/\/\/|www\.|@/i.test(text.value)) return [text];
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of text.value.matchAll(ADDRESS)) {
    const address = withoutTrailingMarks(match[0]);
    if (/^https?:\/\/$/i.test(address)) continue;
    if (match.index > end) inlines.push(textSlice(text, end, match.index));
    end = match.index + address.length;
    const child = textSlice(text, match.index, end);
    inlines.push({ type: 'web-link', href: href(address), children: [child], place: child.place });
  }
  if (end < text.value.length) inlines.push(textSlice(text, end));
  return inlines;
}

function href(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return address.includes('@') && !/^www\./i.test(address) ? `mailto:${address}` : `http://${address}`;
}

/** Sentence marks at the end belong to the sentence, and so do brackets that the address does not open. */
function withoutTrailingMarks(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!".,:;!?'*_~]".includes(last)) break;
  }
  return address.slice(0, end);
}
