import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { applyOpinions } from '../comments/apply-opinions.ts';
import { compareReturned } from '../comments/compare-returned.ts';
import type { Opinion } from '../comments/edit.ts';
import { opinionFindings } from '../comments/opinion-findings.ts';
import { opinionSheet } from '../comments/opinion-sheet.ts';
import { readReturned } from '../comments/read-returned.ts';
import type { ReturnedDocument } from '../comments/returned-document.ts';
import type { SentText } from '../comments/sent-text.ts';
import { problem } from '../lib/problem.ts';
import type { Audience } from '../model/edition.ts';
import type { Unit } from '../model/entry.ts';
import type { SourceFile } from '../model/source.ts';
import { compile, RULE_SUMMARIES } from '../pipeline.ts';
import { read } from '../read/read.ts';
import { renderSheet } from '../render/opinions/render-sheet.ts';
import { formatJson } from '../report/format-json.ts';
import { formatSarif } from '../report/format-sarif.ts';
import { formatText } from '../report/format-text.ts';
import { sentBooklet } from '../sent-booklet.ts';
import { chooseUnits } from './choose-units.ts';
import type { CommandResult, Paths } from './command-result.ts';
import { fileOnDisk } from './file-on-disk.ts';
import { convertToDocx } from './office-convert.ts';
import { sourceTexts } from './source-texts.ts';
import { unifiedDiff } from './unified-diff.ts';

export interface CommentsOptions extends Pick<Paths, 'contentDir' | 'diagramsDir'> {
  /** Returned files, one a reviewer. */
  readonly returned: readonly string[];
  /** The file as it was sent; absent: what the content says now. */
  readonly sent?: string;
  readonly units: readonly string[];
  readonly format: 'text' | 'json' | 'sarif';
  /** Writes into the content; `preview` only shows what would be written. */
  readonly apply?: 'write' | 'preview';
  /** Numbers of the opinions that are accepted; absent: all changes of text. */
  readonly accept?: ReadonlySet<number>;
  /** Where 意见汇总表.docx goes; absent: beside the first returned file. */
  readonly out?: string;
  readonly colour: boolean;
}

/** `npm run comments`: what reviewers said and changed in a returned DOCX, at file and line; 1 while something is open. */
export async function comments(options: CommentsOptions): Promise<CommandResult> {
  const found = await read(options);
  const { compilation } = await compile(found);
  const returned = await Promise.all(options.returned.map(readDocument));
  const unit = unitOf(returned, chooseUnits(compilation.units, options.units));
  const audience = audienceOf(returned);
  const original = options.sent === undefined ? undefined : await docxBytes(options.sent);
  const sent = await sentBooklet(compilation, unit, audience, original);
  const files = textsOf(found.value);
  const opinions = allOpinions(returned, { sent, files, own: new Set([unit.name, CHECKER]) });
  const recompile = async (changed: ReadonlyMap<string, string>): Promise<SentText> => {
    const sources = found.value
      .filter((file) => file.unit === undefined || file.unit === unit.folder)
      .map((file) => withText(file, changed.get(file.path)));
    const again = await compile({ value: sources, diagnostics: [] });
    const same = again.compilation.units.find(({ folder }) => folder === unit.folder);
    if (!same) throw new Error(`The unit ${unit.folder} is gone.`);
    return sentBooklet(again.compilation, same, audience);
  };
  const accepted = opinions.filter(({ number }) => options.accept?.has(number) ?? true);
  const applied = options.apply
    ? await applyOpinions(accepted, sent, files, recompile)
    : { files: new Map<string, string>(), numbers: new Set<number>() };
  if (options.apply === 'write')
    for (const [path, text] of applied.files) await writeFileAtomic(fileOnDisk(options, path), text);

  const sheet = options.out ?? join(dirname(options.returned[0] ?? '.'), '意见汇总表.docx');
  const written = options.apply === 'write' ? applied.numbers : new Set<number>();
  const paper = opinionSheet(opinions, {
    unit: unit.name,
    files: options.returned.map((file) => basename(file)),
    applied: written,
  });
  await writeFileAtomic(sheet, Buffer.from(renderSheet(paper)));

  const diagnostics = opinionFindings(opinions, written);
  const findings = { diagnostics, silenced: [] };
  const diffs = [...applied.files].map(([path, text]) => unifiedDiff(path, files.get(path) ?? '', text));
  const exitCode = diagnostics.length > 0 ? 1 : 0;
  if (options.format === 'json') return { exitCode, output: formatJson(findings) };
  if (options.format === 'sarif')
    return { exitCode, output: formatSarif(findings, { summaries: RULE_SUMMARIES }) };
  const output = [
    ...(diagnostics.length > 0 ? [formatText(findings, sourceTexts(found.value), options)] : []),
    ...diffs,
    summary(opinions, applied.numbers, options, sheet),
  ];
  return { exitCode, output: output.join('\n') };
}

