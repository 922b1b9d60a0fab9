import { SaxesParser } from 'saxes';

/**
 * Elements that draw. Anything else goes with its content: scripts, styles that load, animation, foreign XML, and what
 * is no drawing: metadata, title and desc, where editors leave names; the alt text of the page says what is shown.
 */
const ELEMENTS = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);

const ATTRIBUTES = new Set(
  (
    'id x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d points width height viewBox preserveAspectRatio transform fill ' +
    'fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stroke-dasharray stroke-dashoffset opacity font-family font-size font-weight font-style text-anchor ' +
    'dominant-baseline letter-spacing textLength lengthAdjust clip-path clip-rule mask marker-start marker-mid ' +
    'marker-end markerWidth markerHeight markerUnits orient refX refY offset stop-color stop-opacity gradientUnits ' +
    'gradientTransform spreadMethod patternUnits patternTransform clipPathUnits maskUnits color display visibility ' +
    'role aria-label href xmlns'
  ).split(' '),
);

/**
 * An SVG with nothing in it but drawing: no script, handler, style sheet, foreign object, embedded picture, editor
 * data or comment, and no reference that leaves the file. Broken XML gives what was read up to the fault, closed.
 */
export function cleanSvg(source: string): string {
  const parser = new SaxesParser();
  const out: string[] = [];
  const open: string[] = [];
  let skipped = 0;
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (skipped > 0 || !ELEMENTS.has(local)) {
      skipped += 1;
      return;
    }
    out.push(`<${local}${Object.entries(attributes).map(attribute).join('')}>`);
    open.push(local);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped -= 1;
    else out.push(`</${open.pop()}>`);
  });
  parser.on('text', (text) => {
    if (skipped === 0 && open.length > 0) out.push(escapeXml(text));
  });
  let broken = false;
  parser.on('error', () => {
    broken = true;
  });
  for (const piece of source.replace(/^\uFEFF/, '').match(/[^>]*>|[^>]+$/g) ?? []) {
    if (!broken) parser.write(piece);
  }
  while (open.length > 0) out.push(`</${open.pop()}>`);
  return out.join('');
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function attribute([name, value]: [string, unknown]): string {
  const local = name === 'xmlns' ? name : localName(name);
  const text = String(value);
  const prefixed = name.startsWith('xmlns:');
  if (prefixed || !ATTRIBUTES.has(local)) return '';
  if (local === 'href' && !text.startsWith('#')) return '';
  if (local !== 'xmlns' && /url\(\s*['"]?(?!#)|javascript:|data:/i.test(text)) return '';
  return ` ${local}="${escapeXml(text)}"`;
}

const escapeXml = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
