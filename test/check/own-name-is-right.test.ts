import { ownNameIsRight } from '../../scripts/check/rules/own-name-is-right.ts';
import { department, power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

/** An office with a 规划股 that has a 收费核算岗. */
const office = (text: string) => ({
  ...power({}, text),
  ...unit({ 名称: '示范县自然资源局', 上级机关: '[示范市自然资源局]' }),
  ...department('## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 收费核算岗 | 核算 |', { 名称: '规划股' }),
});

testRule(ownNameIsRight, {
  valid: {
    'the names as they are registered': office('规划股的收费核算岗核对，报自然资源局备案。'),
    'departments of other bodies': office('报市自然资源局规划科备案，抄送县住建局规划科、上级规划科。'),
    'the body above in the same line': office('报自然资源总局备案，由自然资源所核对。'),
    'words that begin like a name': office('规划科学合理，规划处理及时。'),
  },
  invalid: {
    'a department of another sort': {
      source: office('由规划科出具意见。'),
      findings: ['9:2 本单位登记的是“规划股”，这里写的是“规划科”。'],
    },
    'a department with a character too few': {
      source: {
        ...office('由耕地护股核对。'),
        '收发室/职权/02-耕保股/科室.md': '---\n名称: 耕地保护股\n---\n',
      },
      findings: ['9:2 本单位登记的是“耕地保护股”，这里写的是“耕地护股”。'],
    },
    'a character that sounds alike, in words of their own': {
      source: office('票据由收费合算岗核对。'),
      findings: ['9:4 本单位登记的是“收费核算岗”，这里写的是“收费合算岗”。'],
    },
  },
});
