import { basename, extname } from 'node:path/posix';
import { sha256 } from '../../../lib/stable-id.ts';
import type { OutputFile } from '../../../model/output.ts';
import { relativeHref } from '../plan/address.ts';
import type { UnitPlan } from '../plan/site-plan.ts';
import { DOWNLOAD_FOLDER } from '../plan/standing-pages.ts';

const FORMATS: Readonly<Record<string, string>> = {
  '.pdf': 'PDF 文档',
  '.docx': 'Word 文档',
  '.xlsx': 'Excel 工作簿',
  '.csv': 'CSV 数据',
  '.json': 'JSON 数据',
};

/** Where a file for download lies on the site. */
export function downloadPath(unit: UnitPlan, file: OutputFile): string {
  return `${unit.base}${DOWNLOAD_FOLDER}${basename(file.path)}`;
}

/** The files for download, those for readers first. */
export function downloadViews(unit: UnitPlan, files: readonly OutputFile[], from: string) {
  const order = Object.keys(FORMATS);
  const rank = ({ path }: OutputFile) => order.indexOf(extname(path));
  return files.toSorted((a, b) => rank(a) - rank(b)).map((file) => downloadView(unit, file, from));
}

function downloadView(unit: UnitPlan, file: OutputFile, from: string) {
  const name = basename(file.path);
  return {
    name,
    href: relativeHref(from, downloadPath(unit, file)),
    format: FORMATS[extname(name)] ?? '文件',
    size: formatSize(file.contents.length),
    sha256: sha256(file.contents),
  };
}

/** In KB or MB, as a reader on a mobile network wants to know before the download. */
function formatSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
