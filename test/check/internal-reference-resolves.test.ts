import { internalReferenceResolves } from '../../scripts/check/rules/internal-reference-resolves.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(internalReferenceResolves, {
  valid: {
    'articles of other rules of the unit, and of rules that are not in the booklet': {
      ...supportingRule('第一条 依照《追责办法》第二条和《县车辆管理办法》第四十条处理。'),
      ...supportingRule('第一条 追责。\n\n第二条 从严。', {}, '追责办法'),
    },
    'an article of the rule': supportingRule(
      '第一条 按照本制度第二条第（一）项办理。\n\n第二条 范围：\n\n（一）收文。',
    ),
    'an article of a law': supportingRule('第一条 依照《中华人民共和国档案法》第十条、第三十条规定办理。'),
    'the article and the paragraph before': supportingRule(
      '第一条 范围：\n\n（一）收文；\n\n（二）发文。\n\n前款第（一）项、第（二）项由办公室办理。\n\n第二条 违反前条第（二）项规定的，通报批评。',
    ),
    'a law that the sentence has named': supportingRule(
      '第一条 《中华人民共和国档案法》第十条规定了范围，依照第四十九条规定处理。',
    ),
    'a law that is named without book marks': supportingRule(
      '第一条 违反行政许可法的，依照第七十条规定处理。宪法第九十条所列事项除外。',
    ),
    'items inside a paragraph, glued ones and those of another style': supportingRule(
      '第一条 材料：①申请；②证明。\n\n第二条 范围：\n\n（一）收文；（二）发文；\n\n（三）归档。\n\n第三条 方式：\n\n1.当面；\n\n2.寄送。\n\n第四条 第二条第（二）项所列事项，依照本制度第一条第（二）项、第三条第（二）项办理。',
    ),
    'a text without articles': supportingRule('一、目标。\n\n二、按照本制度第一条办理，前款第（三）项除外。'),
    'another kind of text': supportingRule('第一条 本条例第九条另有规定的除外。'),
  },
  invalid: {
    'an article behind 按, and one beside 本条': {
      source: supportingRule(
        '第一条 报销按第二十七条规定的权限审批。\n\n第二条 第十六条、本条规定的情形从严处理。',
      ),
      findings: ['2:8 “第二十七条”找不到，本文件只有2条。', '4:5 “第十六条”找不到，本文件只有2条。'],
    },
    'an article that another rule of the unit does not have': {
      source: {
        ...supportingRule('第一条 依照《追责办法》第二条、第四条处理。'),
        ...supportingRule('第一条 追责。\n\n第二条 从严。', {}, '追责办法'),
      },
      findings: ['2:17 《追责办法》的“第四条”找不到，它一共只有2条。'],
    },
    'an article that is not there': {
      source: supportingRule('第一条 按照本制度第九条办理。\n\n第二条 依照第七条规定处理。'),
      findings: ['2:7 “本制度第九条”找不到，本文件只有2条。', '4:7 “第七条”找不到，本文件只有2条。'],
    },
    'an item that is not there': {
      source: supportingRule(
        '第一条 本制度第二条第（三）项除外。\n\n第二条 范围：\n\n（一）收文；\n\n（二）发文。\n\n前款第（四）项另行规定。',
      ),
      findings: [
        '2:5 “本制度第二条第（三）项”找不到，那一条只有2项。',
        '10:1 “前款第（四）项”找不到，那一条只有2项。',
      ],
    },
    'an item that the article before does not have': {
      source: supportingRule('第一条 范围：\n\n（一）收文。\n\n第二条 前条第（三）项除外。'),
      findings: ['6:5 “前条第（三）项”找不到，那一条只有1项。'],
    },
    'a paragraph that is not there, and one before the first': {
      source: supportingRule(
        '第一条 目的。\n\n第二条 按照本制度第一条第二款办理，有前款第（一）项情形的除外：\n\n（一）急件。',
      ),
      findings: [
        '4:7 “本制度第一条第二款”找不到，那一条只有1款。',
        '4:20 “前款第（一）项”找不到，它所在的是这一条的第一款，前面没有别的款。',
      ],
    },
    'one that begins a sentence, and one behind 除': {
      source: supportingRule(
        '第一条 目的。\n\n第二条 第一条第（七）项所列事项，除第十五条外，自发布之日起施行。',
      ),
      findings: ['4:5 “第一条第（七）项”找不到，那一条没有分项。', '4:19 “第十五条”找不到，本文件只有2条。'],
    },
    'a paragraph before the first, and a chapter': {
      source: supportingRule('第一章 总则\n\n第一条 前款规定的事项，依照本制度第三章办理。'),
      findings: [
        '4:5 “前款”找不到，它所在的是这一条的第一款，前面没有别的款。',
        '4:15 “本制度第三章”找不到，本文件只有1章。',
      ],
    },
    'an article of a text that counts 一、二、': {
      source: supportingRule('一、目标。\n\n二、按照本制度第五条办理。'),
      findings: ['4:5 “本制度第五条”找不到，本文件只有2条。'],
    },
    'one of several': {
      source: supportingRule('第一条 目的。\n\n第二条 本制度第一条、第二条和第五条除外。'),
      findings: ['4:5 “本制度第一条、第二条和第五条”找不到，本文件只有2条。'],
    },
    'the paragraph before the first': {
      source: supportingRule('第一条 目的。\n\n第二条 本条前款的规定被违反的，通报批评。'),
      findings: ['4:7 “前款”找不到，它所在的是这一条的第一款，前面没有别的款。'],
    },
    'an article that tells what is done': {
      source: supportingRule('第一条 合同变更的，按照第九条重新确定签批人。\n\n第二条 范围。'),
      findings: ['2:13 “第九条”找不到，本文件只有2条。'],
    },
  },
});
