import { basename, extname } from 'node:path/posix';
import { entryTexts } from '../lib/entry-text.ts';
import { findNodes } from '../lib/find-nodes.ts';
import { markedFootnotes } from '../lib/marked-footnotes.ts';
import { type Disclosable, disclosables, exposure, withheldDocumentNumbers } from '../lib/withheld.ts';
import type { Compilation } from '../model/compilation.ts';
import type { EntryBase } from '../model/entry.ts';
import type { Place } from '../model/place.ts';
import type { Footnote, Image, ProseInternal } from '../model/prose.ts';

/** One text that no public output may hold. */
export interface Secret {
  readonly text: string;
  readonly kind: 'name' | 'code' | 'file-name' | 'sentence';
  /** The entry or passage that is withheld. */
  readonly place: Place;
}

export interface Secrets {
  readonly terms: readonly Secret[];
  /** Longer public names that hold a secret name within them: 印章管理制度 over a withheld 印章管理. */
  readonly covers: readonly string[];
}

/** Shorter sentences occur by chance. */
const MIN_SENTENCE = 12;

/** Shorter codes and file names are ordinary words and numbers. */
const MIN_TOKEN = 4;

/**
 * What the public must not find anywhere. It is read from the compilation and not from the editions, so that a
 * mistake in `select` cannot hide itself from the scan. A name that one unit withholds and another publishes (会议制度)
 * is no secret.
 */
export function secretsOf(compilation: Compilation): Secrets {
  const all = disclosables(compilation);
  const open = all.filter((entry) => exposure(entry, 'public') === 'whole');
  const closed = all.filter((entry) => exposure(entry, 'public') !== 'whole');
  const hidden = closed.filter((entry) => exposure(entry, 'public') === 'nothing');
  const shared = [...compilation.units, ...compilation.departments, ...compilation.laws];
  const passages = passagesIn([...open, ...shared]);
  const listed = closed.filter((entry) => !hidden.includes(entry));
  const known = squeeze(
    [...entryTexts([...open, ...shared], isIn(passages)), ...listed.flatMap(rowTexts)].join('\n'),
  );

  const readable = [...open, ...listed, ...shared];
  const readableNames = new Set(readable.map((entry) => squeeze(entry.name)));
  const numbers = withheldDocumentNumbers(compilation, 'public');
  const names = hidden
    .flatMap((entry) => namesOf(entry, numbers))
    .filter(({ text }) => !readableNames.has(text));
  const texts = [...closed, ...passages].flatMap((of) =>
    sentencesOf(of).map((text): Secret => ({ text, kind: 'sentence', place: placeOf(of) })),
  );
  const files = closedFiles(hidden, passages, open);
  const posts = compilation.departments.flatMap((department) => department.posts.map((post) => post.name));
  return {
    terms: [...names, ...[...files, ...texts].filter(({ text }) => !known.includes(text))],
    covers: coversOf([...readableNames, ...posts], names),
  };
}

/** Text in one width, without the white space that line breaks and justification put between characters. */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\u00ad]+/gu, '');

/** What the catalogue prints of an entry that is disclosed on application (CONTENT.md §4). */
function rowTexts(entry: Disclosable): readonly string[] {
  if (entry.type === 'power') return [entry.name, entry.code];
  return entry.documentNumber ? [entry.name, entry.documentNumber] : [entry.name];
}

type Passage = ProseInternal | Footnote;

/** Every `:::内部`, and the footnotes that nothing outside of one marks. */
function passagesIn(entries: readonly EntryBase[]): ReadonlySet<Passage> {
  const footnotes = entries.flatMap(({ body }) => {
    const marked = markedFootnotes(body, isInternal);
    return [...body.footnotes].flatMap(([label, footnote]) => (marked.has(label) ? [] : [footnote]));
  });
  return new Set([...findNodes<ProseInternal>(entries, 'internal'), ...footnotes]);
}

const isInternal = (node: { readonly type?: unknown }) => node.type === 'internal';

const isIn =
  (passages: ReadonlySet<unknown>) =>
  (node: unknown): boolean =>
    passages.has(node);

const placeOf = (of: Disclosable | Passage): Place =>
  'place' in of ? of.place : (of.places.get('名称') ?? { file: of.path, line: 1, column: 1 });

function namesOf(entry: Disclosable, numbers: ReadonlySet<string>): readonly Secret[] {
  const place = placeOf(entry);
  const name: Secret = { text: squeeze(entry.name), kind: 'name', place };
  const code = entry.type === 'power' ? entry.code : entry.documentNumber;
  const tells = entry.type === 'power' || (code !== undefined && numbers.has(code));
  if (code === undefined || !tells || code.length < MIN_TOKEN) return [name];
  return [name, { text: squeeze(code), kind: 'code', place }];
}

/** Whole sentences, and their clauses where those are long enough to be telling: a page may show the half of one. */
function sentencesOf(content: unknown): readonly string[] {
  const sentences = entryTexts(content).flatMap((text) => text.split(/[。；！？\n]/u));
  const clauses = sentences.flatMap((sentence) => sentence.split(/[，、：:（）]/u));
  const long = [...sentences, ...clauses].map(squeeze).filter((text) => text.length >= MIN_SENTENCE);
  return [...new Set(long)];
}

/** Names of the files of withheld entries, now and formerly, and of charts and pictures that nothing public uses. */
function closedFiles(
  hidden: readonly Disclosable[],
  passages: ReadonlySet<Passage>,
  open: readonly Disclosable[],
): readonly Secret[] {
  const pictures = (content: unknown, leaveOut?: (node: unknown) => boolean) =>
    findNodes<Image>(content, 'image', leaveOut).map((image) => image.target);
  const charts = (entry: Disclosable) => (entry.type === 'power' ? entry.diagramFiles : []);
  const shown = new Set([...open.flatMap(charts), ...pictures(open, isIn(passages))]);
  return [
    ...hidden.map((of) => ({
      of,
      files: [of.path, ...(of.formerSlugs ?? []), ...charts(of), ...pictures(of)],
    })),
    ...[...passages].map((of) => ({ of, files: pictures(of) })),
  ]
    .flatMap(({ of, files }) =>
      files
        .filter((file) => !shown.has(file))
        .map((file): Secret => ({ text: squeeze(bareName(file)), kind: 'file-name', place: placeOf(of) })),
    )
    .filter(({ text }) => text.length >= MIN_TOKEN);
}

/** A file's name without the number that orders it and without its ending. */
const bareName = (file: string) => basename(file, extname(file)).replace(/^\d+[-－]/u, '');

/** Longer names, free to be read, that hold a withheld one. */
function coversOf(readable: readonly string[], names: readonly Secret[]): readonly string[] {
  return [...new Set(readable.map(squeeze))].filter((cover) =>
    names.some(({ text }) => cover !== text && cover.includes(text)),
  );
}
