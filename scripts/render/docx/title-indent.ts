import { titleBreak } from '../../lib/title-break.ts';

/**
 * Indents, in twips, that break a centred title of two lines at `titleBreak`: lines fill up, so that the room between them
 * decides. The text itself stays whole, so that contents and references show it in one line. Undefined where the title
 * fits one line, or needs more than two.
 */
export function titleIndent(
  title: string,
  { letter, width }: { readonly letter: number; readonly width: number },
): { readonly left: number; readonly right: number } | undefined {
  const best = titleBreak(title, width / letter);
  if (!best) return undefined;
  // Half a character more, so that no rounding pushes the last one to the next line.
  const side = Math.max(0, Math.floor((width - (best.longer + 0.5) * letter) / 2));
  return { left: side, right: side };
}
