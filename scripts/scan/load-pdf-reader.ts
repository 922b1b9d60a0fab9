/**
 * pdf.js, and the functions of the language as they were. Its build for Node puts functions of its own in the place of
 * some that every stage calls all the time, which makes the rest of the run slower than reading the PDF takes.
 */
export async function loadPdfReader() {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  const reader = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The reader would import this half itself, and change them again.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Array.prototype.push = push;
  Object.assign(JSON, { parse, stringify });
  return reader;
}
