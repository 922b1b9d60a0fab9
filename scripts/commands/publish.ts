import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { readAllEditions } from '../editions/edition-store.ts';
import { problem } from '../lib/problem.ts';
import { sha256 } from '../lib/stable-id.ts';
import type { OutputFile } from '../model/output.ts';
import type { DateText } from '../model/terms.ts';
import { compile } from '../pipeline/content.ts';
import { type PublicationState, publicationState } from '../pipeline/publication-gate.ts';
import { applyUpload } from '../publish/apply-upload.ts';
import { planUpload, type UploadPlan } from '../publish/plan-upload.ts';
import { uploadList, uploadSummary } from '../publish/upload-list.ts';
import { type ListedFile, MANIFEST_NAME, readManifest } from '../publish/upload-manifest.ts';
import { read } from '../read/read.ts';
import { formatText } from '../report/format-text.ts';
import type { CommandResult, Paths } from './command-result.ts';
import { sourceTexts } from './source-texts.ts';

export interface PublishOptions extends Paths {
  readonly editionsDir: string;
  /** Folder that the web server shows, or that is uploaded by hand. */
  readonly destination: string;
  /** Says what would be done, and does nothing. */
  readonly dryRun: boolean;
  /** Publishes text that was not approved. */
  readonly allowUnapproved: boolean;
  readonly date?: DateText;
  readonly colour: boolean;
}

const LIST = '上传清单.txt';
const SITE = 'site/';

/**
 * `npm run publish`: brings the last built site to a folder. Only what changed is copied, what was withdrawn is removed;
 * nothing at all happens where the leak scan, the inspection or the state of approval says no.
 */
export async function publish(options: PublishOptions): Promise<CommandResult> {
  const { outDir, destination, dryRun } = options;
  refuseNested(options);
  const site = await builtSite(outDir);
  const refusal = await refusalOf(site, options);
  if (refusal !== undefined) return { exitCode: 1, output: refusal };
  const plan = await planFor(site, destination);
  const list = uploadList(plan, destination);
  if (dryRun) {
    return { exitCode: 0, output: `${text(list)}\n这是预览，没有上传。去掉 --dry-run 再运行一次才会上传。` };
  }
  const contents = new Map(site.map(({ path, contents }) => [path, contents]));
  // Beside the site and not in it: it names what was withdrawn.
  await writeFile(join(outDir, LIST), list);
  await applyUpload(plan, destination, async (path) => contents.get(path) ?? new Uint8Array());
  return {
    exitCode: 0,
    output: [
      `已上传到“${destination}”。${uploadSummary(plan)}`,
      ...deadAddresses(plan),
      `明细见“${join(outDir, LIST)}”。`,
    ].join('\n'),
  };
}

const text = (list: Uint8Array) =>
  Buffer.from(list).toString('utf8').replace('\uFEFF', '').replaceAll('\r\n', '\n');

function refuseNested({ outDir, contentDir, destination }: PublishOptions): void {
  const isIn = (inner: string, outer: string) => !relative(resolve(outer), resolve(inner)).startsWith('..');
  for (const folder of [outDir, contentDir]) {
    if (isIn(destination, folder) || isIn(folder, destination)) {
      throw problem('usage', `上传的目标“${destination}”与“${folder}”互相包含。请用 --to 另指一个文件夹。`);
    }
  }
}

/** The site of the last build, each file as the build listed it. */
async function builtSite(outDir: string): Promise<readonly OutputFile[]> {
  const listed = await listAt(outDir);
  const files = (listed ?? []).filter(({ path }) => path.startsWith(SITE));
  if (files.length === 0) {
    throw problem('usage', `“${outDir}”里没有编好的网站。请先运行 npm run build，再上传。`);
  }
  return Promise.all(
    files.map(async ({ path, sha256: expected }) => {
      const contents = await readFile(join(outDir, path)).catch(() => undefined);
      if (contents === undefined || sha256(contents) !== expected) {
        throw problem(
          'usage',
          `“${join(outDir, path)}”在构建以后改动过或者不见了。请重新运行 npm run build，再上传。`,
        );
      }
      return { path: path.slice(SITE.length), contents };
    }),
  );
}

