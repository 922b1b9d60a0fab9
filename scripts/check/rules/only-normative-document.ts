import { lawOf } from '../../lib/law-of.ts';
import { fieldGround } from '../field-ground.ts';
import type { Rule } from '../rule.ts';

export const onlyNormativeDocument: Rule = {
  id: 'only-normative-document',
  severity: 'warning',
  summary: '权力不宜只以规范性文件为依据。',
  check({ powers, lawIndex }, report) {
    for (const power of powers) {
      // What an office does within its own walls, or does for others without power over them, needs no statute, but a paper on it.
      const isSoft = power.category === '内部管理' || power.category === '公共服务';
      const isEnough = isSoft && power.legalBases.some(({ text }) => isOnSubject(text, power.name));
      const ranks = power.legalBases.flatMap(({ citations }) =>
        citations.map(({ title }) => lawOf(lawIndex, title)?.rank),
      );
      if (ranks.length === 0 || ranks.some((rank) => rank !== '规范性文件')) continue;
      report({
        entry: power,
        field: '依据[0]',
        ...(isEnough && { severity: 'notice' }),
        message: `“${power.name}”只以规范性文件为依据。`,
        hint: '请补充法律、法规或者规章的依据；确实没有的，请在备注中说明批准文件。',
        restsOn: fieldGround(power, '类别'),
      });
    }
  },
};

/** 机关公章使用审批 and the rules on 印章 have a character in common that names a subject. */
const isOnSubject = (basis: string, name: string): boolean =>
  [...name.replace(NO_SUBJECT, '')].some((character) => basis.includes(character));

const NO_SUBJECT = /[审批核准办理管使用工作的和与及对项目服务公开定行政制度规]/gu;
