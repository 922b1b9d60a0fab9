import { noWebResidue } from '../../scripts/check/rules/no-web-residue.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noWebResidue, {
  valid: {
    'plain text': power({}, '在门户网站发布，方便群众打印。'),
  },
  invalid: {
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
