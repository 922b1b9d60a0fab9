const FRONT_MATTER = /^\ufeff?\s*---[^\S\n]*\n([\s\S]*?)\n[^\S\n]*---[^\S\n]*(?:\n|$)/;

/** The title that a chart gives itself: Mermaid's `title` in the front matter, or else `accTitle`. */
export function chartTitle(code: string): string | undefined {
  const matter = FRONT_MATTER.exec(code)?.[1] ?? '';
  const title =
    /^title[^\S\n]*[:：](.*)$/m.exec(matter)?.[1] ?? /^\s*accTitle[^\S\n]*:(.*)$/m.exec(code)?.[1];
  return title?.trim().replace(/^(["'])(.*)\1$/, '$2') || undefined;
}
