import type { StatutoryFact } from './statutory-fact.ts';

/** The least and the highest amount that a law sets for an act. */
export interface Fine {
  readonly law: string;
  readonly article: string;
  /** Whoever does this, for the reader. */
  readonly what: string;
  /** The pattern source of it. */
  readonly act: string;
  /** What the fine is a multiple or a share of. */
  readonly base?: string;
  readonly least: string;
  readonly highest: string;
  readonly scope?: string;
  /** Only where the goods are worth less than 10,000 yuan. */
  readonly ofSmallWorth?: true;
}

const FAILING = '(?:；(?:拒不|逾期不|逾期仍不)[^。；，]{0,8}的)?[^。；]{0,30}?';
const OF_SMALL_WORTH = '；?[^。；]{0,20}不足(?:一|1)万元的，?并?';
const IMPOSED = '(?:处(?:以)?|每人|每次)(?:罚款)?(?:每次)?';

/** Offices divide the range of a fine into steps of their own; provinces set others for stalls and small workshops. */
const GRADED_OF_SMALL_WORTH =
  /情节|轻微|较轻|较重|一般|从轻|从重|减轻|档|首次|初次|再次|作坊|小餐饮|摊[贩点]/;
const GRADED = new RegExp(`${GRADED_OF_SMALL_WORTH.source}|不足|不满|超过`, 'u');

/** Two facts: what is told as the least, and what as the highest, wherever nothing divides the range. */
export function fineFacts(fine: Fine): readonly StatutoryFact[] {
  const { law, article, what, act, base = '', least, highest, scope = '', ofSmallWorth } = fine;
  const lead = `${act}[^。；]{0,80}?${ofSmallWorth ? OF_SMALL_WORTH : FAILING}${IMPOSED}(?:${base}的?)?`;
  const fact = {
    law,
    article,
    says: `${what}的，处${base}${least}以上${highest}以下的罚款`,
    sign: new RegExp(act, 'u'),
    scope: new RegExp(`^(?![\\s\\S]*裁量)[\\s\\S]*(?:${scope})`, 'u'),
    unless: ofSmallWorth ? GRADED_OF_SMALL_WORTH : GRADED,
  };
  return [
    { ...fact, exactly: least, forms: [`${lead}§以上`] },
    { ...fact, exactly: highest, forms: [`${lead}[^。；，]{1,9}以上§以下`] },
  ];
}
