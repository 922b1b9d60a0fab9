import { materialsAreCounted } from '../../scripts/check/rules/materials-are-counted.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const listed = { 申请材料: '[申请书, 身份证, 户口簿, 照片]' };

testRule(materialsAreCounted, {
  valid: {
    'as many as are listed': power(listed, '核对四件材料是否齐全。'),
    'some of them': power(listed, '其中两件材料要原件，另两份材料可以复印，第三项材料免交。'),
    'one of them': power(listed, '每份材料一式两份，缺一份材料的当场告知。'),
    'materials that are not listed': power({}, '核对三件材料是否齐全。'),
  },
  invalid: {
    'one less': {
      source: power(listed, '核对三件材料是否齐全。'),
      findings: ['10:3 这里说“三件材料”，申请材料列了4件。'],
    },
  },
});
