import { createRequire } from 'node:module';
import type { PdfmakeModules } from './pdfmake-types.ts';

const load = createRequire(import.meta.url);

/**
 * pdfmake's own classes. The engine derives from them instead of patching them, so that nothing is shared between
 * two documents and another user of pdfmake in this process meets it unchanged.
 *
 * `require` is used because pdfmake is CommonJS with a `default` export, which loaders unwrap differently.
 */
function pdfmakeClass<Name extends keyof PdfmakeModules>(name: Name): PdfmakeModules[Name] {
  // A CommonJS module has no type; the contract test holds that these are the classes they are said to be.
  const module = load(`pdfmake/js/${name}.js`) as { default: PdfmakeModules[Name] };
  return module.default;
}

export const DocMeasure = pdfmakeClass('DocMeasure');
export const DocPreprocessor = pdfmakeClass('DocPreprocessor');
export const DocumentContext = pdfmakeClass('DocumentContext');
export const LayoutBuilder = pdfmakeClass('LayoutBuilder');
export const PageElementWriter = pdfmakeClass('PageElementWriter');
export const PDFDocument = pdfmakeClass('PDFDocument');
export const Renderer = pdfmakeClass('Renderer');
export const SVGMeasure = pdfmakeClass('SVGMeasure');
export const TableProcessor = pdfmakeClass('TableProcessor');
