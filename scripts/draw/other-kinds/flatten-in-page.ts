/// <reference lib="dom" />

/** A diagram of the page as plain elements, in a box that begins at 0, 0. */
export interface FlatDiagram {
  readonly elements: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Runs inside the browser, so it uses nothing from outside itself. Turns the first SVG of the page into shapes, paths
 * and single lines of text with explicit attributes: no style sheets, classes, ids, markers or HTML, which come out
 * black or not at all in PDF and LibreOffice. Undefined where the diagram holds something that cannot be said so.
 */
export function flattenInPage(): FlatDiagram | undefined {
  const root = document.querySelector('svg');
  const view = root?.getScreenCTM();
  if (!root || !view) return undefined;
  const toRoot = view.inverse();
  const elements: string[] = [];
  /** What one sees through lies behind everything else, because here it covers. */
  const tints: string[] = [];
  const LONG_DASH = 20;
  const extent = { left: 1e9, top: 1e9, right: -1e9, bottom: -1e9 };
  let isPlain = true;

  const round = (value: number) => String(Math.round(value * 100) / 100 + 0);
  const quoted = (text: string) =>
    text.replace(
      /[&<>"]/g,
      (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
    );
  const matrixOf = (element: SVGGraphicsElement) => toRoot.multiply(element.getScreenCTM() ?? view);
  const written = ({ a, b, c, d, e, f }: DOMMatrix | SVGMatrix) => {
    const isPlace = a === 1 && b === 0 && c === 0 && d === 1;
    if (isPlace && e === 0 && f === 0) return '';
    const move = isPlace ? `translate(${round(e)} ${round(f)})` : undefined;
    return ` transform="${move ?? `matrix(${[a, b, c, d].map((value) => value.toFixed(4)).join(' ')} ${round(e)} ${round(f)})`}"`;
  };
  const grow = (
    matrix: DOMMatrix | SVGMatrix,
    box: { x: number; y: number; width: number; height: number },
  ) => {
    for (const [x, y] of [
      [box.x, box.y],
      [box.x + box.width, box.y],
      [box.x, box.y + box.height],
      [box.x + box.width, box.y + box.height],
    ] as const) {
      const at = new DOMPoint(x, y).matrixTransform(matrix);
      extent.left = Math.min(extent.left, at.x);
      extent.right = Math.max(extent.right, at.x);
      extent.top = Math.min(extent.top, at.y);
      extent.bottom = Math.max(extent.bottom, at.y);
    }
  };
  /** Paper is white, so what is half transparent is a lighter colour. */
  const colour = (value: string, opacity: number): string => {
    const parts = /^rgba?\(([^)]+)\)$/
      .exec(value)?.[1]
      ?.split(/[,\s/]+/)
      .filter(Boolean)
      .map(Number);
    if (!parts) return 'none';
    const alpha = (parts[3] ?? 1) * opacity;
    if (alpha === 0) return 'none';
    const hex = (part = 0) =>
      Math.round(part * alpha + 255 * (1 - alpha))
        .toString(16)
        .padStart(2, '0');
    return `#${parts.slice(0, 3).map(hex).join('')}`;
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let at: Element | null = element; at && at !== root.parentElement; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity);
    return opacity;
  };
  const paintOf = (element: Element): string | undefined => {
    const style = getComputedStyle(element);
    if (style.fill.startsWith('url') || style.stroke.startsWith('url')) isPlain = false;
    const opacity = opacityOf(element);
    const fill = colour(style.fill, opacity * Number(style.fillOpacity));
    const width = Number.parseFloat(style.strokeWidth);
    const stroke = width > 0 ? colour(style.stroke, opacity * Number(style.strokeOpacity)) : 'none';
    if (fill === 'none' && stroke === 'none') return undefined;
    const dashes = (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number);
    // A single long dash is Mermaid's way to draw a line only in part.
    const dashed =
      dashes.length > 0 && !dashes.includes(0) && (dashes.length > 1 || Number(dashes[0]) < LONG_DASH);
    const line =
      stroke === 'none'
        ? ''
        : ` stroke="${stroke}" stroke-width="${round(width)}"${dashed ? ` stroke-dasharray="${dashes.map(round).join(' ')}"` : ''}`;
    return ` fill="${fill}"${line}`;
  };
  const SHAPES: Readonly<Record<string, readonly string[]>> = {
    rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
    circle: ['cx', 'cy', 'r'],
    ellipse: ['cx', 'cy', 'rx', 'ry'],
    line: ['x1', 'y1', 'x2', 'y2'],
    polygon: ['points'],
    polyline: ['points'],
    path: ['d'],
  };
  const drawShape = (element: SVGGeometryElement, matrix: DOMMatrix | SVGMatrix) => {
    const paint = paintOf(element);
    const style = getComputedStyle(element);
    const given = (SHAPES[element.localName] ?? []).flatMap((name) => {
      // Sizes may come from a style sheet; percentages only from the attribute.
      const value = element.getAttribute(name) ?? style.getPropertyValue(name).replace('px', '');
      if (value === '' || value === 'auto' || value === 'none') return [];
      if (value.endsWith('%')) isPlain = false;
      return [` ${name}="${quoted(value)}"`];
    });
    if (!paint || given.length === 0) return;
    grow(matrix, element.getBBox());
    const isTint = opacityOf(element) * Number(style.fillOpacity) < 0.5 && !paint.includes('stroke');
    (isTint ? tints : elements).push(`<${element.localName}${given.join('')}${paint}${written(matrix)}/>`);
  };
  /** The sign at an end of a line, drawn where the line ends. */
  const drawMarker = (line: SVGGeometryElement, end: 'start' | 'end') => {
    const id = /#([^"')]+)/.exec(getComputedStyle(line).getPropertyValue(`marker-${end}`))?.[1];
    const marker = id === undefined ? null : document.getElementById(id);
    const length = line.getTotalLength();
    if (!(marker instanceof SVGMarkerElement)) return;
    const at = line.getPointAtLength(end === 'end' ? length : 0);
    const near = line.getPointAtLength(end === 'end' ? Math.max(0, length - 1) : Math.min(1, length));
    const forward = end === 'end' ? 1 : -1;
    const angle = (Math.atan2((at.y - near.y) * forward, (at.x - near.x) * forward) * 180) / Math.PI;
    const turn =
      marker.orientType.baseVal === SVGMarkerElement.SVG_MARKER_ORIENT_ANGLE
        ? marker.orientAngle.baseVal.value
        : marker.getAttribute('orient') === 'auto-start-reverse' && end === 'start'
          ? angle + 180
          : angle;
    const perStroke = marker.markerUnits.baseVal === SVGMarkerElement.SVG_MARKERUNITS_STROKEWIDTH;
    const unit = perStroke ? Number.parseFloat(getComputedStyle(line).strokeWidth) : 1;
    const box = marker.viewBox.baseVal;
    const scale =
      box && box.width > 0
        ? Math.min(
            marker.markerWidth.baseVal.value / box.width,
            marker.markerHeight.baseVal.value / box.height,
          )
        : 1;
    const matrix = DOMMatrix.fromMatrix(matrixOf(line))
      .translate(at.x, at.y)
      .rotate(turn)
      .scale(unit * scale)
      .translate(-marker.refX.baseVal.value, -marker.refY.baseVal.value);
    for (const part of marker.children) if (part instanceof SVGGeometryElement) drawShape(part, matrix);
  };
  const pen = document.createElement('canvas').getContext('2d');
  /** How far down its box a character has its baseline. */
  const baselineShare = ({ font }: CSSStyleDeclaration): number => {
    if (!pen) return 0.8;
    pen.font = font;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText('国');
    return up / (up + down);
  };
  /** One element a visual line, placed where the browser set it. */
  const drawText = (text: SVGTextElement) => {
    const matrix = matrixOf(text);
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    let index = 0;
    let line:
      | { y: number; from: number; to: number; words: string; style: CSSStyleDeclaration; of: Element }
      | undefined;
    const finish = () => {
      const words = line?.words.trim();
      if (!line || !words) return;
      const size = Number.parseFloat(line.style.fontSize);
      const bold = Number(line.style.fontWeight) >= 600 ? ' font-weight="bold"' : '';
      const fill = colour(line.style.fill, opacityOf(line.of));
      grow(matrix, { x: line.from, y: line.y - size, width: line.to - line.from, height: size * 1.25 });
      elements.push(
        `<text x="${round((line.from + line.to) / 2)}" y="${round(line.y)}" font-size="${round(size)}" text-anchor="middle"${bold} fill="${fill}"${written(matrix)}>${quoted(words)}</text>`,
      );
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      if (!of) continue;
      for (const character of node.textContent ?? '') {
        if (index >= text.getNumberOfChars()) break;
        const box = text.getExtentOfChar(index);
        const start = {
          x: text.getStartPositionOfChar(index).x,
          y: box.y + box.height * baselineShare(getComputedStyle(of)),
        };
        const end = text.getEndPositionOfChar(index + character.length - 1);
        index += character.length;
        if (line && Math.abs(line.y - start.y) < 1 && start.x > line.from - 1) {
          line.words += character;
          if (character.trim()) line.to = Math.max(line.to, end.x);
        } else if (character.trim()) {
          finish();
          line = { y: start.y, from: start.x, to: end.x, words: character, style: getComputedStyle(of), of };
        }
      }
    }
    finish();
  };
  const visit = (element: Element) => {
    const style = getComputedStyle(element);
    // A mark for the day on which the book is made would make every build another one.
    if (style.display === 'none' || element.classList.contains('today')) return;
    const name = element.localName;
    if (['defs', 'marker', 'style', 'title', 'desc', 'symbol', 'script'].includes(name)) return;
    if (name === 'g' || name === 'svg' || name === 'a' || name === 'switch')
      for (const child of element.children) visit(child);
    else if (style.visibility === 'hidden') return;
    else if (element instanceof SVGTextElement) drawText(element);
    else if (element instanceof SVGGeometryElement && SHAPES[name]) {
      drawShape(element, matrixOf(element));
      drawMarker(element, 'start');
      drawMarker(element, 'end');
    } else if (element.textContent?.trim() || name === 'image' || name === 'use') isPlain = false;
  };
  for (const child of root.children) visit(child);
  if (!isPlain || elements.length === 0) return undefined;
  const margin = 6;
  const place = `translate(${round(margin - extent.left)} ${round(margin - extent.top)})`;
  return {
    elements: `<g transform="${place}">${[...tints, ...elements].join('')}</g>`,
    width: Math.ceil(extent.right - extent.left + 2 * margin),
    height: Math.ceil(extent.bottom - extent.top + 2 * margin),
  };
}
