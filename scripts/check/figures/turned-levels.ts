/** Two levels that have changed places in a list of them; at a UTF-16 index. */
export interface TurnedLevels {
  readonly index: number;
  readonly text: string;
}

const LISTS: readonly (readonly string[])[] = [
  ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ'],
  ['红', '橙', '黄', '蓝'],
  ['特别重大', '重大', '较大', '一般'],
  ['优秀', '良好', '合格', '不合格'],
  ['优秀', '称职', '基本称职', '不称职'],
];

/** Found in every text that lists levels. */
export const LEVEL_LIST_SIGN = /[ⅠⅡⅢⅣ红橙黄蓝大般好格职](?:级|色)?、/u;

const SEARCHES = LISTS.map((levels) => {
  const level = `(?:${levels.toSorted((a, b) => b.length - a.length).join('|')})[级色]?`;
  return { levels, list: new RegExp(`${level}(?:、${level}){2,}(?:[、和]${level})?`, 'gu') };
});

/** 蓝色、黄色、橙色、红色四级对应Ⅳ级、Ⅲ级、Ⅰ级、Ⅱ级: levels that neither rise nor fall all the way. */
export function turnedLevels(text: string): readonly TurnedLevels[] {
  return SEARCHES.flatMap(({ levels, list }) =>
    [...text.matchAll(list)].flatMap(({ 0: said, index }) => {
      const items = said.split(/[、和]/u);
      const ranks = items.map((item) => levels.indexOf(item.replace(/[级色]$/u, '')));
      const steps = ranks.slice(1).map((rank, at) => Math.sign(rank - (ranks[at] ?? 0)));
      // Labels are red, blue and yellow in any order.
      if (levels.includes('红') && items.length < levels.length) return [];
      if (ranks.includes(-1) || new Set(ranks).size < ranks.length) return [];
      if (new Set(steps).size < 2)
        return steps[0] === -directionSaid(text.slice(0, index)) ? [{ index, text: said }] : [];
      const way = steps.filter((step) => step > 0).length * 2 > steps.length ? 1 : -1;
      const at = steps.findIndex((step) => step !== way);
      const from = items.slice(0, at).join('、').length + (at > 0 ? 1 : 0);
      return [{ index: index + from, text: items.slice(at, at + 2).join('、') }];
    }),
  );
}

/** 由高到低分为: 1, as the lists above run; 由低到高: -1; otherwise nothing that any step could be. */
function directionSaid(before: string): number {
  const said = /[由从](?<first>[高低重轻])[到至][高低重轻][^，。；：]{0,10}$/u.exec(before)?.groups?.first;
  if (said === undefined) return Number.NaN;
  return /[高重]/u.test(said) ? 1 : -1;
}
