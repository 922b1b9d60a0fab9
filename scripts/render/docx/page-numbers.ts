import { readFileSync } from 'node:fs';
import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { sha256 } from '../../lib/stable-id.ts';
import type { FontRole, FontSet } from '../../model/output.ts';
import { FACES, type Face } from './faces.ts';

/** The page on which each bookmark stands, as printed. */
export type PageNumbers = Readonly<Record<string, string>>;

/** Keeps page numbers from one build to the next. A key stands for everything that a layout depends on. */
export interface PageNumberStore {
  readonly get: (key: string) => PageNumbers | undefined;
  readonly set: (key: string, numbers: PageNumbers) => void;
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
 * Lays the document out as Word would, for the page of every entry of the contents and of every reference: 20 to 30 ms a page,
 * by far the largest part of the work, unless `store` knows the document. `beside` is what a page depends on outside
 * the body: styles and footnotes. Throws where no layout comes about: contents without numbers would go unnoticed.
 */
export function pageNumberEstimator(
  fonts: FontSet,
  beside: string,
  store?: PageNumberStore,
): PageNumberEstimator {
  return (body, context) => {
    const key = store && layoutKey(JSON.stringify(body), beside, fonts);
    const known = key && store?.get(key);
    if (known) return { bookmarks: new Map(Object.entries(known)) };
    const estimate = estimatePageNumbersWith({ fonts: fontFiles(fonts), guess: true });
    const { bookmarks, pageCount } = estimate(body, context);
    if (pageCount === undefined) throw new Error('The page numbers of the DOCX could not be worked out.');
    if (key) store?.set(key, Object.fromEntries(bookmarks));
    return { bookmarks };
  };
}

/** For measurements of the writing alone: the numbers stay blank. */
export const blankPageNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });

const fontFiles = (fonts: FontSet) =>
  FACE_NAMES.map((face) => ({ name: FACES[face].name, data: readFileSync(fonts[ROLES[face]].file) }));

/** Raised when a new version of docx lays pages out in another way. */
const LAYOUT = 'docx 9.15.2';
/** Numbers of the process and of chance, which change nothing on a page. */
const PASSING_IDS = /"(?:w:id|id)":\d+|"r:id":"[^"]*"/g;

function layoutKey(body: string, beside: string, fonts: FontSet): string {
  const faces = FACE_NAMES.map((face) => fonts[ROLES[face]]).map(({ family, file }) => `${family} ${file}`);
  return sha256(Buffer.from([LAYOUT, ...faces, beside, body.replace(PASSING_IDS, '')].join('\n')));
}
