import { attachmentResolves } from '../../scripts/check/rules/attachment-resolves.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(attachmentResolves, {
  valid: {
    'attachments that are there': supportingRule(
      '第一条　填写附件2，见附件1。\n\n附件1：申请表\n\n附件2：承诺书',
    ),
    'attachments that are kept elsewhere': supportingRule('第一条　填写附件3。\n\n第二条　见附件1。'),
    'a table that is there': supportingRule('第一条　如表1所示。\n\n表1　人员'),
  },
  invalid: {
    'an attachment that is not there': {
      source: supportingRule('第一条　申请人填写附件3。\n\n附件1：申请表\n\n附件2：承诺书'),
      findings: ['2:10 “附件3”找不到，本文件所附的是附件1、附件2。'],
    },
    'a table that is not there': {
      source: supportingRule('第一条　如表2所示。\n\n表1　人员'),
      findings: ['2:6 “表2”找不到，本文件所附的是表1。'],
    },
  },
});
