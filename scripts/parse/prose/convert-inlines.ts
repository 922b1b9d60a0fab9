import type { LinkReference, PhrasingContent } from 'mdast';
import type { Place } from '../../model/place.ts';
import type { Inline, Styled, Text } from '../../model/prose.ts';
import { reportMarkInText } from './containers.ts';
import { convertImage, convertLink } from './convert-link.ts';
import { joinLines, type SoftBreak } from './join-lines.ts';
import type { ProseContext } from './prose-context.ts';
import { sourceTexts } from './source-texts.ts';
import { linkAddresses } from './web-addresses.ts';

const STYLES = { strong: 'strong', emphasis: 'emphasis', delete: 'strike' } as const satisfies Record<
  string,
  Styled['type']
>;

/** Where inline content stands decides what is allowed in it. */
export interface InlineSetting {
  readonly inTable?: boolean;
  readonly inLink?: boolean;
}

/** Turns the inline nodes of one paragraph, heading or cell into prose. Refused things are reported, their text is kept. */
export function convertInlines(
  nodes: readonly PhrasingContent[],
  context: ProseContext,
  setting: InlineSetting = {},
): readonly Inline[] {
  return joinLines(nodes.flatMap((node) => convertInline(node, context, setting)));
}

/** The place of a node; nodes made by the Markdown parser always have a position. */
export function placeOf(node: Pick<PhrasingContent, 'position'>, { source }: ProseContext): Place {
  return source.place(node.position?.start ?? { line: 1, column: 1 });
}

function convertInline(
  node: PhrasingContent,
  context: ProseContext,
  setting: InlineSetting,
): readonly (Inline | SoftBreak)[] {
  const { source, findings, definitions } = context;
  const place = placeOf(node, context);
  const linkText = (children: readonly PhrasingContent[]) =>
    convertInlines(children, context, { ...setting, inLink: true });
  switch (node.type) {
    case 'text':
      return convertText({ type: 'text', value: node.value, place }, context, setting);
    case 'break':
      return [node.data?.soft ? { type: 'soft-break', place } : { type: 'break' }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'html':
      return convertHtml(node.value, place, context, setting);
    case 'strong':
    case 'emphasis':
    case 'delete': {
      const children = convertInlines(node.children, context, setting);
      return children.length === 0 ? [] : [{ type: STYLES[node.type], children }];
    }
    case 'link':
      return convertLink(node.url, linkText(node.children), place, findings);
    case 'linkReference': {
      const url = definitions.get(node.identifier)?.url;
      return url === undefined
        ? asTyped(node, place, context, setting)
        : convertLink(url, linkText(node.children), place, findings);
    }
    case 'image':
      return convertImage(node.url, node.alt ?? '', place, findings);
    case 'imageReference': {
      const url = definitions.get(node.identifier)?.url;
      return url === undefined
        ? sourceTexts(node, source)
        : convertImage(url, node.alt ?? '', place, findings);
    }
    case 'footnoteReference': {
      const mark = { type: 'footnote', label: node.identifier, place } as const;
      context.footnoteMarks.push(mark);
      return [mark];
    }
  }
}

function convertText(text: Text, { findings }: ProseContext, { inLink }: InlineSetting): readonly Inline[] {
  reportMarkInText(text, findings);
  for (const match of text.value.matchAll(/\[\^[^[\]\s]{1,200}\]/g)) {
    const column = text.place.column + Array.from(text.value.slice(0, match.index)).length;
    findings.error(
      'footnote-resolves',
      { ...text.place, column },
      `脚注“${match[0]}”没有注释文字。`,
      `请另起一行写“${match[0]}: 注释文字”，或者删去这个脚注标记。`,
      match[0].length,
    );
  }
  return inLink ? [text] : linkAddresses(text);
}

function convertHtml(
  value: string,
  place: Place,
  { findings, openedTags }: ProseContext,
  { inTable }: InlineSetting,
): readonly Inline[] {
  if (value.startsWith('<!--')) return [];
  const tag = /^<\/?([a-z][a-z\d]*)/iu.exec(value)?.[1]?.toLowerCase() ?? '';
  const isBreak = /^<br\s*\/?>$/i.test(value);
  if (isBreak && inTable) return [{ type: 'break' }];
  // The opening tag is finding enough, unless it was deleted already.
  const isClosing = value.startsWith('</');
  if (!isClosing) openedTags.add(tag);
  if (!isClosing || !openedTags.has(tag)) {
    findings.error(
      'no-raw-html',
      place,
      `正文不能使用 HTML 标签“${value.split('\n')[0]}”。`,
      isBreak ? '换行请另起一段；“<br>”只能用在表格里。' : '请删去这个标签，改用 Markdown 的写法。',
      Array.from(value).length,
    );
  }
  return [isBreak ? { type: 'break' } : { type: 'text', value: value.replaceAll('\n', ' '), place }];
}

/** A link whose definition is no address: what is between its brackets is ordinary text. */
function asTyped(
  node: LinkReference,
  place: Place,
  context: ProseContext,
  setting: InlineSetting,
): readonly Inline[] {
  const closing = { full: `][${node.label}]`, collapsed: '][]', shortcut: ']' }[node.referenceType];
  const end = context.source.place(node.position?.end ?? { line: 1, column: 1 });
  return [
    { type: 'text', value: '[', place },
    ...convertInlines(node.children, context, setting),
    { type: 'text', value: closing, place: { ...end, column: end.column - Array.from(closing).length } },
  ];
}
