import type { Html, Image, Link, PhrasingContent } from 'mdast';
import type { Place } from '../../model/place.ts';
import type { Inline, Styled, Text } from '../../model/prose.ts';
import { joinLines, type SoftBreak } from './join-lines.ts';
import type { ProseContext } from './prose-context.ts';
import { resolveTarget } from './resolve-target.ts';
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

function convertInline(
  node: PhrasingContent,
  context: ProseContext,
  setting: InlineSetting,
): readonly (Inline | SoftBreak)[] {
  const place = placeOf(node, context);
  switch (node.type) {
    case 'text':
      return convertText({ type: 'text', value: node.value, place }, context, setting);
    case 'break':
      return [node.data?.soft ? { type: 'soft-break', place } : { type: 'break' }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'html':
      return convertHtml(node, place, context, setting);
    case 'strong':
    case 'emphasis':
    case 'delete': {
      const children = convertInlines(node.children, context, setting);
      return children.length === 0 ? [] : [{ type: STYLES[node.type], children }];
    }
    case 'link':
      return convertLink(node, place, context, setting);
    case 'image':
      return convertImage(node, place, context);
    case 'footnoteReference': {
      const mark = { type: 'footnote', label: node.identifier, place } as const;
      context.footnoteMarks.push(mark);
      return [mark];
    }
    default:
      // Reference links and their like need definitions, which are switched off.
      return 'children' in node ? convertInlines(node.children, context, setting) : [];
  }
}

function convertText(text: Text, context: ProseContext, { inLink }: InlineSetting): readonly Inline[] {
  for (const match of text.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
    const column = text.place.column + Array.from(text.value.slice(0, match.index)).length;
    context.findings.error(
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
  { value }: Html,
  place: Place,
  { findings }: ProseContext,
  { inTable }: InlineSetting,
): readonly Inline[] {
  if (value.startsWith('<!--')) return [];
  const isBreak = /^<br\s*\/?>$/i.test(value);
  if (isBreak && inTable) return [{ type: 'break' }];
  // The opening tag is finding enough.
  if (!value.startsWith('</')) {
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

function convertLink(
  node: Link,
  place: Place,
  context: ProseContext,
  setting: InlineSetting,
): readonly Inline[] {
  const children = convertInlines(node.children, context, { ...setting, inLink: true });
  const target = resolveTarget(node.url, place.file);
  switch (target.type) {
    case 'web':
      return [{ type: 'web-link', href: target.href, children, place }];
    case 'content':
      return [
        {
          type: 'cross-reference',
          target: target.path,
          ...(target.anchor === undefined ? {} : { anchor: target.anchor }),
          children,
          place,
        },
      ];
    case 'outside':
      reportOutside(node.url, place, context);
      return children;
    case 'refused':
      context.findings.error(
        'link-is-safe',
        place,
        `链接“${node.url}”不是网址、邮箱，也不是汇编里的文件。`,
        '链接请写成“http://”“https://”“mailto:”开头的地址，或者汇编里文件的相对路径。',
      );
      return children;
  }
}

function convertImage(node: Image, place: Place, context: ProseContext): readonly Inline[] {
  const { findings } = context;
  const alt = node.alt ?? '';
  const target = resolveTarget(node.url, place.file);
  if (target.type === 'content') {
    if (alt.trim() === '') {
      findings.warning(
        'image-has-alt',
        place,
        `图片“${node.url}”没有文字说明。`,
        '请在“![”和“]”之间写上图片内容的文字说明，供听读和检索使用。',
      );
    }
    return [{ type: 'image', target: target.path, alt, place }];
  }
  if (target.type === 'outside') reportOutside(node.url, place, context);
  else {
    findings.error(
      'no-remote-picture',
      place,
      `图片“${node.url.slice(0, 60)}”不在汇编的文件夹里。`,
      '请把图片下载到本单位的“图片”文件夹，再写它的相对路径。',
    );
  }
  return alt === '' ? [] : [{ type: 'text', value: alt, place: { ...place, column: place.column + 2 } }];
}

function reportOutside(url: string, place: Place, { findings }: ProseContext): void {
  findings.error(
    'path-stays-inside',
    place,
    `路径“${url}”指到了汇编的文件夹外面。`,
    '请只引用 content 和 diagrams 文件夹里的文件。',
  );
}

/** The place of a node; nodes made by the parser always have a position. */
export function placeOf(
  node: { readonly position?: PhrasingContent['position'] },
  { source }: ProseContext,
): Place {
  return source.place(node.position?.start ?? { line: 1, column: 1 });
}
