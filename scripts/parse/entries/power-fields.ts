import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { defined } from '../../lib/defined.ts';
import { parseTimeLimit } from '../../lib/time-limit.ts';
import { type Change, type Fee, type Power, UNFILLED } from '../../model/entry.ts';
import type { powerSchema } from '../schema/power.ts';
import { bareTitle } from './bare-title.ts';
import { readDisclosure, readWithholding } from './disclosure.ts';
import type { Draft } from './draft.ts';
import { basesOfField, legalBasis } from './legal-bases.ts';

type PowerDraft = Draft<typeof powerSchema>;

/** What the front matter of a power says. What is required and missing has the stand-in that tells the least. */
export function powerFields({ values, places }: PowerDraft) {
  const { 监督: supervision } = values;
  return {
    code: values.编码 ?? UNFILLED,
    category: values.类别 ?? '其他行政权力',
    duties: (values.对应职责 ?? []).map(dutyNumber),
    legalBases: basesOfField(values.依据, '依据', places),
    responsiblePost: values.责任岗位 ?? UNFILLED,
    conditions: values.办理条件 ?? [],
    materials: values.申请材料 ?? [],
    partyRights: values.相对人权利 ?? [],
    accountability: values.责任追究 ?? [],
    disclosure: readDisclosure(values.公开, '不公开'),
    supportingRules: (values.配套制度 ?? []).map(bareTitle),
    changes: (values.变更 ?? []).map(
      (change): Change =>
        defined({ date: change.日期, content: change.内容, flowchartRevisedOn: change.流程图修订日期 }),
    ),
    ...defined({
      exercise: values.行使方式,
      statutoryLimit: values.法定时限 === undefined ? undefined : parseTimeLimit(values.法定时限),
      promisedLimit: values.承诺时限 === undefined ? undefined : parseTimeLimit(values.承诺时限),
      promisedLimitReason: values.承诺时限说明,
      fee: feeOf(values.收费, places),
      withholding: readWithholding(values.不公开理由, places),
      supervision:
        supervision &&
        defined({ internal: supervision.内部, external: supervision.外部, phone: supervision.电话 }),
      layout: values.图式,
    }),
  } satisfies Partial<Power>;
}

/** `4`, `（四）` and `第4项` name the same duty; what is no number stays as typed. */
function dutyNumber(typed: string): string {
  const bare = typed.normalize('NFKC').replace(/^[第(]+|[项条)、.]+$/g, '');
  return String(parseChineseNumber(bare) ?? typed);
}

function feeOf(fee: PowerDraft['values']['收费'], places: PowerDraft['places']): Fee | undefined {
  if (fee === undefined) return undefined;
  if (fee === '不收费') return { charged: false };
  if (typeof fee === 'string') return { charged: true, standard: fee };
  const place = places.get('收费.依据[0]');
  const basis = fee.依据 === undefined || !place ? undefined : legalBasis(fee.依据, place);
  return defined({ charged: true, standard: fee.标准, basis });
}
