import { groupBy } from '../../lib/group-by.ts';
import type { RiskPoint } from '../../model/entry.ts';
import type { Report, Rule } from '../rule.ts';

export const riskNumbersUnique: Rule = {
  id: 'risk-numbers-unique',
  severity: 'warning',
  summary: '一项权力的风险点，编号和名称不重复。',
  check({ powers, departments }, report) {
    for (const { risks } of [...departments, ...powers]) {
      reportTypedTwice(risks, report);
      for (const same of groupBy(risks, keyOf).values()) {
        const [first] = same;
        if (!first || same.length < 2 || keyOf(first) === '') continue;
        // Of two that bear one number either may be the slip.
        for (const risk of same.slice(1)) {
          report({
            place: risk.places.get('风险点') ?? risk.place,
            length: risk.name.length,
            message: `风险点“${risk.name}”和第${first.number}行重复。`,
            hint: '请改正编号，或者把两行合成一行。',
          });
        }
      }
    }
  },
};

/** In a column of numbers that is filled in every row: one that another row has, for another step. */
function reportTypedTwice(risks: readonly RiskPoint[], report: Report): void {
  const typed = risks.flatMap(({ typedNumber, ...risk }) => (typedNumber ? { ...risk, typedNumber } : []));
  if (typed.length < risks.length) return;
  for (const [number, [first, ...others]] of groupBy(typed, ({ typedNumber }) => typedNumber.text)) {
    for (const { name, step, typedNumber } of others) {
      if (step === first?.step) continue;
      report({
        place: typedNumber.place,
        length: number.length,
        message: `风险点“${name}”的编号“${number}”和第${first?.number}行重复。`,
        hint: '请改正编号，或者把两行合成一行。',
      });
    }
  }
}

/** 风险1, F-2, 三, or with words behind it: ①审查疏漏, （1）外借. Names without a number may come back at another step. */
const NUMBER =
  /^(?:风险点?\s*[-—.．]?\s*(?:[0-9０-９]+|[一二三四五六七八九十]+)|[A-Za-zＡ-Ｚ]\s*[-—.．]?\s*[0-9０-９]+|[①-⑳⑴-⒇]|[（(](?:[0-9０-９]+|[一二三四五六七八九十]+)[）)]|(?:[0-9０-９]+|[一二三四五六七八九十]+)(?=[.．、]|\s*$))/u;

function keyOf({ name, step = '' }: RiskPoint): string {
  const bare = name.trim();
  if (bare === '') return '';
  const [number] = NUMBER.exec(bare) ?? [];
  return (number ?? `${bare}\n${step.trim()}`).normalize('NFKC').replace(/\s+/gu, '');
}
