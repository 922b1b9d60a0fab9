import { unitNameIsOwn } from '../../scripts/check/rules/unit-name-is-own.ts';
import { power, unit, workspace } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(unitNameIsOwn, {
  valid: {
    'its own county': { ...power({}, '报示范县人民政府批准。'), ...unit() },
    'a place without an organ, and ordinary words': {
      ...power({}, '赴长沙市学习，会同县财政局办理，送各镇和县政府。'),
      ...unit(),
    },
    'an allowed name': {
      ...power({}, '报隆回县人民政府。'),
      ...unit(),
      ...workspace({ 允许名称: '[隆回县人民政府]' }),
    },
    'a title': { ...power({}, '见《隆回县财政局管理办法》。'), ...unit() },
  },
  invalid: {
    'another county': {
      source: { ...power({}, '报隆回县人民政府批准，送邵阳市水利局。'), ...unit() },
      findings: ['9:2 “隆回县人民政府”不是本地的机关名称。', '9:13 “邵阳市水利局”不是本地的机关名称。'],
    },
  },
});
