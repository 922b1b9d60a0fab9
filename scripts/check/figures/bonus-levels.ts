/** A bonus told by the level of who gives the honour: 市级以上通报表扬的加2分; at a UTF-16 index. */
export interface LevelBonus {
  readonly text: string;
  readonly index: number;
  readonly points: string;
  readonly height: number;
  /** 以上: every higher level is meant, too. */
  readonly isOpen: boolean;
}

/** From the lowest to the highest. */
const LEVELS: readonly RegExp[] = [
  /[村居]/u,
  /[乡镇街]/u,
  /[县区旗]/u,
  /[市州盟]/u,
  /省|自治区/u,
  /国|部|中央/u,
];

const BONUS =
  /((?:[村镇县区市州省]|乡镇|街道|县区|地市|国家|省部|自治区)级|中央|全国)(及?其?以上)?(?:[^，。；\d]{0,16}|[^，。；\d]{0,14}的，)(?:每[次项个篇]|分别|各|可|另)?(?:加|计|得|奖励?)(\d+(?:\.\d+)?)分/gu;

/** The lower of two that overlap says this. */
const OPEN_LEVEL = /级及?其?以上/u;

/**
 * Bonuses of one sentence of which the lower one takes in the higher: 受到县级以上表扬的加1分，市级表扬的加2分. The one that a clerk
 * would mend comes first: the later, where both are open, else the open one.
 */
export function* levelsInside(text: string): Iterable<readonly [odd: LevelBonus, other: LevelBonus]> {
  if (!OPEN_LEVEL.test(text)) return;
  for (const { 0: sentence, index: from } of text.matchAll(/[^。；]+/gu)) {
    const told = [...sentence.matchAll(BONUS)].map(
      ({ 0: said, 1: level = '', 2: open, 3: points = '', index }): LevelBonus => ({
        text: said,
        index: from + index,
        points,
        height: LEVELS.findIndex((one) => one.test(level)),
        isOpen: open !== undefined,
      }),
    );
    for (const [place, upper] of told.entries()) {
      const lower = told[place - 1];
      if (!lower?.isOpen || upper.height <= lower.height || upper.points === lower.points) continue;
      yield upper.isOpen ? [upper, lower] : [lower, upper];
    }
  }
}
