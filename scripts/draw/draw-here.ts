import type { DrawFigures } from './draw-figures.ts';

/** Draws in this thread. ELK is loaded with the first chart: it takes longer than all else, and threads of their own draw mostly. */
export const drawHere: DrawFigures = async (figures, options) => {
  const { drawFigures } = await import('./draw-figures.ts');
  return drawFigures(figures, options);
};
