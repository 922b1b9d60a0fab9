import type { Rule } from '../rule.ts';

export const feeHasBasis: Rule = {
  id: 'fee-has-basis',
  severity: 'error',
  summary: '收费的权力要写明收费标准和依据。',
  check({ powers }, report) {
    for (const power of powers) {
      const { fee } = power;
      if (!fee?.charged) continue;
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
