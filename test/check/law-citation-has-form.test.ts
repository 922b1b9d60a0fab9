import { lawCitationHasForm } from '../../scripts/check/rules/law-citation-has-form.ts';
import { law, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(lawCitationHasForm, {
  valid: {
    'the standard form': {
      ...power(
        {},
        '见《关于印发〈公文处理办法〉的通知》，依照《中华人民共和国档案法》第十条、第十二条至第十五条办理，分类用《中国图书馆分类法》第五版。',
      ),
      ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
    },
    'a document number, which takes none': {
      ...power({ 依据: '国务院令第101号第三条' }),
      ...law('城市市容和环境卫生管理条例', { 文号: '国务院令第101号' }),
    },
    'a short name that the text gave, and words that only begin like a law': {
      ...power(
        {},
        '《中华人民共和国预算法》（以下简称预算法）施行以后，依照预算法第十条办理；按照统计法治要求执行。',
      ),
      ...law('中华人民共和国预算法', { 简称: '预算法' }),
      ...law('中华人民共和国统计法', { 简称: '统计法' }),
    },
    'a law that the same text names in full': {
      ...power(
        { 依据: '《中华人民共和国预算法》第十条', 责任追究: '依照统计法第三十七条追究责任' },
        '依照预算法第九十条追究责任，编报适用《中华人民共和国统计法》。',
      ),
      ...law('中华人民共和国预算法', { 简称: '预算法' }),
      ...law('中华人民共和国统计法', { 简称: '统计法' }),
    },
    'a basis that is no law': power({ 依据: '[《中华人民共和国档案法》第十条, 三定方案]' }),
  },
  invalid: {
    'a second law without the marks of the first': {
      source: power({ 依据: '《中华人民共和国档案法》第十条和保守国家秘密法第九条' }),
      findings: ['4:21 “保守国家秘密法”没有用书名号。'],
    },
    'the name of the state outside the marks': {
      source: power({}, '依照中华人民共和国《水法》第七条办理。'),
      findings: ['9:3 “中华人民共和国《水法》”把国名写在了书名号外面。'],
    },
    'a law in corner brackets': {
      source: power({}, '「残疾预防和残疾人康复条例」第二十六条规定了服务内容。'),
      findings: ['9:1 “「残疾预防和残疾人康复条例」”没有用书名号。'],
    },
    'other marks than those of titles': {
      source: power({}, '依照〈中华人民共和国民法典〉和<<档案法>>办理。'),
      findings: ['9:3 “〈中华人民共和国民法典〉”外层用了单书名号。', '9:16 “<<档案法>>”用了小于号和大于号。'],
    },
    'numbers of articles in no right form': {
      source: {
        ...power(
          { 依据: '[《中华人民共和国档案法》第一十一条, 《中华人民共和国档案法》十三条]' },
          '依照《档案法》第十条、第2十条办理，依照《档案法》第十五条至第十二条、《档案法》第条、《档案法》第九条、第九条处理。\n\n《档案法》第三十百条有规定。',
        ),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
      },
      findings: [
        '4:18 “第一十一条”的序号写法不对。',
        '4:37 “十三条”前面缺“第”字。',
        '9:12 “第2十条”的序号写法不对。',
        '9:26 “第十五条至第十二条”的起止颠倒。',
        '9:41 “第条”没有写明是哪一条。',
        '9:49 “第九条、第九条”把同一条写了两次。',
        '11:6 “第三十百条”的序号写法不对。',
      ],
    },
    'no book marks': {
      source: {
        ...power({ 依据: '[中华人民共和国档案法第十条, 档案法]' }),
        ...law('中华人民共和国档案法', { 条数: '53', 施行日期: '1988-01-01' }),
      },
      findings: [
        '4:6 依据“中华人民共和国档案法第十条”的法规名称没有加书名号。',
        '4:21 依据“档案法”的法规名称没有加书名号。',
      ],
    },
    'a registered short name without book marks': {
      source: {
        ...power({ 依据: '疫苗管理法第四十八条' }),
        ...law('中华人民共和国疫苗管理法', { 简称: '疫苗管理法' }),
      },
      findings: ['4:5 依据“疫苗管理法第四十八条”的法规名称没有加书名号。'],
    },
    'quotation marks instead': {
      source: { ...power({}, '依照“中华人民共和国档案法”办理。'), ...law('中华人民共和国档案法') },
      findings: ['9:4 “中华人民共和国档案法”没有加书名号。'],
    },
    'names in running text, each told once': {
      source: {
        ...power({}, '依照预算法的规定编制，违反预算法第九十条的，依照〈档案法〉和《保密法和统计法》处理。'),
        ...law('中华人民共和国预算法', { 简称: '预算法' }),
      },
      findings: [
        '9:3 “预算法”没有加书名号。',
        '9:25 “〈档案法〉”外层用了单书名号。',
        '9:31 “《保密法和统计法》”把几部法规写进了一对书名号。',
      ],
    },
    'nested marks, an article inside, two laws in one pair': {
      source: power(
        {},
        '见《关于印发《公文处理办法》的通知》，依照《档案法第十条》和《档案法、保密法》办理。',
      ),
      findings: [
        '9:2 “《关于印发《公文处理办法》”里面的书名号没有用“〈〉”。',
        '9:22 “《档案法第十条》”把条款写进了书名号。',
        '9:31 “《档案法、保密法》”把几部法规写进了一对书名号。',
      ],
    },
  },
});
