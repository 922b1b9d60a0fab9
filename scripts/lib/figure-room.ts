import { GRID, TEXT_AREA } from './page-geometry.ts';

/** Pitch of a caption below a picture, in points. */
export const CAPTION_PITCH = 22;
/** A caption with the room above and below it and its picture. */
export const CAPTION_ROOM = CAPTION_PITCH + 16;

/**
 * What a chart may take up, in points: it leaves room for its caption and for the headings that may stand above it on its
 * page, two on an upright one and one on a sideways one. The same in every format, so that their pages agree.
 */
export const FIGURE_ROOM = {
  upright: { width: TEXT_AREA.width, height: TEXT_AREA.height - CAPTION_ROOM - 2.5 * GRID.pitch },
  sideways: { width: TEXT_AREA.height, height: TEXT_AREA.width - CAPTION_ROOM - 1.5 * GRID.pitch },
} as const;
