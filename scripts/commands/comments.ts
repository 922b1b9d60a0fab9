import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { applyOpinions } from '../comments/apply-opinions.ts';
import { compareReturned } from '../comments/compare-returned.ts';
import type { Opinion } from '../comments/edit.ts';
import { opinionFindings } from '../comments/opinion-findings.ts';
import { opinionSheet } from '../comments/opinion-sheet.ts';
import type { ReturnedDocument } from '../comments/returned-document.ts';
import type { SentText } from '../comments/sent-text.ts';
import { bundledFonts } from '../lib/fonts.ts';
import type { SourceFile } from '../model/source.ts';
import { assembler } from '../pipeline/assembler.ts';
import { RULE_SUMMARIES } from '../pipeline/content.ts';
import { sentBooklet } from '../pipeline/sent-booklet.ts';
import { read } from '../read/read.ts';
import { renderOfficeDocument } from '../render/docx/office/render-office-document.ts';
import { formatJson } from '../report/format-json.ts';
import { formatSarif } from '../report/format-sarif.ts';
import { formatText } from '../report/format-text.ts';
import { chooseUnits } from './choose-units.ts';
import type { CommandResult, Paths } from './command-result.ts';
import { fileOnDisk } from './file-on-disk.ts';
import { audienceOf, docxBytes, readDocument, unitOf } from './returned-files.ts';
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
  const assembled = assembler();
  const compilation = await assembled(found.value);
  const returned = await Promise.all(options.returned.map(readDocument));
  const unit = unitOf(returned, chooseUnits(compilation.units, options.units));
  const audience = audienceOf(returned);
  const original = options.sent === undefined ? undefined : await docxBytes(options.sent);
  const charts = returned.some(({ passages }) => passages.some(({ pictures }) => pictures.length > 0));
  const sent = await sentBooklet(compilation, unit, audience, { original, charts });
  const files = textsOf(found.value);
  const opinions = allOpinions(returned, { sent, files, own: new Set([unit.name]) });
  const recompile = async (changed: ReadonlyMap<string, string>): Promise<SentText> => {
    const again = await assembled(found.value.map((file) => withText(file, changed.get(file.path))));
    const same = again.units.find(({ folder }) => folder === unit.folder);
    if (!same) throw new Error(`The unit ${unit.folder} is gone.`);
    return sentBooklet(again, same, audience);
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
    issuedOn: unit.compiledOn ?? UNDATED,
    files: options.returned.map((file) => basename(file)),
    applied: written,
  });
  const { contents } = await renderOfficeDocument(paper, {
    drawings: new Map(),
    fonts: await bundledFonts(),
  });
  await writeFileAtomic(sheet, Buffer.from(contents));

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

/** Stands in where 编制日期 is missing. */
const UNDATED = '2000-01-01';

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
  return new Map(files.filter(({ path }) => path.endsWith('.md')).map((file) => [file.path, textOf(file)]));
}

const textOf = ({ bytes }: SourceFile): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Keeps the very object of a file that does not change, which is then not parsed again. */
const withText = (file: SourceFile, text: string | undefined): SourceFile =>
  text === undefined || textOf(file) === text ? file : { ...file, bytes: new TextEncoder().encode(text) };

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
