import type { Rule } from '../rule.ts';
import { links } from '../views/links.ts';

export const imageHasAlt: Rule = {
  id: 'image-has-alt',
  severity: 'warning',
  summary: '图片要有文字说明。',
  check(_compilation, report, context) {
    for (const { inline } of context.share(links)) {
      if (inline.type !== 'image' || inline.alt.trim() !== '') continue;
      report({
        place: inline.place,
        message: `图片“${inline.target.split('/').at(-1)}”没有文字说明。`,
        hint: '请在方括号中写明图片的内容，例如“![办公室平面图](平面图.png)”；看不见图片的人靠它了解内容。',
      });
    }
  },
};
