import { readFileSync } from 'node:fs';
import type { IContext, IXmlableObject, PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { romanNumeral } from '../../lib/roman-numeral.ts';
import { sha256 } from '../../lib/stable-id.ts';
import type { FontRole, FontSet } from '../../model/output.ts';
import { FACES, type Face } from './faces.ts';
import { type LayoutGround, layoutKey } from './layout-key.ts';
import { UNNUMBERED_SECTIONS } from './sections.ts';
import { stretches } from './stretches.ts';

/** How many pages a stretch between two forced page breaks takes, and on which of them, from 1, its bookmarks stand. */
export interface StretchLayout {
  readonly pages: number;
  readonly bookmarks: Readonly<Record<string, number>>;
}

/** Keeps layouts from one build to the next. A key stands for everything that a layout depends on. */
export interface LayoutStore {
  readonly get: (key: string) => StretchLayout | undefined;
  readonly set: (key: string, layout: StretchLayout) => void;
}

const ROLES = {
  fang: 'fang',
  kai: 'kai',
  hei: 'hei',
  title: 'title',
  song: 'song',
} as const satisfies Record<Face, FontRole>;
const FACE_NAMES: readonly Face[] = ['fang', 'kai', 'hei', 'title', 'song'];

/**
 * Lays the text out as Word would, for the page of every entry of the contents and of every reference: 20 to 30 ms a page,
 * by far the largest part of the work. What `store` knows is not laid out again, so that an edit costs one chapter. `beside`
 * is what pages depend on outside the body: styles and footnotes. A reference into another chapter is laid out without
 * its number, half a character wide for each digit.
 */
export function pageNumberEstimator(
  fonts: FontSet,
  beside: { readonly styles: string; readonly footnotes: readonly string[] },
  store?: LayoutStore,
): PageNumberEstimator {
  const faces = FACE_NAMES.map((face) => fonts[ROLES[face]]).map(({ family, file }) => `${family} ${file}`);
  const ground = {
    fixed: sha256(Buffer.from([LAYOUT, ...faces, beside.styles].join('\n'))),
    footnotes: beside.footnotes,
  };
  return (body, context) => {
    const layOut = layouts(fonts, context);
    const bookmarks = new Map<string, string>();
    let before = 0;
    for (const { body: stretch, start, roman } of stretches(body, UNNUMBERED_SECTIONS)) {
      if (start !== undefined) before = start - 1;
      const { pages, bookmarks: found } = kept(store, ground, stretch, layOut);
      for (const [name, page] of Object.entries(found))
        bookmarks.set(name, roman ? romanNumeral(before + page) : `${before + page}`);
      before += pages;
    }
    return { bookmarks };
  };
}

type LayOut = (stretch: IXmlableObject) => StretchLayout;

function kept(
  store: LayoutStore | undefined,
  ground: LayoutGround,
  stretch: IXmlableObject,
  layOut: LayOut,
): StretchLayout {
  if (!store) return layOut(stretch);
  const key = layoutKey(ground, stretch);
  const known = store.get(key);
  if (known) return known;
  const layout = layOut(stretch);
  store.set(key, layout);
  return layout;
}

/** Reads the fonts when the first stretch has to be laid out. Throws where no layout comes about: a blank number goes unnoticed. */
function layouts(fonts: FontSet, context: IContext): LayOut {
  let estimate: PageNumberEstimator | undefined;
  return (stretch) => {
    estimate ??= estimatePageNumbersWith({ fonts: fontFiles(fonts), guess: true });
    const { bookmarks, pageCount } = estimate(stretch, context);
    if (pageCount === undefined) throw new Error('The page numbers of the DOCX could not be worked out.');
    const pages = [...bookmarks].map(([name, page]) => [name, Number(page)] as const);
    return { pages: pageCount, bookmarks: Object.fromEntries(pages) };
  };
}

/** For measurements of the writing alone: the numbers stay blank. */
export const blankPageNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });

const fontFiles = (fonts: FontSet) =>
  FACE_NAMES.map((face) => ({ name: FACES[face].name, data: readFileSync(fonts[ROLES[face]].file) }));

/** Raised when a new version of docx lays pages out in another way. */
const LAYOUT = 'docx 9.15.2';
