import { lawBasisNotVague } from '../../scripts/check/rules/law-basis-not-vague.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawBasisNotVague, {
  valid: {
    'a citation': power(),
    'vague words in running text': power({}, '按照国家有关规定办理。'),
    'vague words beside a citation': power({ 依据: '《中华人民共和国档案法》及有关规定' }),
  },
  invalid: {
    'vague words as a basis': {
      source: power({ 依据: '[《中华人民共和国档案法》第十条, 国家有关规定, 其他法律法规]' }),
      findings: [
        '4:23 依据“国家有关规定”没有写明是哪一部法规。',
        '4:31 依据“其他法律法规”没有写明是哪一部法规。',
      ],
    },
  },
});
