import { sha256 } from '../lib/stable-id.ts';
import type { Figure } from '../model/block.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Drawing, Drawings } from '../model/output.ts';
import type { DrawFigures, DrawOptions } from './draw-figures.ts';

export type Draw = (figures: readonly Figure[]) => Promise<Outcome<Drawings>>;

/**
 * Draws figures and remembers them for as long as the returned function lives: the editions of a unit share most of their
 * charts. A figure is the same when all that it is drawn from is the same. Findings come with the first drawing only.
 */
export function drawingStore(drawFigures: DrawFigures, options: DrawOptions): Draw {
  const store = new Map<string, Drawing | undefined>();
  return async (figures) => {
    const keyed = figures.map((figure) => ({ figure, key: figureKey(figure) }));
    const missing = keyed.filter(({ key }) => !store.has(key));
    const drawn = await drawFigures(
      missing.map(({ figure }) => figure),
      options,
    );
    for (const { figure, key } of missing) store.set(key, drawn.value.get(figure.id));
    const drawings = new Map<string, Drawing>();
    for (const { figure, key } of keyed) {
      const drawing = store.get(key);
      if (drawing) drawings.set(figure.id, drawing);
    }
    return { value: drawings, diagnostics: drawn.diagnostics };
  };
}

function figureKey(figure: Figure): string {
  const plain = JSON.stringify(figure, (_, value) => (value instanceof Map ? [...value] : value));
  return sha256(Buffer.from(plain));
}
