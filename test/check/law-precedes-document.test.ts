import { lawPrecedesDocument } from '../../scripts/check/rules/law-precedes-document.ts';
import { law, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const rule = (adopted: string) =>
  supportingRule('根据《信访工作条例》制定本制度。', { 通过日期: adopted, 施行日期: adopted });
const registered = (fields: Readonly<Record<string, string>> = {}) =>
  law('信访工作条例', { 公布日期: '2022-02-25', 施行日期: '2022-05-01', ...fields });

testRule(lawPrecedesDocument, {
  valid: {
    'a document that follows the law': { ...rule('2022-06-10'), ...unit(), ...registered() },
    'an older text of the law': {
      ...rule('2015-03-10'),
      ...unit(),
      ...registered({ 沿革: '[{施行日期: 2005-05-01}]' }),
    },
    'a law whose older text is not known': {
      ...rule('2015-03-10'),
      ...unit(),
      ...registered({ 修正日期: '2022-02-25' }),
    },
  },
  invalid: {
    'a document that is older than the law': {
      source: { ...rule('2015-03-10'), ...unit(), ...registered() },
      findings: ['6:3 《信访工作条例》2022-02-25才公布，本文件的通过日期却是2015-03-10。'],
    },
  },
});
