import { effectiveDateAgrees } from '../../scripts/check/rules/effective-date-agrees.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const closing = (text: string, name?: string) => supportingRule(text, { 施行日期: '2026-03-01' }, name);

testRule(effectiveDateAgrees, {
  valid: {
    'the same day': closing('第九条　本制度由办公室负责解释，自2026年3月1日起施行。'),
    'the same day in Chinese numerals': closing('第九条　本制度自二〇二六年三月一日起施行。'),
    'the day of another text': closing('《会议办法》自2020年1月1日起施行。'),
    'a trial that the title tells of': closing('第九条　本制度自2026年3月1日起试行。', '办文制度（试行）'),
    'a term for what was before': closing(
      '第九条　本制度自2026年3月1日起施行。施行前已收取的押金，在2026年6月30日前清退完毕。',
    ),
    'the day of publication': closing('第九条　本制度自印发之日起施行。'),
  },
  invalid: {
    'a record that all its fellows contradict': {
      source: {
        ...supportingRule('第九条　本制度自2026年3月1日起施行。', {
          通过日期: '2026-02-10',
          施行日期: '2026-03-10',
        }),
        '收发室/制度/02-用印制度.md': '---\n通过日期: 2026-02-10\n施行日期: 2026-03-01\n---\n',
      },
      findings: ['3:1 正文说2026-03-01起施行，开头登记的“施行日期”是2026-03-10。'],
    },
    'a term for what was before that ends before the rule begins': {
      source: closing('第九条　本制度自2026年3月1日起施行。施行前已收取的押金，在2026年2月28日前清退完毕。'),
      findings: ['5:33 施行日期是2026-03-01，为施行以前的事项留的期限“2026年2月28日”却在它之前。'],
    },
    'another day': {
      source: closing('第九条　本制度自2026年4月1日起施行。'),
      findings: ['5:8 正文说2026-04-01起施行，开头登记的“施行日期”是2026-03-01。'],
    },
    'a day without a year': {
      source: closing('第九条　本制度自3月1日起施行。'),
      findings: ['5:8 “本制度自3月1日起施行”没有写年份。'],
    },
    'a trial of which the title says nothing': {
      source: closing('第九条　本制度自2026年3月1日起试行。'),
      findings: ['5:8 “办文制度”的正文说“试行”，标题没有写“（试行）”。'],
    },
  },
});
