import { sha256 } from '../lib/stable-id.ts';
import type { Figure } from '../model/block.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Drawing, Drawings } from '../model/output.ts';
import type { DrawFigures, DrawOptions } from './draw-figures.ts';

export interface Draw {
  (figures: readonly Figure[]): Promise<Outcome<Drawings>>;
  /** Begins to draw what will be asked for later. */
  readonly ahead: (figures: readonly Figure[]) => void;
}

/**
 * Draws figures and remembers them for as long as the returned function lives: the editions of a unit share most of their
 * charts. A figure is the same when all that it is drawn from is the same. Findings come once, with the first answer.
 */
export function drawingStore(drawFigures: DrawFigures, options: DrawOptions): Draw {
  const store = new Map<string, Promise<Outcome<Drawings>>>();
  const told = new Set<Promise<Outcome<Drawings>>>();
  const begin = (figures: readonly Figure[]): void => {
    for (const together of batches(figures.filter((figure) => !store.has(figureKey(figure))))) {
      const drawn = drawFigures(together, options);
      // Whoever asks for the figure hears that it failed; until then the failure is nobody's.
      drawn.catch(() => {});
      for (const figure of together) store.set(figureKey(figure), drawn);
    }
  };
  const draw = async (figures: readonly Figure[]): Promise<Outcome<Drawings>> => {
    begin(figures);
    const drawings = new Map<string, Drawing>();
    const diagnostics: Diagnostic[] = [];
    for (const figure of figures) {
      const batch = store.get(figureKey(figure));
      const drawn = await batch;
      const drawing = drawn?.value.get(figure.id);
      if (drawing) drawings.set(figure.id, drawing);
      if (batch && !told.has(batch)) diagnostics.push(...(drawn?.diagnostics ?? []));
      if (batch) told.add(batch);
    }
    return { value: drawings, diagnostics };
  };
  return Object.assign(draw, { ahead: begin });
}

/** Flowcharts one by one, so that they can be dealt out; what needs a browser together, so that one browser draws it. */
function batches(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const charts = figures.filter(({ content }) => content.type === 'flowchart');
  const others = figures.filter(({ content }) => content.type === 'mermaid');
  return [...charts.map((figure) => [figure]), ...(others.length > 0 ? [others] : [])];
}

/** Draws one batch after another: within a thread ELK keeps state while it runs. */
export function inTurn(drawFigures: DrawFigures): DrawFigures {
  let last: Promise<unknown> = Promise.resolve();
  return (figures, options) => {
    const drawn = last.then(() => drawFigures(figures, options));
    last = drawn.catch(() => {});
    return drawn;
  };
}

function figureKey(figure: Figure): string {
  const plain = JSON.stringify(figure, (_, value) => (value instanceof Map ? [...value] : value));
  return sha256(Buffer.from(plain));
}
