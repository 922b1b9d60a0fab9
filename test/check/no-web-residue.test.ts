import { noWebResidue } from '../../scripts/check/rules/no-web-residue.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noWebResidue, {
  valid: {
    'signs and numbers that belong there': power(
      {},
      '★为必备条款，☑表示必选，编号A-2-B，见表1-2-3，气温-2—5℃，共3页。',
    ),
    'a word for downloads': power({}, '附件下载次数由办公室统计。'),
    'what is done with pages and sources': power(
      {},
      '点击“提交”按钮，转载须注明来源，关注重点人群，版权所有者授权，查阅原文，信息来源合法。',
    ),
    'words about pages, and a space in a figure': power(
      {},
      '读者可以翻到上一篇，点击下一页继续填写；上一条：已经办结的登记；温度20\u00A0℃。',
    ),
    'plain text': power({}, '在门户网站发布，方便群众打印。'),
  },
  invalid: {
    'the number of a page and signs against copying': {
      source: power({}, '按照《印章管理-12-办法》执行，抓严、抓™实，受教育面100%ก，加强库❣房管理。'),
      findings: [
        '9:8 “-12-”像是复制时带来的页码。',
        '9:22 “™”像是从网页复制时带来的。',
        '9:33 “ก”像是从网页复制时带来的。',
        '9:38 “❣”像是从网页复制时带来的。',
      ],
    },
    'a button by itself': {
      source: power({}, '附件下载'),
      findings: ['9:1 “附件下载”像是从网页复制时带来的。'],
    },
    'more of what stands around the text of a page': {
      source: power(
        {},
        '浏览量：1024\n\n打印 关闭\n\n分享到微信 微博\n\nCopyright © 2026\n\n（图片来自网络）',
      ),
      findings: [
        '9:1 “浏览量：”像是从网页复制时带来的。',
        '11:1 “打印 关闭”像是从网页复制时带来的。',
        '13:1 “分享到微信”像是从网页复制时带来的。',
        '15:1 “Copyright ©”像是从网页复制时带来的。',
        '17:1 “（图片来自网络）”像是从网页复制时带来的。',
      ],
    },
    'words of a chat, a machine and a page of documents': {
      source: power(
        {},
        '@所有人 收到请回复。\n\n以下是修改后的内容：按月报送。希望以上内容对您有帮助。\n\n来源：百度文库',
      ),
      findings: [
        '9:1 “@所有人”像是从网页复制时带来的。',
        '9:6 “收到请回复”像是从网页复制时带来的。',
        '11:1 “以下是修改后的内容：”像是从网页复制时带来的。',
        '11:16 “希望以上内容对您有帮助”像是从网页复制时带来的。',
        '13:1 “来源：百度文库”像是从网页复制时带来的。',
      ],
    },
    'the pages before and after, behind a sentence': {
      source: power(
        {},
        '按时归档。上一篇：没有了　下一篇：没有了\n\n执行。下一条：无\n\n完毕！上一页：返回列表',
      ),
      findings: [
        '9:6 “上一篇：没有了　下一篇：没有了”像是从网页复制时带来的。',
        '11:4 “下一条：无”像是从网页复制时带来的。',
        '13:4 “上一页：返回列表”像是从网页复制时带来的。',
      ],
    },
    'spaces of a page': {
      source: power({}, '按时&nbsp;归档。\n\n完毕&nbsp; &nbsp;。'),
      findings: ['9:3 这里有从网页带来的空格“&nbsp;”。', '11:3 这里有从网页带来的空格“&nbsp;”。'],
    },
    'wide spaces inside a paragraph': {
      source: power({}, '按时&emsp;归档。'),
      findings: ['9:3 这里有从网页带来的空格“&emsp;”。'],
    },
    'what a web page left': {
      source: power({}, '【字体：大 中 小】分享到：\n\n责任编辑：某人'),
      findings: [
        '9:1 “【字体：大 中 小】”像是从网页复制时带来的。',
        '9:11 “分享到：”像是从网页复制时带来的。',
        '11:1 “责任编辑：”像是从网页复制时带来的。',
      ],
    },
  },
});
