import type { WordPair } from '../../model/entry.ts';

/** Reads `报帐员→报账员`; arrows may be typed as ->, => or ＞. Undefined where one of the two is missing. */
export function wordPair(line: string): WordPair | undefined {
  const [from = '', to = '', ...more] = line.split(/\s*(?:→|-+>|=+>|＞|⇒)\s*/u).map((word) => word.trim());
  return from === '' || to === '' || from === to || more.length > 0 ? undefined : { from, to };
}
