import { unitIsNamedRight } from '../../scripts/check/rules/unit-is-named-right.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const office = (text: string) => ({
  ...power({}, text),
  ...unit({ 名称: '示范县自然资源局', 上级机关: '[示范市自然资源局]' }),
});

testRule(unitIsNamedRight, {
  valid: {
    'its name, with the place and without': office('示范县自然资源局负责，报自然资源局备案。'),
    'the body above in the same line': office('报自然资源总局备案，由自然资源所核对。'),
  },
  invalid: {
    'another former name than the record has': {
      source: unit(
        { 名称: '示范县交易中心', 曾用名: '[示范县招投标服务中心]' },
        '前身是示范县采购中心，2019年7月更为现名。',
      ),
      findings: ['7:4 “示范县采购中心”和“曾用名”登记的“示范县招投标服务中心”不一致。'],
    },
    'a character too many, and one too few': {
      source: office('自然和资源局负责登记，自然源局负责归档。'),
      findings: [
        '9:1 本单位登记的是“自然资源局”，这里写的是“自然和资源局”。',
        '9:12 本单位登记的是“自然资源局”，这里写的是“自然源局”。',
      ],
    },
    'a character that looks alike': {
      source: office('由自燃资源局负责解释。'),
      findings: ['9:2 本单位登记的是“自然资源局”，这里写的是“自燃资源局”。'],
    },
  },
});
