import { contactsAgree } from '../../scripts/check/rules/contacts-agree.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const office = unit({ 投诉举报: '{电话: [0000-6810001], 地址: 示范县文峰路66号一楼}' });
const other = (name: string, place: string) => ({
  [`收发室/职权/0${name.length}-${name}/科室.md`]: `---\n名称: ${name}\n办公地点: ${place}\n---\n`,
});

testRule(contactsAgree, {
  valid: {
    'the same telephone': { ...supportingRule('投诉电话：0000-6810001。'), ...office },
    'the telephone of another body': {
      ...supportingRule('也可以拨打县纪委监督电话0000-6819999。'),
      ...office,
    },
    'the same street': { ...department('', { 办公地点: '文峰路66号二楼205室' }), ...office },
    'the line of a department': {
      ...power({ 监督: '{电话: 0000-6810002}' }),
      ...department('', { 联系电话: '0000-6810002' }),
      ...office,
    },
    'another line altogether': { ...power({ 监督: '{电话: 0000-6825534}' }), ...office },
    'other lines in the text': {
      ...supportingRule(
        '可以拨打0000-6810001，也可以拨打县信访局电话0000-6810010，或者致电0000-6825534咨询。',
      ),
      ...office,
    },
    'another street': { ...department('', { 办公地点: '环城东路8号' }), ...office },
  },
  invalid: {
    'another telephone': {
      source: { ...supportingRule('投诉电话为0000-6810009，办公室受理。'), ...office },
      findings: ['2:6 投诉电话“0000-6810009”和单位登记的“0000-6810001”不一致。'],
    },
    'a slip in the line for complaints': {
      source: { ...power({ 监督: '{电话: 0000-6810010}' }), ...office },
      findings: ['7:6 监督电话“0000-6810010”和单位登记的投诉电话“0000-6810001”只差一两位。'],
    },
    'a line in the text with two digits changed about': {
      source: { ...supportingRule('没有按期公开的，可以拨打0000-6810010反映。'), ...office },
      findings: ['2:13 电话“0000-6810010”和本单位登记的“0000-6810001”只差一两位。'],
    },
    'a slip in the street': {
      source: { ...department('', { 办公地点: '文锋路66号二楼' }), ...office },
      findings: ['3:1 “办公室”的办公地点“文锋路66号”，和单位登记的“文峰路66号”不一致。'],
    },
    'another house than all others': {
      source: {
        ...department('', { 办公地点: '文峰路68号' }),
        ...other('机要科', '文峰路66号'),
        ...other('档案管理科', '示范县文峰路66号'),
        ...office,
      },
      findings: ['3:1 “办公室”的办公地点“文峰路68号”，和单位登记的“文峰路66号”不一致。'],
    },
    'a room on another floor, in figures': {
      source: { ...department('', { 办公地点: '文峰路66号3楼205室' }), ...office },
      findings: ['3:13 “3楼205室”的房号和楼层对不上。'],
    },
    'a room on another floor': {
      source: { ...department('', { 办公地点: '文峰路66号一楼202室' }), ...office },
      findings: ['3:13 “一楼202室”的房号和楼层对不上。'],
    },
    'a telephone in brackets and a slip in a street, in the text': {
      source: {
        ...supportingRule('拨打投诉举报电话（0000-6810007），或者寄到示范县文锋路66号。'),
        ...office,
      },
      findings: [
        '2:10 投诉电话“0000-6810007”和单位登记的“0000-6810001”不一致。',
        '2:31 路名“文锋路”和单位登记的“文峰路”只差一个字。',
      ],
    },
  },
});
