import { describe, expect, test } from 'vitest';
import * as modules from '../../../scripts/render/pdf/engine/pdfmake.ts';

/** The methods of pdfmake 0.3.11 that the engine overrides or calls. A new pdfmake that drops one must fail here. */
const METHODS: Readonly<Record<keyof typeof modules, readonly string[]>> = {
  DocMeasure: ['measureDocument', 'measureNode', 'measureLeaf'],
  DocPreprocessor: ['preprocessDocument'],
  DocumentContext: ['getCurrentPage', 'moveDown', 'addMargin', 'resetMarginXTopParent'],
  LayoutBuilder: [
    'processNode',
    'processSection',
    'processVerticalContainer',
    'processTable',
    'processLeaf',
    'processRow',
  ],
  PageElementWriter: ['context', 'addLine', 'addVector', 'alignLine', 'moveToNextPage', 'addPage'],
  PDFDocument: [
    'provideFont',
    'addContent',
    'addNamedDestination',
    'goTo',
    'link',
    'ref',
    'translate',
    'rotate',
  ],
  Renderer: ['renderVector', 'renderImage', 'renderSVG'],
  SVGMeasure: ['measureSVG'],
  TableProcessor: ['beginTable', 'beginRow', 'endRow', 'endTable', 'drawHorizontalLine'],
};

describe('pdfmake has what the engine builds on', () => {
  test.each(Object.entries(METHODS))('%s', (name, methods) => {
    const prototype =
      new Map<string, { readonly prototype: object }>(Object.entries(modules)).get(name)?.prototype ?? {};
    const missing = methods.filter((method) => typeof Reflect.get(prototype, method) !== 'function');
    expect(missing).toEqual([]);
  });
});
