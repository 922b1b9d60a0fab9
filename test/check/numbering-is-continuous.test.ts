import { numberingIsContinuous } from '../../scripts/check/rules/numbering-is-continuous.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(numberingIsContinuous, {
  valid: {
    'rules that one text gathers, each with articles of its own': supportingRule(
      '（一）值班制度\n\n第一条 轮流值班。\n\n第二条 值班员应当：\n\n（一）接听电话。\n\n（二）记录。\n\n（三）上报。\n\n（二）交接制度\n\n第一条 当面交接。\n\n（三）保密守则\n\n第一条 不外传。',
    ),
    'titles without numbers above articles': supportingRule(
      '值班制度\n\n第一条 轮流值班。\n\n第二条 做好记录。\n\n交接制度\n\n第一条 当面交接。',
    ),
    'measures and names at the head of paragraphs': supportingRule(
      '2人以上到场。\n\n3日内答复。\n\n1号楼、2号楼分别登记。\n\n12345热线由专人接听。',
    ),
    'articles that a text quotes from laws': supportingRule(
      '一、依据\n\n《云岭省水库管理条例》\n\n第十二条 库区禁止围垦。\n\n第三十条 违反规定的，责令改正。\n\n《云岭省渔业办法》第八条 禁渔期内不得捕捞。\n\n第二十条 没收渔具。\n\n二、范围\n\n全县水库。',
    ),
    'inner numbers in brackets that run on': supportingRule(
      '一、停泊\n\n（一）系牢缆绳。\n\n（二）人员上岸。\n\n二、禁渔\n\n（三）春季禁渔。\n\n三、附则\n\n（四）当日施行。',
    ),
    'inner numbers that run on through all titles': supportingRule(
      '一、刻制\n\n1. 统一刻制。\n\n2. 登记备案。\n\n二、保管\n\n3. 专人保管。\n\n4. 专柜存放。',
    ),
    'titles that begin again below a title without a number': supportingRule(
      '对外\n\n1. 范围\n\n收录三类。\n\n2. 用语\n\n依照规范。\n\n对内\n\n1. 范围\n\n收录两类。',
    ),
    'short items that begin again below a sentence': supportingRule(
      '申请时提交下列材料。\n\n1. 身份证\n\n2. 户口簿\n\n备案时提交下列材料。\n\n1. 申请书\n\n2. 协议',
    ),
    'a list whose first items stand in the line before': supportingRule(
      '第一条 原则：\n\n（一）及时。\n\n第二条 包括：（一）登记；（二）分送；\n\n（三）归档；\n\n（四）移交。',
    ),
    'articles that run through chapters': supportingRule(
      '第一章 总则\n\n第一条 目的。\n\n第二章 办文\n\n第二条 原则：\n\n（一）及时；\n\n（二）准确。\n\n第三条 范围：\n\n（一）收文；\n\n（二）发文。',
    ),
    'levels inside one another': supportingRule(
      '一、目标\n\n（一）近期\n\n1.登记。\n2.分送。\n\n（二）远期\n\n1.归档。\n\n二、措施',
    ),
    'a new list after an introduction': supportingRule(
      '应当做到下列两点：\n\n1.登记。\n2.分送。\n\n不得有下列情形：\n\n1.积压。\n2.遗失。',
    ),
    'attachments below another list': supportingRule(
      '1、登记。\n2、分送。\n\n附件：1.收文登记表\n　　　2.发文登记表\n　　　3.归档清单',
    ),
    'an article that was put in': supportingRule('第一条 目的。\n\n第一条之一 原则。\n\n第二条 范围。'),
    'sections that begin again in each chapter, with articles that run on': supportingRule(
      '第一章 总则\n\n第一条 目的。\n\n第二章 办文\n\n第一节 收文\n\n第二条 登记。\n\n第二节 发文\n\n第三条 拟稿。\n\n第三章 归档\n\n第一节 整理\n\n第四条 整理。\n\n第二节 移交\n\n第五条 移交。',
    ),
    'an attachment with articles of its own': supportingRule(
      '第一条 目的。\n\n第二条 施行。\n\n附件：评分办法\n\n第一条 计分。\n\n第二条 等级。',
    ),
    'lists under titles that are plain lines': supportingRule(
      '主任职责\n\n1.登记。\n2.分送。\n\n副主任职责\n\n1.归档。\n2.移交。',
    ),
    'attachments with lists of their own': supportingRule(
      '第一条 目的。\n\n附1：评分表\n\n一、标准\n二、办法\n\n附2：登记表\n\n一、要求\n二、办法',
    ),
    'a number that is there, but glued to the line before': supportingRule(
      '（一）登记；\n\n（二）分送；（三）督办；\n\n（四）归档。',
    ),
    'lists inside a paragraph and a cell': supportingRule(
      '第一条 材料：①申请书；②证明；③照片。要求：①清楚；②完整。\n\n| 事项 | 要求 |\n| --- | --- |\n| 收文 | 1.登记<br>2.分送<br>3.归档 |',
    ),
    'references inside a paragraph': supportingRule(
      '第一条 情形：（一）积压的；（二）遗失的。有（二）、（四）项情形的，（三）项除外，①和③处盖章。',
    ),
    'articles under headings without numbers': supportingRule(
      '## 总则\n\n第一条 目的。\n\n## 附则\n\n第二条 施行。',
    ),
  },
  invalid: {
    'articles that begin again below a chapter': {
      source: supportingRule('第一章 值班制度\n\n第一条 轮流值班。\n\n第二章 交接制度\n\n第一条 当面交接。'),
      findings: ['8:1 序号“第一条”重复。'],
    },
    'titles of rules that lack one': {
      source: supportingRule(
        '一、值班制度\n\n第一条 轮流值班。\n\n三、交接制度\n\n第一条 当面交接。\n\n四、保密守则\n\n第一条 不外传。',
      ),
      findings: ['6:1 序号“三、”前面缺少“二、”。'],
    },
    'numbers without a mark': {
      source: supportingRule('1来访由门卫登记。\n\n2访客佩戴证件。\n\n3离开时交还证件。'),
      findings: ['2:1 序号“1”和下面各项的序号后面没有标点。'],
    },
    'an article that is missing where none is quoted': {
      source: supportingRule('依据《云岭省水库管理条例》制定本办法。\n\n第二条 范围。\n\n第三条 施行。'),
      findings: ['4:1 这一级序号从“第二条”开始，前面缺少“第一条”。'],
    },
    'a number twice in a row': {
      source: supportingRule('1、申请书；\n\n2、2、图纸；\n\n3、协议。'),
      findings: ['4:3 序号“2、”写了两遍。'],
    },
    'a number with the mark of a sentence': {
      source: supportingRule('1. 受理。\n\n2. 审核。\n\n3，决定。\n\n4. 送达。'),
      findings: ['6:1 序号“3，”后面的标点和同级各项不同。'],
    },
    'titles that begin again below one another': {
      source: supportingRule(
        '1. 范围\n\n收录三类。\n\n2. 用语\n\n（1）日：自然日。\n\n（2）户：登记户。\n\n3. 收费\n\n不收费。\n\n1. 数据\n\n截至年末。',
      ),
      findings: ['16:1 序号“1.”倒退。'],
    },
    'a number of the level above in a list, which breaks both': {
      source: supportingRule(
        '一、频次\n\n（一）每年两次。\n\n二、公墓每年一次。\n\n（三）随时检查。\n\n二、内容\n\n（一）人员。\n\n（二）食品。\n\n三、附则',
      ),
      findings: ['6:1 序号“二、”和同级的“（三）”写法不同。'],
    },
    'a number of the level below among titles': {
      source: supportingRule(
        '一、频次\n\n（一）每年两次。\n\n（二）随时检查。\n\n（二）内容\n\n按清单检查。\n\n三、附则',
      ),
      findings: ['8:1 序号“（二）”和同级的“三、”写法不同。'],
    },
    'an item that has the number of another level': {
      source: supportingRule('（一）登记。\n\n（二）分送。\n\n3、归档。\n\n（四）移交。'),
      findings: ['6:1 序号“3、”和同级的“（四）”写法不同。'],
    },
    'a chapter that is called a section': {
      source: supportingRule(
        '第一章 总则\n\n第一条 目的。\n\n第二章 收文\n\n第二条 登记。\n\n第三节 发文\n\n第三条 拟稿。\n\n第四章 归档\n\n第四条 移交。',
      ),
      findings: ['10:1 序号“第三节”和同级的“第四章”写法不同。'],
    },
    'a gap': {
      source: supportingRule('第一条 目的。\n\n第三条 范围。'),
      findings: ['4:1 序号“第三条”前面缺少“第二条”。'],
    },
    'a number twice': {
      source: supportingRule('（一）登记；\n\n（二）分送；\n\n（二）归档。'),
      findings: ['6:1 序号“（二）”重复。'],
    },
    'a list that does not begin at its first number': {
      source: supportingRule('二、措施\n\n三、要求'),
      findings: ['2:1 这一级序号从“二、”开始，前面缺少“一、”。'],
    },
    'a gap in an inner list': {
      source: supportingRule('第一条 原则：\n\n（一）及时；\n\n（三）准确。\n\n第二条 范围。'),
      findings: ['6:1 序号“（三）”前面缺少“（二）”。'],
    },
    'a section that is missing, and articles that begin again in a section': {
      source: supportingRule(
        '第一章 办文\n\n第一条 目的。\n\n第一节 收文\n\n第一条 登记。\n\n第三节 发文\n\n第二条 拟稿。',
      ),
      findings: ['8:1 序号“第一条”重复。', '10:1 序号“第三节”前面缺少“第二节”。'],
    },
    'a gap and a repeat inside a paragraph': {
      source: supportingRule('第一条 材料：①申请书；②证明；④照片。要求：（1）清楚；（1）完整。'),
      findings: ['2:17 序号“④”不连续，前一项是第2项。', '2:30 序号“（1）”重复，前一项是第1项。'],
    },
    'a gap inside a cell': {
      source: supportingRule('| 事项 | 要求 |\n| --- | --- |\n| 收文 | 1.登记<br>2.分送<br>4.归档 |'),
      findings: ['4:24 序号“4.”不连续，前一项是第2项。'],
    },
    'an inner list that has the numbers of the outer one, once': {
      source: supportingRule(
        '（一）领取器材时写明：\n\n（一）名称；\n\n（二）数量。\n\n（二）归还器材时当面清点。\n\n（三）损坏的照价赔偿。',
      ),
      findings: ['4:1 序号“（一）”重复。'],
    },
    'articles that begin again': {
      source: supportingRule('第一条 目的。\n\n第二条 范围。\n\n第一条 施行。'),
      findings: ['6:1 序号“第一条”倒退。'],
    },
  },
});
