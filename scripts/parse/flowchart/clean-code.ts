/** Something that was taken out of a chart because it would run, load or configure. */
export interface RemovedPart {
  readonly offset: number;
  readonly length: number;
  readonly type: 'directive' | 'configuration';
}

/**
 * Blanks what Mermaid's preprocessing cuts out (front matter, directives, comment lines). Every character keeps its
 * offset, so that positions in the result are positions in the source; Mermaid's own line numbers are wrong.
 */
export function cleanCode(code: string): { readonly text: string; readonly removed: readonly RemovedPart[] } {
  const removed: RemovedPart[] = [];
  const text = code
    .replace(/^\ufeff?\s*---[^\S\n]*\n[\s\S]*?\n[^\S\n]*---[^\S\n]*(?=\n|$)/, (matter) => {
      const config = matter.search(/^[^\S\n]*config[^\S\n]*[:：]/m);
      if (config >= 0) removed.push({ offset: config, length: 'config'.length, type: 'configuration' });
      return blank(matter);
    })
    .replace(/%%\{[\s\S]*?\}%%/g, (directive, offset: number) => {
      removed.push({ offset, length: directive.length, type: 'directive' });
      return blank(directive);
    })
    .replace(/^[^\S\n]*%%[^\n]*/gm, blank)
    // Mermaid allows no blanks between `}` and the line end, and removes them itself.
    .replace(/\}([^\S\n]+)\n/g, (_, blanks: string) => `}\n${blanks}`);
  return { text, removed };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
