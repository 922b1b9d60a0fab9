import { sha256 } from '../lib/stable-id.ts';
import type { Figure } from '../model/block.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Drawing, Drawings } from '../model/output.ts';
import { type DrawOptions, drawFigures } from './draw-figures.ts';

export type Draw = (figures: readonly Figure[]) => Promise<Outcome<Drawings>>;

/**
 * Draws figures and remembers them for as long as the returned function lives: the editions of a unit share most of their
 * charts. A figure is the same when all that it is drawn from is the same.
 */
export function drawingStore(options: DrawOptions): Draw {
  const store = new Map<string, Outcome<Drawing | undefined>>();
  return async (figures) => {
    const drawings = new Map<string, Drawing>();
    const diagnostics = [];
    for (const figure of figures) {
      const key = figureKey(figure);
      const drawn = store.get(key) ?? (await drawOne(figure, options));
      store.set(key, drawn);
      if (drawn.value) drawings.set(figure.id, drawn.value);
      diagnostics.push(...drawn.diagnostics);
    }
    return { value: drawings, diagnostics };
  };
}

async function drawOne(figure: Figure, options: DrawOptions): Promise<Outcome<Drawing | undefined>> {
  const { value, diagnostics } = await drawFigures([figure], options);
  return { value: value.get(figure.id), diagnostics };
}

function figureKey(figure: Figure): string {
  const plain = JSON.stringify(figure, (_, value) => (value instanceof Map ? [...value] : value));
  return sha256(Buffer.from(plain));
}
