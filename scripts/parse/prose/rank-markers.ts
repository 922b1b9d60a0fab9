import type { Marker, NumberStyle } from '../../model/prose.ts';

/** A marker whose level is not known before the whole text has been read. */
export type MarkerDraft = { -readonly [Key in keyof Marker]: Marker[Key] };

/** These rank in this order wherever they first occur. */
const OUTER_STYLES: readonly NumberStyle[] = ['part', 'chapter', 'section', 'article'];

/** Sets the level of each marker, given in reading order: 1 for the outermost style that occurs. */
export function rankMarkers(markers: readonly MarkerDraft[]): void {
  const ranked: NumberStyle[] = [];
  for (const { style } of markers) {
    if (ranked.includes(style)) continue;
    const inner = OUTER_STYLES.includes(style) ? OUTER_STYLES.slice(OUTER_STYLES.indexOf(style) + 1) : [];
    const below = ranked.findIndex((other) => inner.includes(other));
    ranked.splice(below < 0 ? ranked.length : below, 0, style);
  }
  for (const marker of markers) marker.level = ranked.indexOf(marker.style) + 1;
}
