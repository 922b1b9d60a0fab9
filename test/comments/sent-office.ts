import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { compareReturned } from '../../scripts/comments/compare-returned.ts';
import type { Opinion } from '../../scripts/comments/edit.ts';
import { readReturned } from '../../scripts/comments/read-returned.ts';
import type { SentText } from '../../scripts/comments/sent-text.ts';
import type { SourceFiles } from '../../scripts/comments/source-range.ts';
import { compose } from '../../scripts/compose/compose.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import type { Compilation } from '../../scripts/model/compilation.ts';
import { sentBooklet } from '../../scripts/pipeline/sent-booklet.ts';
import { renderDocx } from '../../scripts/render/docx/render-docx.ts';
import { select } from '../../scripts/select/select.ts';
import { compileFiles } from '../support/compile-files.ts';

const FOLDER = '示范县移民事务中心';

/** Texts of an office by content path, with the shared files beside it. */
export function officeTexts(root = 'content', folder = FOLDER): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const texts = names.filter(
    (name) => name.endsWith('.md') && (name.startsWith(folder) || !name.includes('/')),
  );
  return Object.fromEntries(texts.map((name) => [name, readFileSync(`${root}/${name}`, 'utf8')]));
}

export interface Sent {
  readonly docx: Uint8Array;
  readonly text: SentText;
  readonly files: SourceFiles;
}

/** The internal edition of an office as it is sent out: without its charts, which nobody edits in Word. */
export async function sendOut(texts: Readonly<Record<string, string>>): Promise<Sent> {
  const compilation: Compilation = await compileFiles(texts);
  const [unit] = compilation.units;
  if (!unit) throw new Error('There is no unit.');
  const booklet = compose(select(compilation, unit, 'internal', 0));
  const sheet = { svg: '<svg/>', width: 100, height: 100, landscape: false, png: new Uint8Array(1) };
  const drawings = new Map(booklet.figures.map(({ id }) => [id, { figureId: id, sheets: [sheet, sheet] }]));
  const [file] = await renderDocx(booklet, { drawings, fonts: await bundledFonts() });
  return {
    docx: file?.contents ?? new Uint8Array(),
    text: await sentBooklet(compilation, unit, 'internal'),
    files: new Map(Object.entries(texts)),
  };
}

export function opinionsIn(docx: Uint8Array, { text, files }: Sent): readonly Opinion[] {
  return compareReturned(readReturned(docx), { sent: text, files, own: new Set() });
}

/** Stretches of plain Chinese that stand once in the file and once in the content, each with its file and line. */
export function findable({ docx, files, text }: Sent): readonly Findable[] {
  const document = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const all = [...files].flatMap(([file, source]) =>
    source.split('\n').map((line, at) => ({ file, line: at + 1, source: line })),
  );
  return text.units.flatMap((unit, index) => {
    if (!text.sources[index]?.exact) return [];
    const stretches = unit.text.match(/[\u4e00-\u9fff]{6,14}/g) ?? [];
    for (const find of stretches) {
      const places = all.filter(({ source }) => source.includes(find));
      const [place] = places;
      if (place && places.length === 1 && document.split(find).length === 2)
        return [
          {
            find,
            type: unit.type,
            file: place.file,
            line: place.line,
            home: text.sources[index]?.place.line ?? 0,
          },
        ];
    }
    return [];
  });
}

export interface Findable {
  readonly find: string;
  readonly type: 'paragraph' | 'row';
  readonly file: string;
  readonly line: number;
  /** Where its paragraph or row begins. */
  readonly home: number;
}

/** `制度/01-会议制度.md:12 tracked “旧”→“新”`: an opinion in one line. */
export function shown(opinion: Opinion): string {
  const { file, line } = opinion.source.place;
  const where = `${file.split('/').at(-1)}:${line}`;
  if (opinion.type === 'remark') return `${where} remark “${opinion.remark.anchor}”：${opinion.remark.text}`;
  const { type, removed, inserted } = opinion.edit;
  return `${where} ${type} “${removed}”→“${inserted}”`;
}
