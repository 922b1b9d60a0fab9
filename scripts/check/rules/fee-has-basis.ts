import type { Rule } from '../rule.ts';

/** 发改价格规〔2016〕2559号 and 省物价局批复 can be looked up. */
const NAMED = /号|《|批[复准文]|通知|公告/u;

export const feeHasBasis: Rule = {
  id: 'fee-has-basis',
  severity: 'error',
  summary: '收费的权力要写明收费标准和依据。',
  check({ powers }, report) {
    for (const power of powers) {
      const { fee } = power;
      if (!fee?.charged) continue;
      if (fee.basis && fee.basis.citations.length === 0 && !NAMED.test(fee.basis.text)) {
        report({
          place: fee.basis.place,
          length: [...fee.basis.text].length,
          message: `收费依据“${fee.basis.text}”没有写明是哪一部法规、哪一个批准收费的文件。`,
          hint: '请写出法规名称和条款，或者文件的名称和发文字号；没有依据的，不得收费。',
        });
      }
      const missing = [...(fee.standard ? [] : ['标准']), ...(fee.basis ? [] : ['依据'])];
      if (missing.length === 0) continue;
      report({
        entry: power,
        // A key that is there without a value is where to write it.
        field:
          missing.map((key) => `收费.${key}`).find((key) => power.places.has(key)) ??
          (fee.standard ? '收费.标准' : '收费'),
        message: `“${power.name}”收费，但没有写明收费${missing.join('和')}。`,
        hint: '请在“收费”下填写“标准”和“依据”；不收费的，请写“收费: 不收费”。',
      });
    }
  },
};
