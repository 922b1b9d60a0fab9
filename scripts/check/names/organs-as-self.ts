/** An organ that a preface speaks of as of the unit itself, at a UTF-16 index. */
export interface OrganAsSelf {
  readonly name: string;
  readonly index: number;
  readonly severity: 'warning';
}

const ORGAN =
  '(?:[县区市镇乡]|(?:我|本)[县区市镇乡])(?:(?![县区市和与及、由向原前各])\\p{Script=Han}){2,9}?(?:局|办公室|委员会|中心|大队|馆|院|站)';
const OWNS =
  '管的事|把手[里中上头]|管着|管得|管理着|手[里中上头]的|的(?:权力|职权|职责|家底|窗口|工作)(?=[，。；桩一]|都|就|只)|(?:现|共|一共)?有[\\d一二三四五六七八九十]+项(?:权力|职权|职责)|编(?:制|印|写)(?:的)?(?:本册|这本|此册|本汇编)';
const AS_SELF = new RegExp(`(?<=^|[。；，：])(${ORGAN})(?=${OWNS})`, 'gu');

const PLACED =
  /(?<=^|[。；，：])(?<place>(?![原前我本各全该外邻有向由经报送与和]|(?:新?组|筹|重|改|新|扩)建|成立|设立|新设|更名|改称|撤销|恢复|\p{Script=Han}?[一二两三四五六七八九十几多个])\p{Script=Han}{2,4}?[县区市镇乡])(?<organ>(?:(?![县区市和与及、由向])\p{Script=Han}){2,14}?(?:局|办公室|委员会|中心|大队|馆|院|站|人民政府))/gu;
/** What the same office of another place may do in a preface without being meant for this one. */
const AS_OTHER = /学习|参观|考察|帮扶|协作|借鉴|经验|联合|共同|邻|兄弟|移交|划转|前身|原名/u;

/** 白鹤县财政局把……编成汇编, of another 财政局: the same office of another place, as who acts. Its superiors may be named so. */
const namesakes = (text: string, own: readonly string[]): readonly OrganAsSelf[] =>
  AS_OTHER.test(text)
    ? []
    : [...text.matchAll(PLACED)].flatMap(({ 0: name, index, groups = {} }): readonly OrganAsSelf[] => {
        const { place = '', organ = '' } = groups;
        const isNamesake = own.some(
          (one) =>
            one.endsWith(organ) && /^\p{Script=Han}{2,4}?[县区市镇乡]$/u.test(one.slice(0, -organ.length)),
        );
        return isNamesake && !own.some((one) => one.startsWith(place))
          ? [{ name, index, severity: 'warning' }]
          : [];
      });

/** 区教育局管的事，桩桩件件都……: the book is about what the unit itself does, by one of its `own` names. */
export const organsAsSelf = (text: string, own: readonly string[]): readonly OrganAsSelf[] => [
  ...namesakes(text, own),
  ...[...text.matchAll(AS_SELF)].flatMap(({ 1: name = '', index }): readonly OrganAsSelf[] => {
    const bare = name.replace(/^[我本]/u, '');
    const isOwn = own.some((one) => one.endsWith(bare) || bare.endsWith(one));
    return isOwn ? [] : [{ name, index, severity: 'warning' as const }];
  }),
];
