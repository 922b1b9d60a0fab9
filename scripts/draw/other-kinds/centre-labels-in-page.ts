/// <reference lib="dom" />

/**
 * Runs inside the browser, so it uses nothing from outside itself. Puts labels into the middle of their shapes: without
 * HTML, Mermaid sets those of mindmaps and states beside it. Shapes with several texts are left as they are.
 */
export function centreLabelsInPage(): void {
  const root = document.querySelector('svg');
  if (!/^(?:mindmap|stateDiagram)$/.test(root?.getAttribute('aria-roledescription') ?? '')) return;
  const middleOf = (element: SVGGraphicsElement) => {
    const { x, y, width, height } = element.getBBox();
    const matrix = element.getScreenCTM();
    return matrix && new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix);
  };
  const moveBy = (text: SVGTextElement, x: number, y: number) => {
    const scale = text.getScreenCTM()?.a ?? 1;
    text.setAttribute('transform', `translate(${x / scale} ${y / scale})`);
  };
  for (const node of root?.querySelectorAll('g.node') ?? []) {
    const texts = [...node.querySelectorAll('text')].filter((text) => text.textContent?.trim());
    const [text] = texts;
    const shape = [...node.querySelectorAll('rect, circle, ellipse, path, polygon')].find(
      (part) => part instanceof SVGGraphicsElement && !part.closest('.label') && part.getBBox().width > 0,
    );
    if (!text || texts.length > 1 || !(shape instanceof SVGGraphicsElement)) continue;
    const [from, to] = [middleOf(text), middleOf(shape)];
    if (from && to) moveBy(text, to.x - from.x, to.y - from.y);
  }
  for (const cluster of root?.querySelectorAll('g.statediagram-cluster') ?? []) {
    const text = cluster.querySelector('.cluster-label text');
    const [outer, inner] = cluster.querySelectorAll('rect.outer, rect.inner');
    if (!(text instanceof SVGTextElement) || !outer || !inner) continue;
    // The title stands between the upper edges of the two.
    const middle = (outer.getBoundingClientRect().top + inner.getBoundingClientRect().top) / 2;
    const { top, bottom } = text.getBoundingClientRect();
    moveBy(text, 0, middle - (top + bottom) / 2);
  }
}
