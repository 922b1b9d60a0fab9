import { readEditions, writeEdition } from '../editions/edition-store.ts';
import { freeze } from '../editions/freeze.ts';
import { unitState } from '../editions/unit-state.ts';
import { approvalText } from '../lib/approval-text.ts';
import { findingsOfUnit, isError } from '../lib/findings-of-unit.ts';
import { problem } from '../lib/problem.ts';
import type { Approval } from '../model/booklet.ts';
import type { Unit } from '../model/entry.ts';
import type { DateText } from '../model/terms.ts';
import { compile } from '../pipeline/content.ts';
import { type Folders, read } from '../read/read.ts';
import { formatText } from '../report/format-text.ts';
import { chooseUnits } from './choose-units.ts';
import type { CommandResult } from './command-result.ts';
import { sourceTexts } from './source-texts.ts';

export interface ApproveOptions extends Folders {
  readonly editionsDir: string;
  readonly units: readonly string[];
  /** 2026年版. */
  readonly edition: string;
  /** Day of the approval. */
  readonly approvedOn: DateText;
  readonly meeting?: string;
  readonly opinion?: string;
  readonly colour: boolean;
}

/** `npm run approve`: freezes the present state of each chosen unit as an approved edition; refused while it has errors. */
export async function approve(options: ApproveOptions): Promise<CommandResult> {
  const { edition, editionsDir } = options;
  refuseUnsafeName(edition);
  const files = await read(options);
  const { compilation, diagnostics } = await compile(files, { date: options.approvedOn });
  const units = chooseUnits(compilation.units, options.units);
  if (units.length === 0) throw problem('usage', '内容文件夹里没有单位，没有可以审定的内容。');
  const errors = units.flatMap((unit) => findingsOfUnit(diagnostics, unit, compilation).filter(isError));
  if (errors.length > 0) {
    const findings = { diagnostics: [...new Set(errors)], silenced: [] };
    const refusal = `还有错误没有改正，没有保存审定版本。请改正后再运行 npm run approve -- ${edition}。`;
    return {
      exitCode: 1,
      output: `${formatText(findings, sourceTexts(files.value), options)}\n\n${refusal}`,
    };
  }
  for (const unit of units) await refuseSecondApproval(unit, options);
  for (const unit of units) {
    const frozen = freeze(unitState(compilation, unit), approvalFrom(options), files.value);
    await writeEdition(editionsDir, unit.folder, edition, frozen);
  }
  return { exitCode: 0, output: units.map((unit) => saved(unit, options)).join('\n') };
}

function approvalFrom({ edition, approvedOn, meeting, opinion }: ApproveOptions): Approval {
  return { edition, approvedOn, ...(meeting && { meeting }), ...(opinion && { opinion }) };
}

/** The name becomes a folder. */
function refuseUnsafeName(edition: string): void {
  if (/^[^<>:"/\\|?*\p{Cc}._\s][^<>:"/\\|?*\p{Cc}]*$/u.test(edition) && !edition.endsWith('.')) return;
  throw problem(
    'usage',
    `“${edition}”不能作为版次。请用文字和数字，例如“2026年版”，不要用斜线、冒号、问号等符号。`,
  );
}

async function refuseSecondApproval(unit: Unit, { edition, editionsDir }: ApproveOptions): Promise<void> {
  if (unit.edition !== undefined && unit.edition !== edition) {
    throw problem(
      'usage',
      `“${unit.name}”的版次写的是“${unit.edition}”，与要审定的“${edition}”不一致。请先改“单位.md”的版次，或者换用正确的版次。`,
    );
  }
  const known = await readEditions(editionsDir, unit.folder);
  const same = known.find(({ record }) => record.approval.edition === edition);
  if (!same) return;
  throw problem(
    'usage',
    `“${unit.name}”已有审定版本“${approvalText(same.record.approval)}”，审定后不能覆盖。修订后的内容请另取版次，例如“${edition}（修订）”。`,
  );
}

function saved(unit: Unit, options: ApproveOptions): string {
  const where = `“${options.editionsDir}/${unit.folder}/${options.edition}”`;
  const hint =
    unit.status === '审定'
      ? ''
      : '请把“单位.md”的状态改为“审定”，再运行 npm run build，书上就不再印“草案”或“送审”。';
  return `已保存“${unit.name}”的审定版本：${approvalText(approvalFrom(options))}。文件在${where}，请与内容一起备份。${hint}`;
}
