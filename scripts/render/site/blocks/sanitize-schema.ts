import type { Options as Schema } from 'rehype-sanitize';

const PAINT = [
  'fill',
  'fillOpacity',
  'stroke',
  'strokeWidth',
  'strokeDasharray',
  'strokeLinejoin',
  'strokeLinecap',
  'opacity',
  'transform',
];
const TYPE = [
  'fontSize',
  'fontWeight',
  'fontFamily',
  'textAnchor',
  'dominantBaseline',
  'letterSpacing',
  'textLength',
  'lengthAdjust',
];

/**
 * What a page may hold: the elements that our block handlers make, and the plain SVG of our own drawings. No script,
 * style, form, frame or handler attribute, and no address but relative, web and mail ones.
 */
export const sanitizeSchema: Schema = {
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
  strip: ['script', 'style'],
  tagNames: [
    ...['a', 'br', 'code', 'em', 'img', 's', 'span', 'strong', 'sup'],
    ...['blockquote', 'details', 'div', 'figcaption', 'figure', 'hr', 'p', 'pre', 'section', 'summary'],
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'ul'],
    ...['caption', 'table', 'tbody', 'td', 'th', 'thead', 'tr'],
    ...[
      'svg',
      'g',
      'rect',
      'path',
      'polygon',
      'polyline',
      'line',
      'circle',
      'ellipse',
      'text',
      'tspan',
      'title',
      'desc',
    ],
  ],
  attributes: {
    '*': ['id', 'className', 'ariaLabel', 'ariaLabelledBy', 'role', 'tabIndex'],
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    ol: ['start'],
    td: ['dataTitle'],
    th: ['scope'],
    svg: ['width', 'height', 'viewBox', ...TYPE, ...PAINT],
    g: [...TYPE, ...PAINT],
    rect: ['x', 'y', 'width', 'height', 'rx', 'ry', ...PAINT],
    path: ['d', ...PAINT],
    polygon: ['points', ...PAINT],
    polyline: ['points', ...PAINT],
    line: ['x1', 'y1', 'x2', 'y2', ...PAINT],
    circle: ['cx', 'cy', 'r', ...PAINT],
    ellipse: ['cx', 'cy', 'rx', 'ry', ...PAINT],
    text: ['x', 'y', 'dx', 'dy', ...TYPE, ...PAINT],
    tspan: ['x', 'y', 'dx', 'dy', ...TYPE, ...PAINT],
  },
  // An empty list would allow everything: pictures are relative, so the protocol named here is none.
  protocols: { href: ['http', 'https', 'mailto'], src: ['none'] },
};
