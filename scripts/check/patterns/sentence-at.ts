/** The sentence of `text` that a UTF-16 index stands in; 。 and ； end one. */
export function sentenceAt(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('。', index - 1), text.lastIndexOf('；', index - 1)) + 1;
  return /^[^。；]*/u.exec(text.slice(start))?.[0] ?? '';
}