/** Under this name the checker's findings stand in a 送审稿. */
const CHECKER = '汇编检查';

async function readDocument(path: string): Promise<ReturnedDocument> {
  return readReturned(await docxBytes(path));
}

async function docxBytes(path: string): Promise<Uint8Array> {
  const extension = extname(path).toLowerCase();
  if (extension === '.docm')
    throw problem(
      'usage',
      `“${basename(path)}”带有宏，没有读取。请用 Word 或 WPS 打开，另存为不带宏的 .docx。`,
    );
  const bytes = await readFile(path).catch((error) => {
    throw problem('usage', `找不到或打不开文件“${path}”。请检查路径。`, error);
  });
  return ['.doc', '.odt', '.rtf', '.wps'].includes(extension) ? convertToDocx(bytes, extension) : bytes;
}

/** The unit that the files are of: the only one, else the one that they name. */
function unitOf(returned: readonly ReturnedDocument[], units: readonly Unit[]): Unit {
  const named = units.filter(({ name }) => returned.some((file) => opening(file).includes(name)));
  const [unit, ...others] = named.length > 0 ? named : units;
  if (unit && others.length === 0) return unit;
  const names = units.map(({ name }) => `“${name}”`).join('、') || '（没有任何单位）';
  throw problem('usage', `看不出退回的文件是哪个单位的汇编。请用 --unit 指明，可选：${names}。`);
}

/** The title and the cover. */
const opening = ({ title = '', passages }: ReturnedDocument): string =>
  [title, ...passages.slice(0, 10).map(({ pieces }) => pieces.map(({ text }) => text).join(''))].join('\n');

const AUDIENCES: readonly (readonly [name: string, audience: Audience])[] = [
  ['内部版', 'internal'],
  ['送审稿', 'review'],
  ['公开版', 'public'],
];

function audienceOf(returned: readonly ReturnedDocument[]): Audience {
  const text = returned.map(opening).join('\n');
  return AUDIENCES.find(([name]) => text.includes(name))?.[1] ?? 'review';
}

function allOpinions(
  returned: readonly ReturnedDocument[],
  options: Parameters<typeof compareReturned>[1],
): readonly Opinion[] {
  const opinions: Opinion[] = [];
  for (const file of returned) opinions.push(...compareReturned(file, options, opinions.length + 1));
  return opinions;
}

/** Texts as they lie on disk: a byte order mark and carriage returns are kept. */
function textsOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = files.filter(({ path }) => path.endsWith('.md'));
  return new Map(texts.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}

const withText = (file: SourceFile, text: string | undefined): SourceFile =>
  text === undefined ? file : { ...file, bytes: new TextEncoder().encode(text) };

function summary(
  opinions: readonly Opinion[],
  applied: ReadonlySet<number>,
  { apply }: CommentsOptions,
  sheet: string,
): string {
  const remarks = opinions.filter(({ type }) => type === 'remark').length;
  const silent = opinions.filter(
    (opinion) => opinion.type === 'edit' && opinion.edit.type === 'silent',
  ).length;
  const tracked = opinions.length - remarks - silent;
  const done =
    apply === 'write'
      ? `已把其中 ${applied.size} 处写入内容，其余请人工处理。`
      : apply === 'preview'
        ? `其中 ${applied.size} 处可以直接写入内容，上面是改动，还没有写入。`
        : '运行时加 --apply --dry-run 可以先看能够直接写入的改动。';
  return `共 ${opinions.length} 条意见：批注 ${remarks} 条，修订 ${tracked} 处，未留痕改动 ${silent} 处。${done}\n意见汇总表已写入“${sheet}”。`;
}
