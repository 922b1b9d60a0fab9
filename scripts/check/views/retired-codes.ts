import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from './character-index.ts';
import { folderOf } from './lookups.ts';
import type { ProseEntry } from './prose-entries.ts';

/** A code that a text of the office says is out of use, with the text that says so. */
export interface RetiredCode {
  readonly code: string;
  readonly unit: string | undefined;
  readonly entry: ProseEntry;
}

const CODE = '[“"]?([A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)+)[”"]?';
/** 停用的旧编码SFS-JC-001、SFS-JC-002: the others of a list. */
const MORE = new RegExp(`^(?:[、和]${CODE})+`, 'u');
const ONE_CODE = /[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)+/gu;
const GONE =
  '(?:已经?|同时|随之|相应|即行|自[^，。；]{2,14}起)*(?:停用|废止|作废|注销|取消|撤销|收回|失效|停止使用|不再使用|永久停用)';
/** 编码SFS-JC-001停用; 停用编码SFS-JC-001; 编码由SFS-JC-001改为…. */
const RETIRED = new RegExp(
  `编[码号](?:为|是|：|:)?${CODE}[）)]?的?(?:职权|权力|事项)?(?:已经?)?(?:于[^，。；]{4,12}?)?${GONE}|(?:停用|废止|作废|注销|收回)(?:了|的|原|旧)*(?:职权|权力)?编[码号](?:为|是|：|:)?${CODE}|编[码号]由${CODE}(?:改|变更|调整|更改|更正)|编[码号](?:为|是)?${CODE}[）)][^。；]{0,16}[，；](?:该|此|其|原)编[码号]${GONE}|原编[码号](?:为|是)?${CODE}的[^。；]{2,30}[，；](?:该|此|其|原)编[码号]${GONE}`,
  'gu',
);

/** Codes that a text of the office says are out of use: 变更, 沿革, the preface. */
export function codesToldRetired(_: Compilation, context: CheckContext): readonly RetiredCode[] {
  return piecesWith(
    context,
    /编[码号].{0,40}(?:停用|废止|作废|注销|取消|撤销|收回|失效|停止|不再|改|变更|调整)|(?:停用|废止|作废|注销|收回).{0,6}编[码号]/u,
  ).flatMap(({ entry, text }) =>
    [...text.matchAll(RETIRED)].flatMap(
      ({ 0: said, 1: subject, 2: object, 3: changed, 4: bracketed, 5: named, index }) => {
        const more = MORE.exec(text.slice(index + said.length))?.[0].match(ONE_CODE) ?? [];
        return [subject ?? object ?? changed ?? bracketed ?? named ?? '', ...(object ? more : [])].map(
          (code) => ({
            code,
            unit: folderOf(entry),
            entry,
          }),
        );
      },
    ),
  );
}
