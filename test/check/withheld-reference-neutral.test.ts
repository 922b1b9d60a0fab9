import { withheldReferenceNeutral } from '../../scripts/check/rules/withheld-reference-neutral.ts';
import { power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(withheldReferenceNeutral, {
  valid: {
    'a number under which something public was issued, too': {
      ...power({}, '按收办发〔2025〕7号执行。'),
      ...supportingRule('', { 文号: '收办发〔2025〕7号', 公开: '{范围: 单位内部}' }),
      '收发室/制度/02-公开制度.md': '---\n文号: 收办发〔2025〕7号\n---\n',
    },
    'a public rule for a classified power, which no list of it prints': {
      ...supportingRule('', { 对应职权: '[SFS-QT-009]' }),
      ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
    },
    'a link to a public rule': {
      ...power({}, '见[办文制度](../../制度/01-办文制度.md)。'),
      ...supportingRule(),
    },
    'a link from an internal passage': {
      ...power({}, ':::内部\n\n见[办文制度](../../制度/01-办文制度.md)。\n\n:::'),
      ...supportingRule('', { 公开: '{范围: 单位内部}' }),
    },
    'a link from a withheld power': {
      ...power({ 公开: '{范围: 单位内部}' }, '见[办文制度](../../制度/01-办文制度.md)。'),
      ...supportingRule('', { 公开: '{范围: 单位内部}' }),
    },
    'a rule of the unit itself that another unit withholds under the same name': {
      ...power({}, '按《办文制度》办理。'),
      ...supportingRule(),
      ...unit({}, '', '档案室'),
      '档案室/制度/01-办文制度.md': '---\n公开: {范围: 单位内部}\n---\n',
    },
  },
  invalid: {
    'the code of a classified power in another width and case, and the number of a withheld rule': {
      source: {
        ...power({}, '与ＳＦＳ－ＱＴ－００９、sfs-qt-009同时办理，按收办发[2025] 7号执行。'),
        ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
        ...supportingRule('', { 文号: '收办发〔2025〕7号', 公开: '{范围: 单位内部}' }),
      },
      findings: [
        '9:2 公开的文字提到了不公开的“ＳＦＳ－ＱＴ－００９”。',
        '9:13 公开的文字提到了不公开的“sfs-qt-009”。',
        '9:29 公开的文字提到了不公开的“收办发[2025] 7号”。',
      ],
    },
    'a link, a name and a field that point to a withheld rule': {
      source: {
        ...power({ 配套制度: '[办文制度]' }, '见[办文制度](../../制度/01-办文制度.md)，按《办文制度》办理。'),
        ...supportingRule('', { 公开: '{范围: 单位内部}' }),
      },
      findings: [
        '7:8 配套制度“办文制度”不向社会公开。',
        '10:2 这个链接指向不公开的“办文制度”。',
        '10:31 公开的文字提到了不公开的“办文制度”。',
      ],
    },
    'the code of a classified power': {
      source: {
        ...power({}, '与SFS-QT-009同时办理。'),
        ...power({ 编码: 'SFS-QT-009', 公开: '{范围: 不公开}' }, '', '收发室/职权/01-办公室/09-要件传递.md'),
      },
      findings: ['9:2 公开的文字提到了不公开的“SFS-QT-009”。'],
    },
  },
});
