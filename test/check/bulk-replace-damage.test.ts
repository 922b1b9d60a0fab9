import { bulkReplaceDamage } from '../../scripts/check/rules/bulk-replace-damage.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(bulkReplaceDamage, {
  valid: {
    'words that hold the same characters': supportingRule(
      '社区民警、社区务必配合，中心公布结果，街道长效管理，本中心长期负责，股份合作，农社会化服务，局办公室、委办公室负责。',
    ),
  },
  invalid: {
    'a part of another word replaced': {
      source: supportingRule('按照社区民自治的要求，由司法局公室、负责人小组办理。'),
      findings: [
        '2:3 “社区民”像是整批替换时换坏的词。',
        '2:15 “局公室”像是整批替换时换坏的词。',
        '2:19 “负责人小组”像是整批替换时换坏的词。',
      ],
    },
    'a bracket put in for a village': {
      source: supportingRule('由村（社区）民委员会公示。'),
      findings: ['2:2 “村（社区）民”像是整批替换时换坏的词。'],
    },
  },
});
