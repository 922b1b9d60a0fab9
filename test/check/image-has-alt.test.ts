import { imageHasAlt } from '../../scripts/check/rules/image-has-alt.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(imageHasAlt, {
  valid: {
    'a description': power({}, '![平面图](../../图片/平面图.png)'),
  },
  invalid: {
    none: {
      source: power({}, '![](../../图片/平面图.png)'),
      findings: ['9:1 图片“平面图.png”没有文字说明。'],
    },
  },
});
