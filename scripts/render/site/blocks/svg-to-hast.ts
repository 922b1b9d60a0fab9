import type { Element, ElementContent } from 'hast';
import { SaxesParser } from 'saxes';
import type { DrawingSheet } from '../../../model/output.ts';
import { element } from './element.ts';

const SYSTEM_FONTS =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", SimHei, sans-serif';

/**
 * A drawing as inline SVG: rebuilt element by element, so that the sanitiser sees it. The fonts that it was measured
 * with are not published, so that its text is set in the reader's own.
 */
export function svgToHast({ svg, width, height }: DrawingSheet, label: string): Element {
  const root = parseSvg(svg);
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      ...root.properties,
      width,
      height,
      role: 'img',
      ariaLabel: label,
      fontFamily: SYSTEM_FONTS,
    },
    root.children,
  );
}

function parseSvg(svg: string): Element {
  const open: Element[] = [element('svg', {})];
  const append = (child: ElementContent) => open.at(-1)?.children.push(child);
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const child = element(name, propertiesOf(attributes));
    append(child);
    open.push(child);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (value) => {
    if (value.trim() !== '') append({ type: 'text', value });
  });
  parser.write(svg).close();
  const root = open[0]?.children.find((child): child is Element => child.type === 'element');
  if (root?.tagName !== 'svg') throw new Error('A drawing is not an SVG document.');
  return root;
}

/** `stroke-width` → `strokeWidth`: how hast names every presentation attribute. */
function propertiesOf(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(attributes).filter(
    ([name]) => name !== 'font-family' && !name.startsWith('xml'),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
