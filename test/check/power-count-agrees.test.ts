import { powerCountAgrees } from '../../scripts/check/rules/power-count-agrees.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const office = (preface: string) => ({
  ...unit({}, preface),
  ...power(),
  ...power({ 编码: 'SFS-GG-001', 类别: '公共服务' }, '', '收发室/职权/01-办公室/02-查档.md'),
});

testRule(powerCountAgrees, {
  valid: {
    'as many as there are': office('本册收录职权2项：公共服务1项，内部管理1项。'),
    'parts that make the total': office('列入本册的职权共2项，其中公共服务、内部管理各1项。'),
    'what the departments have': { ...office('办公室2项：收文办理、查档。'), ...department() },
    'papers of other times': office('修订配套制度九件，收录职权2项。'),
    'how many there were': office('原有职权5项，取消公共服务3项。'),
    'powers for the people, and services': office('收录面向群众的职权0项、公共服务1项。'),
    'as many departments as there are': {
      ...office('对机关1个内设科室承担的职权进行清理。机关设5个内设科室。'),
      ...department(),
    },
    'risk points as many as there are': office('共排查风险点1个，分为两类。'),
    'units as many as there are': {
      ...office(''),
      '汇编.md': '---\n地区名称: 示范县\n---\n\n这里登记1个单位共用的事项。\n',
    },
    'units of the county': { ...office(''), '汇编.md': '---\n地区名称: 示范县\n---\n\n全县有三家单位。\n' },
    'a unit whose powers are not written yet': unit({}, '本册收录职权12项。'),
  },
  invalid: {
    'departments and rules that were bound together': {
      source: {
        ...office('对机关两个内设科室承担的职权进行清理，并将2项配套制度一并汇编成册。'),
        ...department(),
        ...supportingRule('第一条 登记收文。'),
      },
      findings: ['6:4 这里说科室有2项，册中收了1项。', '6:22 这里说制度有2项，册中收了1项。'],
    },
    'another number in all': {
      source: office('本册收录职权3项。'),
      findings: ['6:1 这里说职权有3项，册中收了2项。'],
    },
    'another number of units': {
      source: { ...office(''), '汇编.md': '---\n地区名称: 示范县\n---\n\n这里登记两家单位共用的事项。\n' },
      findings: ['汇编.md:5:5 这里说有2个单位，册中收了1个。'],
    },
    'another number of powers behind the number': {
      source: office('职权部分列一个科室共3项职权。'),
      findings: ['6:3 这里说职权有3项，册中收了2项。'],
    },
    'another number of a kind': {
      source: office('其中对内的不算，公共服务类共两项。\n\n对内的职权收三项。'),
      findings: ['8:1 这里说对内的职权有3项，册中收了1项。'],
    },
    'a part that does not make the total': {
      source: office('列入本册的职权共2项，其中公共服务2项，内部管理1项。'),
      findings: ['6:14 这里说职权有2项，分项2＋1＝3项。'],
    },
    'a total that the parts do not make': {
      source: office('查有依据的，一律收录，共3项，其中公共服务1项、内部管理1项。'),
      findings: ['6:7 这里说职权有3项，分项1＋1＝2项。'],
    },
    'another number of a department': {
      source: { ...office('办公室3项：收文办理、查档。'), ...department() },
      findings: ['6:1 这里说办公室有3项，册中收了2项。'],
    },
    'another number of rules': {
      source: { ...office('收录职权2项，配套制度3项。'), ...supportingRule() },
      findings: ['6:8 这里说制度有3项，册中收了1项。'],
    },
  },
});
