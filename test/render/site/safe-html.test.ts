import { expect, test } from 'vitest';
import { element } from '../../../scripts/render/site/blocks/element.ts';
import { safeHtml } from '../../../scripts/render/site/blocks/safe-html.ts';
import { svgToHast } from '../../../scripts/render/site/blocks/svg-to-hast.ts';

const print = (...nodes: Parameters<typeof safeHtml>[0]) => safeHtml(nodes).toString();

test('text is escaped', () => {
  expect(print(element('p', {}, ['<script>alert(1)</script>']))).toBe(
    '<p>&#x3C;script>alert(1)&#x3C;/script></p>',
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///c:/x'])(
  'the address %s is dropped from a link',
  (href) => {
    expect(print(element('a', { href }, ['链接']))).toBe('<a>链接</a>');
  },
);

test('a picture from another host is dropped', () => {
  expect(print(element('img', { src: 'https://example.com/a.png', alt: '图' }))).toBe('<img alt="图">');
});

test('scripts, handlers, styles and foreign objects do not survive in a drawing', () => {
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" onload="a()"><script>b()</script><style>c</style>',
    '<foreignObject><p>d</p></foreignObject><a href="javascript:e()"><rect width="1" style="f" onclick="g()"/></a>',
    '<image href="https://example.com/h.png"/><use href="#i"/></svg>',
  ].join('');
  const html = print(svgToHast({ svg, width: 10, height: 20, landscape: false }, '图'));
  expect(html).toContain('<rect width="1"></rect>');
  expect(html).not.toMatch(/script|style|foreign|onload|onclick|href|image|use/);
});
