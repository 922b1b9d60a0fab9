/**
 * pdf.js, and the functions of the language as they were. Its build for Node puts functions of its own in the place of
 * some that every stage calls all the time, which makes the rest of the run slower than reading the PDF takes. It would
 * also load a canvas to paint on, which takes as long as pdf.js itself: here nothing is painted.
 */
export async function loadPdfReader() {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  const { getBuiltinModule } = process;
  Object.assign(process, {
    getBuiltinModule: (id: string) => (id === 'module' ? PAINTLESS : getBuiltinModule(id)),
  });
  const reader = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The reader would import this half itself, and change them again.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(process, { getBuiltinModule });
  Array.prototype.push = push;
  Object.assign(JSON, { parse, stringify });
  return reader;
}

/** Gives pdf.js, which requires a canvas, what it takes from one when it is loaded. */
const PAINTLESS = {
  createRequire: () => () => ({ DOMMatrix: class {}, ImageData: class {}, Path2D: class {} }),
};
