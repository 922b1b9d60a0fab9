import { departmentIsKnown } from '../../scripts/check/rules/department-is-known.ts';
import { department, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const office = (...issuers: readonly string[]) => ({
  ...unit({ 投诉举报: '{电话: [0000-1234567], 受理科室: 办公室}' }),
  ...department(),
  '收发室/职权/02-采编科/科室.md': '---\n名称: 采编科\n---\n',
  ...Object.assign(
    {},
    ...issuers.map((name, index) => supportingRule('', { 制定科室: name }, `制度${index}`)),
  ),
});

testRule(departmentIsKnown, {
  valid: {
    'rooms, and departments of other bodies': {
      ...supportingRule('材料送会议室登记，在保密室统一受理；交县委办机要科登记，向上级办公室反映。'),
      ...department(),
      '收发室/职权/02-采编科/科室.md': '---\n名称: 采编科\n---\n',
      '收发室/职权/03-借阅服务科/科室.md': '---\n名称: 借阅服务科\n---\n',
    },
    'a short name, and whichever department it is': {
      ...supportingRule('由借服科负责登记，由承办科室负责归档，由县财政局国库股审核。'),
      ...department(),
      '收发室/职权/02-采编科/科室.md': '---\n名称: 采编科\n---\n',
      '收发室/职权/03-借阅服务科/科室.md': '---\n名称: 借阅服务科\n---\n',
    },
    'departments of the unit': office('办公室', '采编科', '采编科、办公室'),
    'the office with its body before it': office('采编科', '采编科', '馆办公室'),
    'a body above the departments': office('采编科', '采编科', '采编科', '党组'),
    'many that are not listed': office('采编科', '借阅科', '特藏科'),
  },
  invalid: {
    'a department inside another': {
      source: {
        ...supportingRule(
          '文件送审前须经采编科法规股审核；采编科两个股、采编科科长和采编科会同财务股不在此列。',
        ),
        ...office('采编科'),
      },
      findings: ['2:11 “法规股”不是本单位的科室。'],
    },
    'one that the unit does not have': {
      source: office('采编科', '采编科', '办公室', '特藏科'),
      findings: ['01-制度3.md:2:1 制定科室“特藏科”不是本单位的科室。'],
    },
    'one that takes something in': {
      source: {
        ...supportingRule('检举材料交监察室拆阅；对结果有异议的，向人事科申请复核。'),
        ...department(),
        '收发室/职权/02-采编科/科室.md': '---\n名称: 采编科\n---\n',
        '收发室/职权/03-借阅服务科/科室.md': '---\n名称: 借阅服务科\n---\n',
      },
      findings: ['2:6 “监察室”不是本单位的科室。', '2:21 “人事科”不是本单位的科室。'],
    },
    'one that a rule lets act': {
      source: {
        ...supportingRule('本制度由政策法规科负责解释。'),
        ...department(),
        '收发室/职权/02-采编科/科室.md': '---\n名称: 采编科\n---\n',
        '收发室/职权/03-借阅服务科/科室.md': '---\n名称: 借阅服务科\n---\n',
      },
      findings: ['2:5 “政策法规科”不是本单位的科室。'],
    },
  },
});
