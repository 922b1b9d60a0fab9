import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { piecesWith } from '../views/entry-texts.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import type { ProseEntry } from '../views/prose-entries.ts';

export const powerCodeNotReused: Rule = {
  id: 'power-code-not-reused',
  severity: 'error',
  summary: '停用的职权编码不再使用。',
  check({ powers, workspace }, report, context) {
    const units = context.share(unitsByFolder);
    const told = context.share(codesToldRetired);
    for (const power of powers) {
      const retired = [...(units.get(power.unit)?.retiredCodes ?? []), ...(workspace?.retiredCodes ?? [])];
      const source = told.find(
        ({ code, unit, entry }) => code === power.code && unit === power.unit && entry.path !== power.path,
      );
      if (!source && !retired.includes(power.code)) continue;
      report({
        entry: power,
        field: '编码',
        message: `编码“${power.code}”已经停用${source ? `（见“${source.entry.name}”）` : ''}，“${power.name}”又用了它。`,
        hint: '请给这项权力编一个新的编码，停用的编码保留在“停用编码”中，以便查考。',
      });
    }
  },
};

interface RetiredCode {
  readonly code: string;
  readonly unit: string | undefined;
  readonly entry: ProseEntry;
}

const CODE = '[“"]?([A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)+)[”"]?';
const GONE =
  '(?:已经?|同时|随之|相应|即行|自[^，。；]{2,14}起)*(?:停用|废止|作废|注销|取消|撤销|收回|失效|停止使用|不再使用|永久停用)';
/** 编码SFS-JC-001停用; 停用编码SFS-JC-001; 编码由SFS-JC-001改为…. */
const RETIRED = new RegExp(
  `编[码号](?:为|是|：|:)?${CODE}的?(?:职权|权力|事项)?${GONE}|(?:停用|废止|作废|注销|收回)(?:了|的|原)*(?:职权|权力)?编[码号](?:为|是|：|:)?${CODE}|编[码号]由${CODE}(?:改|变更|调整|更改|更正)`,
  'gu',
);

/** Codes that a text of the office says are out of use: 变更, 沿革, the preface. */
function codesToldRetired(_: Compilation, context: CheckContext): readonly RetiredCode[] {
  return piecesWith(
    context,
    /编[码号].{0,40}(?:停用|废止|作废|注销|取消|撤销|收回|失效|停止|不再|改|变更|调整)|(?:停用|废止|作废|注销|收回).{0,6}编[码号]/u,
  ).flatMap(({ entry, text }) =>
    [...text.matchAll(RETIRED)].map((match) => ({
      code: match[1] ?? match[2] ?? match[3] ?? '',
      unit: folderOf(entry),
      entry,
    })),
  );
}
