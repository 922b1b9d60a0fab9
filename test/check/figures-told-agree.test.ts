import { figuresToldAgree } from '../../scripts/check/rules/figures-told-agree.ts';
import { department, power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const visits = (text: string) => power({ 配套制度: '[走访制度]', 办理条件: text });
const rule = (text: string) => supportingRule(text, {}, '走访制度');

const cash = (text: string) => supportingRule(text, {}, '现金管理制度');
const duties = (text: string) => department(`## 职能职责\n\n1. ${text}`);

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
    'a matter of the office in two cases': {
      ...cash('第一条 备用金不超过3000元。\n\n第二条 节假日备用金不超过5000元。'),
      ...duties('管理备用金，备用金不超过3000元。'),
    },
  },
  invalid: {
    'towns, telephones and hours of training that two rules tell differently': {
      source: {
        ...supportingRule(
          '全县防疫员86名，分布在12个乡镇。\n\n值班电话为0719-8622001。\n\n业务培训每季度组织一次，全年不少于40学时。',
          {},
          '防疫员管理办法',
        ),
        ...supportingRule(
          '全县有防疫员86名，分布在11个乡镇。\n\n值班室电话：0719-8622018。\n\n业务培训每季度组织一次，全年不少于60课时。',
          {},
          '值班制度',
        ),
      },
      findings: [
        '01-值班制度.md:2:14 这里写的是“11个乡镇”，“防疫员管理办法”说同一件事写的是“12个乡镇”。',
        '2:13 这里写的是“12个乡镇”，“值班制度”说同一件事写的是“11个乡镇”。',
        '4:6 这里写的是“0719-8622001”，“值班制度”说同一件事（电话）写的是“0719-8622018”。',
        '6:18 这里写的是“40学时”，“值班制度”说同一件事（培训的学时）写的是“60课时”。',
      ],
    },
    'a matter that an office settles once, in other words, told where it is said in passing': {
      source: {
        ...cash('第一条 备用金由出纳岗管理。\n\n第二条 备用金限额为5000元。'),
        ...duties('当日超过3000元的备用金送存银行。'),
      },
      findings: [
        '科室.md:7:8 这里写的是“3000元”，“现金管理制度”说同一件事（库存现金的限额）写的是“5000元”。',
      ],
    },
    'what is said in the same words, however often the words come': {
      source: {
        ...power({ 办理条件: '按不低于20%的比例入户抽查' }),
        ...cash('第一条 救助对象的入户抽查由两人以上进行，并做好入户抽查记录。'),
        ...duties('按不低于30%的比例入户抽查。'),
      },
      findings: ['科室.md:7:8 这里写的是“30%”，“收文办理”说同一件事写的是“20%”。'],
    },
    'another number, told at both places': {
      source: { ...visits('走访困难群众不少于三户'), ...rule('第一条 走访困难群众不少于5户。') },
      findings: [
        '01-走访制度.md:2:14 这里写的是“5户”，“收文办理”说同一件事写的是“三户”。',
        '8:16 这里写的是“三户”，“走访制度”说同一件事写的是“5户”。',
      ],
    },
  },
});
