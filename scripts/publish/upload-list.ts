import type { UploadPlan } from './plan-upload.ts';
import type { ListedFile } from './upload-manifest.ts';

/** 上传清单: for the web administrator, and for those who upload by hand. Windows editors know the encoding by its mark. */
export function uploadList(plan: UploadPlan, destination: string): Uint8Array {
  const lines = [
    '上传清单',
    `目标：${destination}`,
    uploadSummary(plan),
    ...section('新增', plan.added),
    ...section('修改', plan.changed),
    ...section('撤下（请从服务器删除）', plan.withdrawn),
  ];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}

/** 新增 3 个，修改 2 个，撤下 1 个，未变 160 个；要上传 1.2 MB。 */
export function uploadSummary({ added, changed, withdrawn, same }: UploadPlan): string {
  const bytes = [...added, ...changed].reduce((sum, { size }) => sum + size, 0);
  return `新增 ${added.length} 个，修改 ${changed.length} 个，撤下 ${withdrawn.length} 个，未变 ${same.length} 个；要上传 ${formatSize(bytes)}。`;
}

function section(title: string, files: readonly ListedFile[]): readonly string[] {
  if (files.length === 0) return [];
  return [
    '',
    `${title}（${files.length}个）`,
    ...files.map(({ path, size, sha256 }) => `${path}\t${size} 字节\t${sha256}`),
  ];
}

function formatSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
