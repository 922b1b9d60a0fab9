import { figuresToldAgree } from '../../scripts/check/rules/figures-told-agree.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const visits = (text: string) => power({ 配套制度: '[走访制度]', 办理条件: text });
const rule = (text: string) => supportingRule(text, {}, '走访制度');

testRule(figuresToldAgree, {
  valid: {
    'the same number': { ...visits('走访困难群众不少于五户'), ...rule('第一条 走访困难群众不少于5户。') },
    'another case': {
      ...visits('走访困难群众不少于五户'),
      ...rule('第一条 春节前夜间走访困难群众不少于8户。'),
    },
    'rows of one table': rule(
      '| 对象 | 标准 |\n| --- | --- |\n| 甲类 | 走访慰问金每户500元 |\n| 乙类 | 走访慰问金每户300元 |',
    ),
  },
  invalid: {
    'another number, told at both places': {
      source: { ...visits('走访困难群众不少于三户'), ...rule('第一条 走访困难群众不少于5户。') },
      findings: [
        '01-走访制度.md:2:14 这里写的是“5户”，“收文办理”说同一件事写的是“三户”。',
        '8:16 这里写的是“三户”，“走访制度”说同一件事写的是“5户”。',
      ],
    },
  },
});
