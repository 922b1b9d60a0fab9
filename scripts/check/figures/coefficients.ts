import { amountOf } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

const GRADE =
  '(?:[一二三四]等|[甲乙丙丁]等|[一二三四]档|优秀|良好|不合格|基本合格|合格|称职|优|良|中|差|[ABCD]级?)';
/** 一等的部门，绩效系数为1.2；二等的为1.0. */
const SET = new RegExp(
  `(?<grade>${GRADE})[^，。；\\d]{0,8}，?(?:[^，。；\\d]{0,6}系数)?(?:为|是|按)?(?<factor>[01]\\.\\d+|1)(?!\\d|[%％分元])`,
  'gu',
);
const BASE = /(?:基数|标准|基础绩效)(?:为)?(?<base>\d+(?:\.\d+)?)(?<unit>万?元)/u;
const PAID = new RegExp(
  `(?<grade>${GRADE})[^，。；\\d]{0,10}?(?:领取|发放|计发|为|得|是)?(?<result>\\d+(?:\\.\\d+)?)(?<unit>万?元)`,
  'gu',
);

/** The factor of each grade, as far as a text sets them. */
export function factorsIn(text: string): ReadonlyMap<string, number> {
  if (!text.includes('系数')) return new Map();
  const sentences = text.split(/[。\n]/u).filter((sentence) => sentence.includes('系数'));
  return new Map(
    sentences.flatMap((sentence) =>
      [...sentence.matchAll(SET)].map(
        ({ groups = {} }) => [groups.grade ?? '', amountOf(groups.factor)] as const,
      ),
    ),
  );
}

/** 基数3000元，一等领取3800元: what a grade is paid that its factor does not make of the base. */
export function wrongPay(text: string, factors: ReadonlyMap<string, number>): readonly WrongProduct[] {
  const { base, unit } = BASE.exec(text)?.groups ?? {};
  if (!base || factors.size < 2) return [];
  return [...text.matchAll(PAID)].flatMap(({ 0: said, groups = {}, index }): readonly WrongProduct[] => {
    const factor = factors.get(groups.grade ?? '');
    const told = groups.result ?? '';
    if (factor === undefined || groups.unit !== unit) return [];
    const right = Math.round(amountOf(base) * factor * 100) / 100;
    if (right === amountOf(told)) return [];
    return [
      {
        index: index + said.lastIndexOf(told),
        length: told.length + (groups.unit ?? '').length,
        text: said,
        right: `${right}`,
      },
    ];
  });
}
