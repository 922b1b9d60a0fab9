import { formatDate } from '../../lib/format-date.ts';
import type { Block } from '../../model/block.ts';
import type { LawFacts } from '../../model/booklet.ts';
import type { OfficeDocument } from '../../model/office-document.ts';
import type { ReviewMaterial } from '../material.ts';
import { heading, note, paper } from './paper.ts';
import { paperFields } from './paper-table.ts';

/** 依据汇编: each cited law by rank, with its status, what rests on it, and the cited articles that the registry holds. */
export function legalBasesPaper(material: ReviewMaterial): OfficeDocument {
  const laws = material.booklet.laws.filter(({ citedBy }) => citedBy.length > 0);
  const lead = note(
    `本汇编共引用法律、法规、规章和文件${laws.length}部，按效力层级排列。条文摘自法规登记；登记中没有条文的，只列名称和条号，请以正式公布的文本为准。`,
  );
  return paper(material, '依据汇编', [lead, ...laws.flatMap(lawBlocks)]);
}

function lawBlocks(law: LawFacts, index: number): readonly Block[] {
  const date = (value: string | undefined) => value && formatDate(value);
  const fields = paperFields([
    ['层级', law.rank],
    ['制定机关', law.issuers.join('、')],
    ['文号', law.documentNumber],
    ['公布日期', date(law.promulgatedOn)],
    ['修正日期', date(law.amendedOn)],
    ['施行日期', date(law.effectiveOn)],
    ['状态', status(law)],
    [
      '引用的职权和制度',
      law.citedBy.map(({ title, articles }) => (articles ? `${title}（${articles}）` : title)),
    ],
  ]);
  return [heading(`${index + 1}.《${law.title}》`, `b${index + 1}`), fields, ...articles(law)];
}

function status({ status, repealedOn, replacedBy }: LawFacts): string {
  const since = repealedOn ? `，${formatDate(repealedOn)}废止` : '';
  const now = replacedBy.length > 0 ? `，由${replacedBy.map((title) => `《${title}》`).join('、')}替代` : '';
  return `${status}${since}${now}`;
}

function articles({ articles, citedBy }: LawFacts): readonly Block[] {
  const cited = new Set(citedBy.flatMap((use) => use.articles.split('、')));
  return articles
    .filter(({ title }) => cited.has(title))
    .flatMap(({ title, blocks }): readonly Block[] => {
      const [first, ...rest] = blocks;
      if (first?.type !== 'paragraph') return [note(title), ...blocks];
      return [{ ...first, role: 'article', marker: title }, ...rest];
    });
}
