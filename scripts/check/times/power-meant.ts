import type { Power } from '../../model/entry.ts';
import type { TimeLimit } from '../../model/terms.ts';
import type { TextPiece } from '../views/running-text.ts';

/** The power whose limit the sentence states: the one it stands in or names, or the only one that the rule is made for. */
export function powerMeant(
  { entry, text }: TextPiece,
  sentence: string,
  own: readonly Power[],
): Power | undefined {
  if (entry.type === 'power') return entry;
  const named = own.find(({ name }) => sentence.includes(name)) ?? beginningAlike(sentence, own);
  if (named || entry.type !== 'rule' || entry.powers.length !== 1) return named;
  return /(?:办件|申请|事项|案件|业务)(?:应当|须|必须|一般)?(?:自|在|于)?[^，。；]{0,16}$/u.test(sentence) &&
    !own.some(({ name }) => text.includes(name))
    ? own.find(({ code }) => code === entry.powers[0])
    : undefined;
}

/** 自票据交齐之日起…: the only power whose promise is said to begin on that very day. */
function beginningAlike(sentence: string, own: readonly Power[]): Power | undefined {
  const [beginning] = BEGINNING.exec(sentence) ?? [];
  if (beginning === undefined || COMMON.test(beginning)) return undefined;
  const [only, ...others] = own.filter(({ promisedLimitReason = '' }) =>
    promisedLimitReason.includes(beginning),
  );
  return others.length === 0 ? only : undefined;
}

const BEGINNING = /自[^，。；自]{2,12}之日起/u;
/** What many powers begin with. */
const COMMON = /^自(?:正式)?(?:受理|收到|申请|提交|登记|立案|送达|公布|发布|施行)/u;

/**
 * The only power that a rule is made for, where a sentence that speaks of its subject gives the whole more time than is promised:
 * 登记……材料齐备的3个工作日内办结. Less may be the time of a part.
 */
export function powerOutrun(
  { entry, text }: TextPiece,
  sentence: string,
  stated: TimeLimit,
  own: readonly Power[],
): Power | undefined {
  if (entry.type !== 'rule' || entry.powers.length !== 1) return undefined;
  const only = own.find(({ code }) => code === entry.powers[0]);
  const promised = only?.promisedLimit;
  if (!only || stated.type !== 'span' || promised?.type !== 'span' || stated.amount <= promised.amount)
    return undefined;
  const words = [...only.name].map((_, at) => only.name.slice(at, at + 2)).slice(0, -1);
  const isOfIt =
    words.some((word) => sentence.includes(word)) && !own.some(({ name }) => text.includes(name));
  return isOfIt && BEGINS.test(sentence) ? only : undefined;
}

const BEGINS = /(?:自|从|收到|收齐|受理|材料齐[全备]|提交|递交|提出)/u;
