import { fieldGround } from '../field-ground.ts';
import type { Rule } from '../rule.ts';

export const powerHasLegalBasis: Rule = {
  id: 'power-has-legal-basis',
  severity: 'error',
  summary: '每项权力至少有一条写明法规名称的依据。',
  check({ powers }, report) {
    for (const power of powers) {
      // A file without 依据 has been told so when it was read.
      if (!power.places.has('依据') || power.legalBases.some((basis) => basis.citations.length > 0)) continue;
      const [only, ...others] = power.legalBases;
      report({
        ...(only && others.length === 0 ? { place: only.place } : { entry: power, field: '依据' }),
        message: `“${power.name}”没有写明法规名称的依据。`,
        hint: '请在“依据”中写出法规名称和条款，例如“《信访工作条例》第二十三条”；没有依据的权力不应列入汇编。',
        // What names no law is told where it stands.
        restsOn: power.legalBases.flatMap((_, index) => fieldGround(power, `依据[${index}]`)),
      });
    }
  },
};
