import { formatArticle } from '../../lib/format-article.ts';
import type { Law } from '../../model/entry.ts';
import type { ArticleReference } from '../../model/terms.ts';
import type { Rule } from '../rule.ts';
import { citations } from '../views/citations.ts';
import { articleCountOn } from '../wording/law-validity.ts';

export const articleExists: Rule = {
  id: 'article-exists',
  severity: 'error',
  summary: '引用的条、款、项在该法规中要有。',
  check(_compilation, report, context) {
    for (const { citation, law, unit, place } of context.share(citations)) {
      if (!law) continue;
      const where = { place, length: citation.text.length };
      const hint = '请对照现行文本核对条款序号；登记有误的，请改正法规文件。';
      const count = articleCountOn(law, unit?.compiledOn ?? context.date);
      for (const reference of citation.articles) {
        if (reference.article === 0 || !mayHaveInserted(law, reference)) {
          report({ ...where, message: `《${law.name}》没有${formatArticle(reference)}。`, hint });
        } else if (count !== undefined && reference.article > count) {
          report({
            ...where,
            message: `《${law.name}》共${count}条，没有${formatArticle(reference)}。`,
            hint,
          });
        } else if (!hasPart(law, reference)) {
          // The registered text may be an excerpt, so its 款 and 项 are less sure than the number of articles.
          const message = `登记的《${law.name}》条文中没有${formatArticle(reference)}。`;
          report({ ...where, severity: 'warning', message, hint });
        }
      }
    }
  },
};

/**
 * 第二十八条之九: amendments of laws count the articles anew and insert none, but for the criminal law; what stands below the laws
 * may have 之一.
 */
function mayHaveInserted({ rank, name, articles }: Law, { article, suffix }: ArticleReference): boolean {
  if (suffix === undefined || name.endsWith('刑法')) return true;
  if (articles.some((one) => one.article === article && one.suffix === suffix)) return true;
  return rank !== '法律' && suffix <= 2;
}

/** Whether the registered text of the article has the 款 and 项; true where the text is not registered. */
function hasPart(law: Law, { article, suffix, paragraph = 1, item = 0 }: ArticleReference): boolean {
  const text = law.articles.find((one) => one.article === article && one.suffix === suffix);
  if (!text) return true;
  const paragraphs = text.blocks.filter((block) => block.type === 'paragraph');
  const items = paragraphs.flatMap(({ marker }) => marker?.value ?? []);
  const plain = paragraphs.length - items.length;
  return plain === 0 || (paragraph <= plain && (item === 0 || items.includes(item)));
}
