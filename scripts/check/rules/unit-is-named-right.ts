import { reportNamesToldWrong } from '../names/names-told-wrong.ts';
import { indexNearNames } from '../names/near-names.ts';
import { indexStumbledNames } from '../names/stumbled-names.ts';
import type { Rule } from '../rule.ts';

export const unitIsNamedRight: Rule = {
  id: 'unit-is-named-right',
  severity: 'warning',
  summary: '文中写本单位的名称，不多一字，不少一字，不错一字。',
  check(_compilation, report, context) {
    reportNamesToldWrong(
      ({ bare }) => {
        const findNear = indexNearNames([bare]);
        const findStumbled = indexStumbledNames([bare]);
        return (text) => [...findNear(text), ...findStumbled(text)];
      },
      report,
      context,
    );
  },
};
