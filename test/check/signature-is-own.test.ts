import { signatureIsOwn } from '../../scripts/check/rules/signature-is-own.ts';
import { supportingRule, unit, workspace } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const office = { 名称: '示范县枫林街道办事处', 曾用名: '[枫林镇人民政府]', 上级机关: '[示范县人民政府]' };
const signed = (name: string) => ({ ...unit(office), ...supportingRule('正文。', { 落款: name }) });

testRule(signatureIsOwn, {
  valid: {
    'its own name': signed('示范县枫林街道办事处'),
    'its party committee and the organ above': {
      ...signed('中共枫林街道工作委员会'),
      ...supportingRule('', { 落款: '示范县人民政府' }, '乙'),
    },
    'a site that the city runs': unit({
      ...office,
      网站: '{主办单位: 示范县人民政府办公室, 承办单位: 远山市大数据中心}',
    }),
  },
  invalid: {
    'a department of the province': {
      source: { ...supportingRule('内容。', { 落款: '示范县财政厅' }), ...unit({ 名称: '示范县财政局' }) },
      findings: ['2:1 “示范县财政厅”不是本单位的名称。'],
    },
    'a former name': {
      source: signed('示范县枫林镇人民政府'),
      findings: ['01-办文制度.md:2:1 “示范县枫林镇人民政府”是本单位的曾用名。'],
    },
    'an office of another county': {
      source: signed('南桥县枫林街道办事处'),
      findings: ['01-办文制度.md:2:1 “南桥县枫林街道办事处”不是本地的机关。'],
    },
    'another office of the same county': {
      source: signed('示范县财政局'),
      findings: ['01-办文制度.md:2:1 “示范县财政局”不是本单位的名称。'],
    },
    'the party committee of another office': {
      source: signed('中共示范县林业局党组'),
      findings: ['01-办文制度.md:2:1 “中共示范县林业局党组”不是本单位的党组织。'],
    },
    'a name like its own in a county that is its own': {
      source: {
        ...unit({ 名称: '示范县交通运输局', 上级机关: '[示范县人民政府]' }),
        ...workspace({ 地区名称: '示范县' }),
        ...supportingRule('正文。', { 落款: '示范县交通运输管理局' }),
      },
      findings: ['01-办文制度.md:2:1 “示范县交通运输管理局”不是本单位的名称。'],
    },
    'another office under an organ whose name is that of the place': {
      source: {
        ...unit({ 名称: '清泉区卫生健康局', 上级机关: '[远山市, 清泉区]' }),
        ...supportingRule('正文。', { 落款: '远山市清泉区教育局' }),
      },
      findings: ['01-办文制度.md:2:1 “远山市清泉区教育局”不是本单位的名称。'],
    },
    'a site run under a former name': {
      source: unit({ ...office, 网站: '{承办单位: 示范县枫林镇人民政府}' }),
      findings: ['6:6 “示范县枫林镇人民政府”是本单位的曾用名。'],
    },
  },
});
