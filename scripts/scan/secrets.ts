import { basename, extname } from 'node:path/posix';
import { entryTexts } from '../lib/entry-text.ts';
import { findNodes } from '../lib/find-nodes.ts';
import { type Disclosable, disclosables, exposure } from '../lib/withheld.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Place } from '../model/place.ts';
import type { Image, ProseInternal } from '../model/prose.ts';

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

/**
 * What the public must not find anywhere. It is read from the compilation and not from the editions, so that a
 * mistake in `select` cannot hide itself from the scan.
 */
export function secretsOf(compilation: Compilation): Secrets {
  const all = disclosables(compilation);
  const open = all.filter((entry) => exposure(entry, 'public') === 'whole');
  const closed = all.filter((entry) => exposure(entry, 'public') !== 'whole');
  const shared = [...compilation.units, ...compilation.departments, ...compilation.laws];
  const known = squeeze(entryTexts([...open, ...shared], isInternal).join('\n'));

  const passages = findNodes<ProseInternal>([...open, ...shared], 'internal');
  const sentences = [
    ...closed.map((entry) => ({ of: entry, place: placeOf(entry) })),
    ...passages.map((of) => ({ of, place: of.place })),
  ]
    .flatMap(({ of, place }) => sentencesOf(of).map((text): Secret => ({ text, kind: 'sentence', place })))
    .filter(({ text }) => !known.includes(text));
  const hidden = closed.filter((entry) => exposure(entry, 'public') === 'nothing');
  const names = hidden.flatMap((entry): readonly Secret[] => [
    { text: squeeze(entry.name), kind: 'name', place: placeOf(entry) },
    ...(entry.type === 'power' && entry.code.length >= 4
      ? [{ text: squeeze(entry.code), kind: 'code' as const, place: placeOf(entry) }]
      : []),
  ]);
  const fileNames = closedFiles(hidden, passages, open)
    .map(
      ({ file, place }): Secret => ({
        text: squeeze(basename(file, extname(file))),
        kind: 'file-name',
        place,
      }),
    )
    .filter(({ text }) => text.length >= 4 && !known.includes(text));

  const publicNames = [...open, ...closed.filter((entry) => !hidden.includes(entry)), ...shared].map(
    (entry) => squeeze(entry.name),
  );
  const posts = compilation.departments.flatMap((department) =>
    department.posts.map((post) => squeeze(post.name)),
  );
  return {
    terms: [...names, ...fileNames, ...sentences],
    covers: [...new Set([...publicNames, ...posts])].filter((cover) =>
      names.some(({ text }) => cover !== text && cover.includes(text)),
    ),
  };
}

/** Text without the white space that line breaks and justification put between characters. */
export const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\u200b\u00ad]+/gu, '');

const isInternal = (node: { readonly type?: unknown }) => node.type === 'internal';

const placeOf = (entry: Disclosable): Place =>
  entry.places.get('名称') ?? { file: entry.path, line: 1, column: 1 };

function sentencesOf(content: unknown): readonly string[] {
  return entryTexts(content)
    .flatMap((text) => text.split(/[。；！？\n]/u))
    .map(squeeze)
    .filter((text) => text.length >= MIN_SENTENCE);
}

/** Files of withheld entries, and charts and pictures that nothing public uses. */
function closedFiles(
  hidden: readonly Disclosable[],
  passages: readonly ProseInternal[],
  open: readonly Disclosable[],
): readonly { readonly file: string; readonly place: Place }[] {
  const uses = (content: unknown) => findNodes<Image>(content, 'image').map((image) => image.target);
  const charts = (entries: readonly Disclosable[]) =>
    entries.flatMap((entry) => (entry.type === 'power' ? entry.diagramFiles : []));
  const passageUses = new Set(uses(passages));
  const shown = new Set([...charts(open), ...uses(open).filter((file) => !passageUses.has(file))]);
  return [
    ...hidden.map((entry) => ({ file: entry.path, place: placeOf(entry) })),
    ...hidden.flatMap((entry) =>
      [...charts([entry]), ...uses(entry)].map((file) => ({ file, place: placeOf(entry) })),
    ),
    ...passages.flatMap((passage) => uses(passage).map((file) => ({ file, place: passage.place }))),
  ]
    .filter(({ file }) => !shown.has(file))
    .map(({ file, place }) => ({ file: file.replace(/(^|\/)\d+[-－]([^/]*)$/u, '$1$2'), place }));
}
