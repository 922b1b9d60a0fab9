/** An organ that a preface speaks of as of the unit itself, at a UTF-16 index. */
export interface OrganAsSelf {
  readonly name: string;
  readonly index: number;
  readonly severity: 'warning';
}

const ORGAN =
  '(?:[县区市镇乡]|(?:我|本)[县区市镇乡])(?:(?![县区市和与及、由向原前各])\\p{Script=Han}){2,9}?(?:局|办公室|委员会|中心|大队|馆|院|站)';
const OWNS =
  '管的事|管着|管得|管理着|手[里中上头]的|的(?:权力|职权|职责|家底|窗口|工作)(?=[，。；桩一]|都|就|只)|(?:现|共|一共)?有[\\d一二三四五六七八九十]+项(?:权力|职权|职责)|编(?:制|印|写)(?:的)?(?:本册|这本|此册|本汇编)';
const AS_SELF = new RegExp(`(?<=^|[。；，：])(${ORGAN})(?=${OWNS})`, 'gu');

/** 区教育局管的事，桩桩件件都……: the book is about what the unit itself does, by one of its `own` names. */
export const organsAsSelf = (text: string, own: readonly string[]): readonly OrganAsSelf[] =>
  [...text.matchAll(AS_SELF)].flatMap(({ 1: name = '', index }): readonly OrganAsSelf[] => {
    const bare = name.replace(/^[我本]/u, '');
    const isOwn = own.some((one) => one.endsWith(bare) || bare.endsWith(one));
    return isOwn ? [] : [{ name, index, severity: 'warning' }];
  });
