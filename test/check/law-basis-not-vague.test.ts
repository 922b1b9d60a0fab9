import { lawBasisNotVague } from '../../scripts/check/rules/law-basis-not-vague.ts';
import { department, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawBasisNotVague, {
  valid: {
    'what a secret rests on, which classified-has-basis tells': power({
      公开: '{范围: 不公开}',
      不公开理由: '{理由: 涉及工作秘密, 保密依据: 工作惯例}',
    }),
    'a document that is named': power({
      依据: '[《中华人民共和国档案法》第十条, 三定方案, 县委常委会会议纪要, 市政府有关会议纪要〔2025〕5号]',
    }),
    'the charter of the office': power({ 依据: '[县人民政府批准的职能配置规定, 本县的三定方案]' }),
    'what a committee asks on a subject, in the list of a department': department(
      '## 权力行使依据\n\n1. 《中华人民共和国档案法》\n2. 县委、县政府关于档案工作的要求',
    ),
    'a citation': power(),
    'vague words in running text': power({}, '按照国家有关规定办理。'),
    'vague words beside a citation': power({ 依据: '《中华人民共和国档案法》及有关规定' }),
  },
  invalid: {
    'a citation with vague words behind it': {
      source: power({ 依据: '《中华人民共和国档案法》第十条以及省里的相关政策' }),
      findings: ['4:5 依据“《中华人民共和国档案法》第十条以及省里的相关政策”没有写明是哪一部法规。'],
    },
    'a custom, a kind of law and an instruction': {
      source: power({ 依据: '[行业惯例, 部门规章, 按规定执行, 领导指示]' }),
      findings: [
        '4:6 依据“行业惯例”没有写明是哪一部法规。',
        '4:12 依据“部门规章”没有写明是哪一部法规。',
        '4:18 依据“按规定执行”没有写明是哪一部法规。',
        '4:25 依据“领导指示”没有写明是哪一部法规。',
      ],
    },
    'what came down over the years, and what neighbours do': {
      source: power({ 依据: '[水利系统历年下发的通知, 有关会议纪要, 周边县的做法, 口头约定]' }),
      findings: [
        '4:6 依据“水利系统历年下发的通知”没有写明是哪一部法规。',
        '4:19 依据“有关会议纪要”没有写明是哪一部法规。',
        '4:27 依据“周边县的做法”没有写明是哪一部法规。',
        '4:35 依据“口头约定”没有写明是哪一部法规。',
      ],
    },
    'one law for many': {
      source: power({ 依据: '《中华人民共和国档案法》第十条等法律法规' }),
      findings: ['4:5 依据“《中华人民共和国档案法》第十条等法律法规”没有写明是哪一部法规。'],
    },
    'vague words as a basis': {
      source: power({ 依据: '[《中华人民共和国档案法》第十条, 国家有关规定, 其他法律法规]' }),
      findings: [
        '4:23 依据“国家有关规定”没有写明是哪一部法规。',
        '4:31 依据“其他法律法规”没有写明是哪一部法规。',
      ],
    },
  },
});
