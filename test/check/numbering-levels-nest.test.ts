import { numberingLevelsNest } from '../../scripts/check/rules/numbering-levels-nest.ts';
import { department, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(numberingLevelsNest, {
  valid: {
    'brackets of one kind at each level': supportingRule(
      '（一）登记：\n\n1.收件：\n\n(1)签收；\n\n(2)编号；\n\n（二）归档。',
    ),
    'the usual levels': supportingRule(
      '一、目标\n\n（一）近期\n\n1.登记。\n\n（1）来文。\n\n（二）远期\n\n二、措施',
    ),
    'two levels that skip one': supportingRule('一、目标\n\n1.登记。\n2.分送。\n\n二、措施'),
    'a short list that leaves a level out': supportingRule(
      '一、目标\n\n（一）近期。\n\n（二）远期。\n\n二、措施\n\n1.登记。\n\n2.分送。\n\n三、附则',
    ),
    'levels that an office leaves out throughout': supportingRule(
      '一、目标\n\n（一）近期：\n\n（1）登记；\n\n（2）分送。\n\n（二）远期：\n\n（1）归档；\n\n（2）移交。\n\n二、措施\n\n（一）检查：\n\n（1）自查；\n\n（2）抽查。\n\n（二）通报。',
    ),
    'circles below numbers': supportingRule(
      '一、目标\n\n（一）近期：\n\n1.登记：\n\n①来文；\n\n②去文。\n\n（二）远期。',
    ),
    'a text that begins at a lower level': supportingRule('（一）登记。\n\n（二）分送。'),
    'sections of a department, each in its own style': department(
      '## 职能职责\n\n1.登记。\n2.分送。\n\n## 权力行使依据\n\n1、《中华人民共和国档案法》\n2、《机关档案管理规定》',
    ),
  },
  invalid: {
    'narrow brackets among wide ones': {
      source: supportingRule('（一）登记；\n\n(二)编号；\n\n（三）归档。'),
      findings: ['4:1 序号“(二)”用了半角括号，别的序号用的是全角括号。'],
    },
    'a comma behind a bracket': {
      source: supportingRule('（一）登记。\n\n（二），分送。\n\n（三）归档。'),
      findings: ['4:1 “（二）”后面不加标点，这里多了“，”。'],
    },
    'the odd one out, though it comes first': {
      source: supportingRule('1、登记。\n2.分送。\n3.归档。'),
      findings: ['2:1 序号“1、”和后面的写法不同，后面用的是“.”。'],
    },
    'a first list that differs from all others': {
      source: supportingRule('1、登记。\n\n经办时：\n\n1.分送。\n2.归档。\n\n归档时：\n\n1.编号。\n2.装盒。'),
      findings: ['2:1 序号“1、”和后面的写法不同，后面用的是“.”。'],
    },
    'the odd one out in a section of a department': {
      source: department(
        '## 职能职责\n\n1、登记。\n\n2.分送。\n\n3.归档。\n\n## 权力行使依据\n\n1、《中华人民共和国档案法》',
      ),
      findings: ['7:1 序号“1、”和后面的写法不同，后面用的是“.”。'],
    },
    'another mark once a list': {
      source: supportingRule(
        '1.登记。\n2.分送。\n\n不得有下列情形：\n\n1、积压。\n2、遗失。\n3、泄密。\n\n还不得有下列情形：\n\n1、涂改。\n2、外借。',
      ),
      findings: [
        '7:1 序号“1、”和前面的写法不同，前面用的是“.”。',
        '13:1 序号“1、”和前面的写法不同，前面用的是“.”。',
      ],
    },
    'a mark behind brackets once a list': {
      source: supportingRule('（一）、登记。\n\n（二）、分送。\n\n（三）、归档。'),
      findings: ['2:1 “（一）”后面不加标点，这里多了“、”。'],
    },
    'levels upside down': {
      source: supportingRule('1.目标\n\n（一）近期。\n\n（二）远期。\n\n2.措施'),
      findings: ['4:1 层次颠倒：“（一）”用在了“1.”的下一层。'],
    },
    'levels left out once': {
      source: supportingRule(
        '第一条 登记：\n\n（一）来文：\n\n①编号；\n\n②盖章。\n\n（二）去文。\n\n第二条 分送，并且：\n\n（1）当日办；\n\n（2）不积压。',
      ),
      findings: [
        '6:1 层次跳得太多：“（一）”的下一层直接用了“①”。',
        '14:1 层次跳得太多：“第二条”的下一层直接用了“（1）”。',
      ],
    },
    'levels that skip two': {
      source: supportingRule('一、目标\n\n（1）近期。\n\n二、措施'),
      findings: ['4:1 层次跳得太多：“一、”的下一层直接用了“（1）”。'],
    },
    'a level left out that the other sections have': {
      source: supportingRule(
        '一、目标\n\n（一）近期。\n\n（二）远期。\n\n二、措施\n\n1.登记。\n\n2.分送：\n\n（1）来文；\n\n（2）去文。\n\n三、附则',
      ),
      findings: ['10:1 层次跳得太多：“二、”的下一层直接用了“1.”。'],
    },
    'two marks for one level': {
      source: supportingRule('1.登记。\n2、分送。'),
      findings: ['3:1 序号“2、”和前面的写法不同，前面用的是“.”。'],
    },
    'a mark behind a bracket': {
      source: supportingRule('（一）、登记。\n\n（二）分送。'),
      findings: ['2:1 “（一）”后面不加标点，这里多了“、”。'],
    },
  },
});
