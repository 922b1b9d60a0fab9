import { siteFactsComplete } from '../../scripts/check/rules/site-facts-complete.ts';
import { unit, workspace } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(siteFactsComplete, {
  valid: {
    'all facts': unit({
      网站: '{域名: www.example.gov.cn, 标识码: 4305280002, 主办单位: 示范县人民政府, 备案号: 湘ICP备12345678号, 公安备案号: 43052802000123}',
    }),
    'no site': unit(),
  },
  invalid: {
    'what all units share, once and where it stands': {
      source: { ...workspace({ 网站: '{主办单位: 示范县人民政府}' }), ...unit(), ...unit({}, '', '档案馆') },
      findings: ['2:1 没有网站标识码。'],
    },
    'wrong forms': {
      source: unit({
        网站: '{域名: www@example.gov.cn, 标识码: 430528, 备案号: 备案12345678, 公安备案号: 4305}',
      }),
      findings: [
        '4:1 没有写明网站的主办单位。',
        '4:6 网站域名“www@example.gov.cn”的写法不对。',
        '4:30 网站标识码“430528”不是10位数字。',
        '4:43 备案号“备案12345678”的写法不对。',
        '4:60 公安备案号“4305”不是14位数字。',
      ],
    },
  },
});