async function listAt(folder: string): Promise<readonly ListedFile[] | undefined> {
  const manifest = await readFile(join(folder, MANIFEST_NAME), 'utf8').catch(() => undefined);
  if (manifest === undefined) return undefined;
  const files = readManifest(manifest);
  if (files === undefined) {
    throw problem(
      'usage',
      `“${join(folder, MANIFEST_NAME)}”不是本工具写的清单，或者已经损坏。请核对文件夹；确认无误的，删去这个清单再运行。`,
    );
  }
  return files;
}

/** Why the site may not be published, in full; undefined where nothing stands against it. */
async function refusalOf(site: readonly OutputFile[], options: PublishOptions): Promise<string | undefined> {
  const files = await read(options);
  const compiled = await compile(files, options.date === undefined ? {} : { date: options.date });
  const editions = await readAllEditions(options.editionsDir, compiled.compilation.units);
  const state = await publicationState(site, compiled, editions);
  const reasons = reasonsOf(state, options.allowUnapproved);
  if (reasons.length === 0) return undefined;
  const findings = formatText({ diagnostics: state.faults, silenced: [] }, sourceTexts(files.value), options);
  return [
    ...(state.faults.length > 0 ? [findings, ''] : []),
    '没有上传：',
    ...reasons.map((reason) => `- ${reason}`),
  ].join('\n');
}

function reasonsOf(
  { faults, stale, unapproved }: PublicationState,
  allowUnapproved: boolean,
): readonly string[] {
  return [
    ...(faults.length > 0
      ? [`泄密扫描和网站自检发现 ${faults.length} 处错误。请改正以后重新运行 npm run build。`]
      : []),
    ...(stale.length > 0
      ? [`“${stale.join('”“')}”的内容在构建以后改动过。请重新运行 npm run build，再上传。`]
      : []),
    ...(unapproved.length > 0 && !allowUnapproved
      ? [
          `“${unapproved.join('”“')}”的公开内容未经审定，或者没有审核意见的文号。请先运行 npm run approve；确实要先行上传的，加上 --allow-unapproved。`,
        ]
      : []),
  ];
}

async function planFor(site: readonly OutputFile[], destination: string): Promise<UploadPlan> {
  const present = site.map(({ path, contents }) => ({
    path,
    size: contents.byteLength,
    sha256: sha256(contents),
  }));
  const last = (await listAt(destination)) ?? [];
  const sizes = new Map(
    await Promise.all(
      [...present, ...last].map(
        async ({ path }) =>
          [path, (await stat(join(destination, path)).catch(() => undefined))?.size] as const,
      ),
    ),
  );
  const plan = planUpload(present, last, ({ path, size }) => sizes.get(path) === size);
  const foreign = plan.added.filter(({ path }) => sizes.get(path) !== undefined).map(({ path }) => path);
  if (foreign.length > 0) {
    throw problem(
      'usage',
      `“${destination}”里已有不是本工具上传的同名文件：“${foreign.slice(0, 5).join('”“')}”。请用 --to 另指一个文件夹，或者先移走这些文件。`,
    );
  }
  return plan;
}

/** Old addresses that people may have kept. */
function deadAddresses({ withdrawn }: UploadPlan): readonly string[] {
  const pages = withdrawn.filter(({ path }) => path.endsWith('.html')).map(({ path }) => path);
  if (pages.length === 0) return [];
  return [
    `有 ${pages.length} 个网址从此打不开，例如“${pages.slice(0, 3).join('”“')}”。只是改了名或者换了科室的，请在内容文件里写“曾用名”，旧网址就会转到新网址。`,
  ];
}
