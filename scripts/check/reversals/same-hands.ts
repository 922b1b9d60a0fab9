/** Two things that a text wants in different hands and gives to the same post; the second telling, at a UTF-16 index. */
export interface SameHands {
  readonly post: string;
  readonly text: string;
  readonly index: number;
}

/** Found in every text that wants things in different hands. */
export const APART_SIGN =
  /分置|分设|分人|分别由|分开|(?:不得|不能|不准|严禁|禁止)[^。；]{0,6}(?:一人|同一|兼|集于)|(?:互相|相互)(?:制约|牵制|监督)/u;
const HOLDS = '(?:保管|持有|掌管|掌握|管理|执掌|存放|办理)';
const HOLDER = new RegExp(
  `(?<thing>(?:(?![，。；：、由])[\\p{Script=Han}“”]){1,14}(?:、[^，。；：、由]{1,10})*)(?:也|仍|都|还|均)?由(?<post>(?:(?![，。；：、由和与])\\p{Script=Han}){2,8}?)${HOLDS}`,
  'gu',
);
/** 法定代表人名章与财务专用章应当分人保管. */
const APART =
  /(?<one>(?:(?![，。；：、和与及])\p{Script=Han}){2,10})[和与及](?<other>(?:(?![，。；：、和与及])\p{Script=Han}){2,10}?)(?:应当|必须|要|须)?(?:分人|分开|分别|由不同)/gu;
const ALL_APART =
  /分置|分设|(?:分开|分别|分人)(?:保管|掌管)[：:]|(?:不得|不能|不准|严禁|禁止)[^。；]{0,6}(?:一人|同一|兼|集于)|(?:互相|相互)(?:制约|牵制)/u;

/** 数字证书由甲岗保管，口令也由甲岗保管，两者不得集于一人. */
export function sameHands(text: string): readonly SameHands[] {
  const holders = [...text.matchAll(HOLDER)].map(({ 0: said, index, groups = {} }) => ({
    thing: groups.thing ?? '',
    post: groups.post ?? '',
    text: said,
    index: index + said.lastIndexOf(groups.post ?? ''),
  }));
  return [...pairsTold(text, holders), ...withinSentences(text, holders)];
}

type Holder = SameHands & { readonly thing: string };

/** Of two things told to be kept apart the one that comes second. */
function pairsTold(text: string, holders: readonly Holder[]): readonly SameHands[] {
  return [...text.matchAll(APART)].flatMap(({ groups = {} }) => {
    const holderOf = (name = '') =>
      holders.find(({ thing }) => thing.split('、').some((one) => one.endsWith(name) || name.endsWith(one)));
    const [one, other] = [holderOf(groups.one), holderOf(groups.other)];
    if (!one || !other || one === other || one.post !== other.post) return [];
    return [one.index > other.index ? one : other];
  });
}

/** In a sentence that wants everything in different hands, the post that is told again. */
function withinSentences(text: string, holders: readonly Holder[]): readonly SameHands[] {
  return [...text.matchAll(/[^。]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    const apart = ALL_APART.exec(sentence);
    if (!apart) return [];
    // 三级分置：…… speaks of what follows, ……不得由同一人保管 of what went before.
    const [from, to] = /[置设：:]$/u.test(apart[0]) ? [apart.index, sentence.length] : [0, apart.index];
    const own = holders.filter(({ index }) => index >= start + from && index < start + to);
    return own.filter(({ post }, at) => own.findIndex((one) => one.post === post) < at);
  });
}
