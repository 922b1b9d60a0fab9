import {
  endsInnerList,
  endsInStop,
  isFilled,
  isShort,
  type NumberedTitle,
  numberedTitles,
} from '../numbering/numbered-titles.ts';
import type { Report, Rule } from '../rule.ts';
import type { NumberedBlock } from '../views/numbered-blocks.ts';

export const titleStandsLikeOthers: Rule = {
  id: 'title-stands-like-others',
  severity: 'warning',
  summary: '同级的小标题写法一致：末尾都不加句号和冒号。',
  check(_compilation, report, context) {
    for (const titles of numberedTitles(context))
      tellStop(
        titles.filter((title) => isFilled(title) && !endsInnerList(title)),
        report,
      );
    for (const titles of numberedTitles(context, isShortBeforeColon))
      tellColon(titles.filter(isFilled), report);
  },
};

/** 三、监督： as well; 三、下列情形除外： leads to what follows. */
const isShortBeforeColon = (item: NumberedBlock): boolean =>
  isShort({ ...item, text: item.text.trim().replace(/：$/u, '') }) &&
  !/[下列以如][列下]|包括|分为|[是有为]：$/u.test(item.text);

/** 三、监督： beside 一、受理 and 二、审核. */
function tellColon(titles: readonly NumberedTitle[], report: Report): void {
  const [odd, ...others] = titles.filter(({ item }) => /：$/u.test(item.text.trim()));
  const bare = titles.filter(({ item }) => /\p{Script=Han}$/u.test(item.text.trim()));
  if (!odd || others.length > 0 || bare.length < 2 || bare.length + 1 < titles.length) return;
  report({
    place: odd.item.placeAt(odd.item.text.trimEnd().length - 1),
    length: 1,
    message: `小标题“${odd.item.text.trim()}”末尾有冒号，其他小标题没有。`,
    hint: '请删去标题末尾的冒号。',
  });
}

function tellStop(titles: readonly NumberedTitle[], report: Report): void {
  const [odd, ...others] = titles.filter(endsInStop);
  if (!odd || others.length > 0 || titles.length < 3) return;
  report({
    place: odd.item.placeAt(odd.item.text.trimEnd().length - 1),
    length: 1,
    message: `小标题“${odd.item.text.trim()}”末尾有句号，其他小标题没有。`,
    hint: '请删去标题末尾的句号。',
  });
}
