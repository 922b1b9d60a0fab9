/** Words that say once more what has just been said, at a UTF-16 index. */
export interface SaidTwiceOver {
  readonly index: number;
  readonly text: string;
  readonly again: string;
}

/** Each with what comes once too often as the group `again`. */
const PATTERNS: readonly RegExp[] = [
  // 立刻即刻归还, 应当必须签字: two words for one thing, side by side.
  ...[
    '立刻|立即|即刻|马上|当即',
    '应当|应该|必须|务必',
    '目前|现在|眼下',
    '由于|因为',
    '如果|假如|倘若',
    '但是|然而',
  ].map((words) => new RegExp(`(?:${words})(?<again>${words})(?![的之岗职场校册])`, 'gu')),
  // 不得不准许 is a word and another one.
  /(?:不准|不许|严禁)(?<again>不得)(?!已|力|当|体)/gu,
  /不得(?<again>不准)(?![许予时确])/gu,
  /和(?<again>以及)(?=\p{Script=Han})/gu,
  // 报主任同意，并经主任同意: one and the same consent.
  /[报经由](?<who>[^，。；、报经由]{2,10})(?<does>批准|同意|审批|审核|签字)，(?:并|且|再)(?<again>[经报由]\k<who>\k<does>)/gu,
  // 仅仅发生火情仅6起.
  /仅仅?[^，。；仅]{2,8}(?<again>仅)(?=[\d一二两三四五六七八九十]+[个起件次人名户项家处份年])/gu,
  // 为切实维护权益，确保稳定，为切实维护权益，制定本方案: a sentence comes back to what it began with.
  /(?<=^|[，。；：\s　])(?<again>(?:为|由于)[^，。；：]{5,40})，(?:[^，。；：]{2,60}，){1,4}\k<again>(?=[，。；])/gu,
];

const SIGN =
  /立刻|立即|即刻|马上|应当|必须|务必|应该|目前|现在|由于|如果|假如|但是|不准|不许|严禁|和以及|仅|为|，[并且再][经报由]/u;

/** All of them in a text. */
export function* saidTwiceOver(text: string): Iterable<SaidTwiceOver> {
  if (!SIGN.test(text)) return;
  for (const pattern of PATTERNS) {
    for (const { 0: found, index, groups = {} } of text.matchAll(pattern)) {
      const again = groups.again ?? Object.values(groups).find((group) => group !== undefined) ?? '';
      yield { index: index + found.lastIndexOf(again), text: found, again };
    }
  }
}
