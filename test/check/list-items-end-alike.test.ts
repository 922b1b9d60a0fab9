import { listItemsEndAlike } from '../../scripts/check/rules/list-items-end-alike.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(listItemsEndAlike, {
  valid: {
    'two titles with a sentence behind one, and a list within a list': supportingRule(
      '要求如下：\n\n（一）加强领导\n\n（二）落实责任。各单位要落实责任。\n\n下列人员：\n\n（一）甲岗；\n\n（二）乙岗：\n\n1. 丙岗；\n\n2. 丁岗。',
    ),
    'clauses inside an item': supportingRule(
      '一是准时，不迟到；二是专注；三是保密。任务一是抓安全，防事故，二是抓稳定，三是抓发展。',
    ),
    'items inside a sentence': supportingRule(
      '申请材料：①身份证，②户口簿，③照片，④申请书。投资包括：①勘察费；②设计费；③监理费；④检测费。',
    ),
    'materials without marks, of which the last says more': supportingRule(
      '1. 单位情况简介（不超过两页，格式见示范文本）\n\n2. 登记表\n\n3. 场所证明\n\n4. 章程草案\n\n5. 主管单位批文，直接登记的不需要。',
    ),
    'titles, one of which has a comma': supportingRule('一、登记\n\n二、分送\n\n三、归档，由文书负责'),
    'the title of an article above its list': supportingRule(
      [
        ...'一二三四五六'.split('').map((n) => `第${n}条　来文由文书岗登记，当日分送。`),
        '第七条　归口收集资料的范围和来源',
        '（一）会议形成的资料。',
        '（二）来访形成的资料。',
      ].join('\n\n'),
    ),
    'the same end marks': supportingRule('（一）登记；\n（二）分送；\n（三）归档。'),
    'items without end marks': supportingRule('（一）登记\n（二）分送\n（三）归档'),
    'titles of laws': supportingRule('1.《档案法》\n2.《保密法》第十条\n3.《预算法》'),
    'half-width marks, which another rule tells': supportingRule('（一）登记；\n（二）分送;\n（三）归档。'),
    'a last item that is the title of what follows': supportingRule(
      '一、登记由办公室负责。\n\n二、分送当日完成。\n\n三、加减分\n\n（一）加分。\n\n（二）减分。',
    ),
    'an inner list that ends as the outer one does': supportingRule(
      '（一）登记：\n\n1.收文；\n\n2.发文；\n\n（二）归档。',
    ),
    'a sentence that goes on behind its list': supportingRule(
      '有下列情形：\n\n（一）积压；\n\n（二）遗失；\n\n的，应当追究责任。',
    ),
    'items with lists of their own': supportingRule(
      '（一）登记：\n1.收文；\n2.发文。\n（二）分送；\n（三）归档。',
    ),
  },
  invalid: {
    'one of two without its mark': {
      source: supportingRule('应当具备下列条件：\n\n（一）年满十八周岁；\n\n（二）具有固定住所'),
      findings: ['6:9 “（二）”这一项末尾没有标点，另一项有。'],
    },
    'a colon with nothing below': {
      source: supportingRule(
        '应当具备下列条件：\n\n（一）年满十八周岁：\n\n（二）有固定住所；\n\n（三）信用良好。',
      ),
      findings: ['4:10 “（一）”这一项以冒号结尾，下面却没有内容。'],
    },
    'the first of three spoken items': {
      source: supportingRule('工作分三步：一是梳理，二是审核；三是公布。'),
      findings: ['2:11 “二是”前面用的是“，”，其他各项之间用的是“；”。'],
    },
    'one mark unlike the others inside a sentence': {
      source: supportingRule('会议记录载明：①时间，②出席人员；③议题；④决定事项。'),
      findings: ['2:11 “②”前面用的是“，”，其他各项之间用的是“；”。'],
    },
    'a list that Markdown counts, and ends in a semicolon': {
      source: supportingRule('材料如下：\n\n1. 由申请人填写的申请表；\n2. 由村委会出具的证明；'),
      findings: ['5:13 “2.”是最后一项，却用分号结尾。'],
    },
    'a sentence without its mark beside a title': {
      source: supportingRule(
        '一、每月召开一次，必要时随时召开\n\n二、局长主持，科长列席。\n\n三、会议议题\n\n（一）传达文件。\n\n（二）部署工作。',
      ),
      findings: ['2:16 “一、”这一项末尾没有标点，其他各项都有。'],
    },
    'a semicolon among full stops': {
      source: supportingRule(
        '一、登记当日完成。\n\n二、票据凭签字单报销；\n\n三、借款次月还清。\n\n四、账目按季公布。',
      ),
      findings: ['4:11 “二、”这一项用分号结尾，其他各项用的是句号。'],
    },
    'the last sentence of a text without its mark': {
      source: supportingRule(
        '一、登记当日完成。\n\n二、分送次日完成。\n\n三、归档月底完成。\n\n本制度自2026年3月1日起施行',
      ),
      findings: ['8:16 “…月1日起施行”这一句末尾没有标点。'],
    },
    'a last article without its mark': {
      source: supportingRule(
        [
          ...['一', '二', '三', '四', '五', '六'].map(
            (number) => `第${number}条　来文由文书岗登记，当日分送。`,
          ),
          '第七条　本制度自2026年4月1日起施行',
        ].join('\n\n'),
      ),
      findings: ['14:20 “…月1日起施行”这一段末尾没有标点。'],
    },
    'an article that leads to its list without a mark': {
      source: supportingRule(
        [
          ...'一二三四五六'.split('').map((n) => `第${n}条　来文由文书岗登记，当日分送。`),
          '第七条　借阅人应当出示下列证件',
          '（一）工作证。',
          '（二）介绍信。',
        ].join('\n\n'),
      ),
      findings: ['14:15 “…出示下列证件”这一段末尾没有标点。'],
    },
    'an article that lacks its full stop': {
      source: supportingRule(
        [...'一二三四五六七']
          .map((n) => `第${n}条　收文当日登记，次日分送${n === '四' ? '' : '。'}`)
          .join('\n\n'),
      ),
      findings: ['8:15 “…记，次日分送”这一段末尾没有标点。'],
    },
    'a last item behind one that is glued': {
      source: supportingRule('（一）登记；\n（二）分送；（三）督办；\n（四）归档'),
      findings: ['4:5 “（四）”这一项末尾没有标点，其他各项都有。'],
    },
    'a list that ends in a semicolon': {
      source: supportingRule('第一条 范围：\n\n（一）登记；\n\n（二）归档；\n\n第二条 施行。'),
      findings: ['6:6 “（二）”是最后一项，却用分号结尾。'],
    },
    'one item without an end mark': {
      source: supportingRule('（一）登记；\n（二）分送\n（三）归档。'),
      findings: ['3:5 “（二）”这一项末尾没有标点，其他各项都有。'],
    },
  },
});
