import {
  endsInnerList,
  endsInStop,
  isFilled,
  type NumberedTitle,
  numberedTitles,
} from '../numbering/numbered-titles.ts';
import type { Report, Rule } from '../rule.ts';

export const titleStandsLikeOthers: Rule = {
  id: 'title-stands-like-others',
  severity: 'warning',
  summary: '同级的小标题写法一致：末尾都不加句号。',
  check(_compilation, report, context) {
    for (const titles of numberedTitles(context))
      tellStop(
        titles.filter((title) => isFilled(title) && !endsInnerList(title)),
        report,
      );
  },
};

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
