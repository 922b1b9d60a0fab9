/** A share of what is to be done by a later day that is less than the share for an earlier day; at a UTF-16 index. */
export interface FallingTotal {
  readonly earlier: string;
  readonly text: string;
  readonly index: number;
}

const MILESTONE =
  /(?:(?<year>20\d\d)年)?(?:(?<month>\d{1,2})月)?(?:\d{1,2}日)?(?:[底末](?:之|以)?前?|(?:之|以)?前)[，]?(?<what>[^，。；、\d]{0,16}?)(?<share>(?:不(?:得|应)?[少低]于)?(?<value>\d+(?:\.\d+)?)[%％])/gu;
/** What only grows: a part that was done stays done. */
const GROWS = /累计|进度|完成|消化|清理|清退|整改|化解|建成|覆盖|达到|支出|办结/u;
/** What each year has of its own. */
const OWN_SHARE = /每年|当年|分别|增长|下降|压减|新增|再/u;

/** 2026年底前消化不少于40%，2027年底前累计消化不少于30%: what grows with the years does not become less. */
export function fallingTotals(text: string): readonly FallingTotal[] {
  return [...text.matchAll(/[^。]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    if (OWN_SHARE.test(sentence)) return [];
    let year = 0;
    const milestones = [...sentence.matchAll(MILESTONE)].map(({ 0: said, index, groups = {} }) => {
      year = Number(groups.year ?? year);
      const share = groups.share ?? '';
      return {
        time: year * 12 + Number(groups.month ?? 12),
        what: groups.what ?? '',
        value: Number(groups.value),
        share,
        index: start + index + said.length - share.length,
      };
    });
    return milestones.flatMap((one, at): readonly FallingTotal[] => {
      const before = milestones[at - 1];
      if (!before || before.time >= one.time || before.value <= one.value) return [];
      const grows = GROWS.test(one.what) || (one.what === '' && GROWS.test(sentence));
      if (!grows || !isSame(one.what, before.what)) return [];
      return [{ earlier: before.share, text: one.share, index: one.index }];
    });
  });
}

/** 累计消化 and 消化 are of one thing. */
const isSame = (one: string, other: string): boolean => one.slice(-2) === other.slice(-2);
