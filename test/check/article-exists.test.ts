import { articleExists } from '../../scripts/check/rules/article-exists.ts';
import { law, power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(articleExists, {
  valid: {
    'the last article': {
      ...power({ 依据: '《中华人民共和国档案法》第五十三条' }),
      ...unit(),
      ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
    },
    'a paragraph and an item that the registered text has': {
      ...power({ 依据: '《中华人民共和国档案法》第二条第一款第（二）项' }),
      ...unit(),
      ...law(
        '中华人民共和国档案法',
        {},
        '## 第二条\n\n本法适用于下列材料：\n\n（一）公文；\n\n（二）账册。\n\n其他材料参照执行。',
      ),
    },
    'an article of the version in force at that time': {
      ...power({ 依据: '《中华人民共和国档案法》第五十五条' }),
      ...unit({ 编制日期: '2020-06-30' }),
      ...law('中华人民共和国档案法', {
        条数: '53',
        施行日期: '2021-01-01',
        沿革: '[{施行日期: 1988-01-01, 条数: 60}]',
      }),
    },
  },
  invalid: {
    'an article that nobody inserted, and one before the first': {
      source: {
        ...power({ 依据: '[《中华人民共和国档案法》第二十八条之九, 《中华人民共和国档案法》第〇条]' }),
        ...unit(),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
      },
      findings: [
        '4:6 《中华人民共和国档案法》没有第二十八条之九。',
        '4:27 《中华人民共和国档案法》没有第〇条。',
      ],
    },
    'an article of a law whose length the registry does not tell': {
      source: {
        ...power({ 依据: '《中华人民共和国行政诉讼法》第一百零八条' }),
        ...unit(),
        ...law('中华人民共和国行政诉讼法'),
      },
      findings: ['4:5 《中华人民共和国行政诉讼法》共103条，没有第一百〇八条。'],
    },
    'an article behind the last one': {
      source: {
        ...power({ 依据: '《中华人民共和国档案法》第六十条' }),
        ...unit(),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
      },
      findings: ['4:5 《中华人民共和国档案法》共53条，没有第六十条。'],
    },
    'such an article in running text': {
      source: {
        ...power({}, '依照《档案法》第五十四条、第十条办理。'),
        ...unit(),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
      },
      findings: ['9:3 《中华人民共和国档案法》共53条，没有第五十四条。'],
    },
    'articles of 该法, and of a law under the short name that the text gave it': {
      source: {
        ...power(
          {},
          '《中华人民共和国档案法》（以下简称《本部法律》）第十条规定了范围，依照该法第五十四条办理。\n\n依照《本部法律》第五十五条办理。',
        ),
        ...unit(),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
      },
      findings: [
        '9:36 《中华人民共和国档案法》共53条，没有第五十四条。',
        '11:3 《中华人民共和国档案法》共53条，没有第五十五条。',
      ],
    },
    'an article of 本法 behind the name of a law, once where its number stands beside it': {
      source: {
        ...power({}, '依照《档案法》（主席令第四十七号）第五十四条、上述法第五十六条和本法第五十五条办理。'),
        ...unit(),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01', 文号: '主席令第四十七号' }),
      },
      findings: [
        '9:3 《中华人民共和国档案法》共53条，没有第五十四条。',
        '9:24 《中华人民共和国档案法》共53条，没有第五十六条。',
        '9:33 《中华人民共和国档案法》共53条，没有第五十五条。',
      ],
    },
    'a paragraph that the registered text lacks': {
      source: {
        ...power({ 依据: '《中华人民共和国档案法》第二条第三款' }),
        ...unit(),
        ...law('中华人民共和国档案法', {}, '## 第二条\n\n本法适用于档案工作。'),
      },
      findings: ['4:5 登记的《中华人民共和国档案法》条文中没有第二条第三款。'],
    },
  },
});
