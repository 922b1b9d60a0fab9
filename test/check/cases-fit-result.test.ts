import { casesFitResult } from '../../scripts/check/rules/cases-fit-result.ts';
import { assessment, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const BAD = '（一）发生责任事故的；\n\n（二）受到政务处分的；\n\n（三）弄虚作假的。';
const GOOD = '（一）工作经验被推广的；\n\n（二）受到省级表彰的。';

testRule(casesFitResult, {
  valid: {
    'bad cases with a bad result': assessment({}, `第一条　有下列情形之一的，直接评定为不合格：\n\n${BAD}`),
    'good cases with a good result': assessment({}, `第一条　有下列情形之一的，每项加2分：\n\n${GOOD}`),
    'a praise that is refused': assessment({}, `第一条　有下列情形之一的，不得评为优秀：\n\n${BAD}`),
    'cases that tell nothing': assessment(
      {},
      '第一条　有下列情形之一的，可以评为优秀：\n\n（一）得分90分以上的；\n\n（二）排名前三的。',
    ),
    'a rule that is no assessment': supportingRule(`第一条　有下列情形之一的，直接评定为优秀：\n\n${BAD}`),
  },
  invalid: {
    'bad cases with a good result': {
      source: assessment({}, `第一条　有下列情形之一的，直接评定为一等：\n\n${BAD}`),
      findings: ['2:10 “之一的，直接评定为一等”，下面列的却是出了问题的情形。'],
    },
    'good cases with a bad result': {
      source: assessment({}, `第一条　有下列情形之一的，每项扣2分：\n\n${GOOD}`),
      findings: ['2:10 “之一的，每项扣2分”，下面列的却是做得好的情形。'],
    },
  },
});
