import { powerNotRight } from '../../scripts/check/rules/power-not-right.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerNotRight, {
  valid: {
    'the right word': power({}, '规范权力运行，保障相对人的权利，维护公民权利。'),
  },
  invalid: {
    'the wrong word': {
      source: power({}, '规范权利运行，公布权利清单，制约行政权利。'),
      findings: [
        '9:3 “权利”中的“权利”应当是“权力”。',
        '9:10 “权利”中的“权利”应当是“权力”。',
        '9:19 “权利”中的“权利”应当是“权力”。',
      ],
    },
  },
});
