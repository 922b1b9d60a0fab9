import { stepTable } from '../../../lib/guide.ts';
import { plainSpans } from '../../../lib/plain-spans.ts';
import type { PowerChapter } from '../../../model/booklet.ts';

/** How a citizen hands in an application, as far as the power says it. */
export interface Channels {
  readonly online: boolean;
  readonly counter: boolean;
}

const ONLINE =
  /(?:网上|线上|在线|全程网办)[^，。；]{0,12}(?:申请|提交|申报|受理|填报|办理|登记|预约)|政务服务网|一体化(?:政务服务)?平台|小程序|APP/i;
const COUNTER = /窗口|(?:服务|办事|办证)大厅|服务中心|现场(?:提交|申请|办理)/;
/** 不能在网上办理 offers nothing. */
const REFUSED = /(?:不能|不得|不可|不支持|暂不|尚未|暂未|没有开通|未开通)/;

/**
 * The contract has no field for it, so that the words of the record are read: conditions, materials, the note on the
 * limit, the steps and what the clerk added. Where the powers are published (公开形式) and their risks say nothing of it.
 */
export function channelsOf(power: PowerChapter): Channels {
  const { conditions, materials, promisedLimitReason = '' } = power.facts;
  const added = power.children.flatMap((block) =>
    block.type === 'paragraph' ? [plainSpans(block.spans)] : [],
  );
  const texts = [...conditions, ...materials, promisedLimitReason, ...stepTexts(power), ...added];
  const clauses = texts.flatMap((text) => text.split(/[。；]/)).filter((clause) => !REFUSED.test(clause));
  return {
    online: clauses.some((clause) => ONLINE.test(clause)),
    counter: clauses.some((clause) => COUNTER.test(clause)),
  };
}

/** What is done at each step; who does it is no channel. */
function stepTexts(power: PowerChapter): readonly string[] {
  const table = stepTable(power);
  if (!table) return [];
  const told = table.columns.map(({ title }) => ['环节', '办理内容'].includes(plainSpans(title)));
  return table.rows.flatMap(({ cells }) =>
    cells.filter((_, index) => told[index]).map(({ paragraphs }) => paragraphs.map(plainSpans).join('。')),
  );
}
