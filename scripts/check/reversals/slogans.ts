import { parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** A slogan that counts what begins or ends alike, with a list of another length; at a UTF-16 index. */
export interface WrongSlogan {
  readonly announced: number;
  readonly listed: number;
  readonly index: number;
  readonly length: number;
}

const COUNT = '(?<count>[二两三四五六七八九十])';
const WORD =
  '(?<word>(?![项个种类次人级天日月年条款章件份名位户家组处层步点元分期批间所座百千万点时])\\p{Script=Han}{1,4}?)';

/** “五统一”：统一标识、统一编目……; 做到三公开，即公开…… */
const AHEAD = new RegExp(
  `${COUNT}个?${WORD}[”"]?(?:要求|原则|标准|机制|管理|制度|承诺|规定)?(?:，?(?:即|就是|是指|指)|：|——|，)(?<list>[^。：“”]+)`,
  'gu',
);
/** 防火、防盗、防潮、防虫“四防”; 不推诿、不拖延、不刁难的三不. */
const BEHIND = new RegExp(
  `(?<list>[^。：；“”]{4,80}?)(?:这|等|的)?(?:[“"]${COUNT}个?${WORD}[”"]|(?<plain>[二三四五六七八九十])条?(?<same>[防不查比讲严])(?=[，。；要原]|$))`,
  'gu',
);

/** Found in every text that may hold one. */
export const SLOGAN_SIGN =
  /[“"][二两三四五六七八九十]|[二两三四五六七八九十]\p{Script=Han}{1,2}(?:要求|原则)?：|[二三四五六七八九十]条?[防不查比讲严]/u;

/** Items may hold another mark within them. */
const SEPARATORS = [/、/u, /，/u, /；/u, /[、，；]/u, /[、和及与]/u];

export function wrongSlogans(text: string): readonly WrongSlogan[] {
  const ahead = [...text.matchAll(AHEAD)].map(({ 0: found, groups = {}, index }) => ({
    announced: parseChineseNumber(groups.count ?? ''),
    listed: Math.max(...SEPARATORS.map((one) => alike((groups.list ?? '').split(one), groups.word ?? ''))),
    index,
    length: found.length - (groups.list ?? '').length,
  }));
  const behind = [...text.matchAll(BEHIND)].map(({ 0: found, groups = {}, index }) => ({
    announced: parseChineseNumber(groups.count ?? groups.plain ?? ''),
    listed: Math.max(
      ...[/[、，]/u, /[、，和及与]/u].map((one) =>
        alikeBackward((groups.list ?? '').split(one), groups.word ?? groups.same ?? ''),
      ),
    ),
    index: index + (groups.list ?? '').length,
    length: found.length - (groups.list ?? '').length,
  }));
  return [...ahead, ...behind].flatMap(({ announced, listed, index, length }) =>
    announced === undefined || listed < 2 || listed === announced
      ? []
      : [{ announced, listed, index, length }],
  );
}

/** Words may stand before the first item: 做好防火、防盗、防潮. */
function alikeBackward(items: readonly string[], word: string): number {
  const listed = alike(items.toReversed(), word);
  return listed > 0 && items.at(-listed - 1)?.includes(word) ? listed + 1 : listed;
}

/** How many items at the beginning of a list all begin with a word, or all end with it. */
function alike(items: readonly string[], word: string): number {
  const run = (fits: (item: string) => boolean) => {
    const end = items.findIndex((item) => !fits(item));
    return end < 0 ? items.length : end;
  };
  return Math.max(
    run((item) => new RegExp(`^(?:做到|实行|坚持|[和及与])?${word}.`, 'u').test(item)),
    run((item) => item.length > word.length && item.endsWith(word)),
  );
}
