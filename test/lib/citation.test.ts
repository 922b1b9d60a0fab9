import { describe, expect, test } from 'vitest';
import { findCitations, findNamedCitations, parseLegalBasis } from '../../scripts/lib/citation.ts';
import type { ArticleReference, Citation } from '../../scripts/model/terms.ts';

const place = { file: '收发室/制度/01-办文.md', line: 7, column: 5 };

/** `23(2)[1]`: article 23, paragraph 2, item 1. */
function short({ article, suffix, paragraph, item }: ArticleReference): string {
  return [
    article,
    suffix === undefined ? '' : `-${suffix}`,
    paragraph === undefined ? '' : `(${paragraph})`,
    item === undefined ? '' : `[${item}]`,
  ].join('');
}

const summary = ({ title, articles }: Citation) => [title, ...articles.map(short)].join(' ');
const cited = (text: string) => findCitations(text, place).map(summary);

describe('findCitations', () => {
  test.each([
    ['《信访工作条例》', ['信访工作条例']],
    ['《信访工作条例》第二十三条第一款', ['信访工作条例 23(1)']],
    ['《信访工作条例》第23条第1款第（2）项', ['信访工作条例 23(1)[2]']],
    ['《刑法》第二百九十一条之一第二款', ['刑法 291-1(2)']],
    ['《甲法》第三条第（一）项', ['甲法 3[1]']],
    ['《甲法》第三条第一项', ['甲法 3[1]']],
    ['《甲法》第三条、第五条，第七条和第九条', ['甲法 3 5 7 9']],
    ['《甲法》第十二、十三条', ['甲法 12 13']],
    ['《甲法》第三条第一、二款', ['甲法 3(1) 3(2)']],
    ['《甲法》第三条第一款第（一）项、第（三）项和第二款', ['甲法 3(1)[1] 3(1)[3] 3(2)']],
    ['《甲法》第三条第（一）（二）项', ['甲法 3[1] 3[2]']],
    ['《甲法》第三条至第五条', ['甲法 3 4 5']],
    ['《甲法》第三条第一款至第三款', ['甲法 3(1) 3(2) 3(3)']],
    ['《甲法》第三至五条', ['甲法 3 4 5']],
    ['《甲法》第3—5条', ['甲法 3 4 5']],
    ['《甲法》第三条第一至三款', ['甲法 3(1) 3(2) 3(3)']],
    ['《甲法》第二章第三条', ['甲法 3']],
    ['《甲法》（2022年5月1日起施行）第三条', ['甲法 3']],
    ['《甲法》（中共中央 国务院2022年2月25日印发）第三条', ['甲法 3']],
    ['《甲法》(2022年)第三条', ['甲法 3']],
    ['《甲法》（2021年修订）第三条', ['甲法 3']],
    ['《甲办法》（试行）第三条', ['甲办法 3']],
    ['《甲条例》（国务院令第513号）第三条', ['甲条例 3']],
    ['《关于执行〈甲法〉的规定》第三条', ['关于执行〈甲法〉的规定 3']],
    ['《关于废止《甲法》的决定》第一条', ['关于废止《甲法》的决定 1']],
    ['《甲法》第三条、《乙法》第五条', ['甲法 3', '乙法 5']],
    ['《甲法》第三条、五条', ['甲法 3 5']],
    ['《甲法》第三条至第五条第二款、第七条', ['甲法 3 4 5(2) 7']],
    ['《甲法》第三条，三项制度', ['甲法 3']],
    ['《甲法》第三条，第五项目组', ['甲法 3']],
    ['《甲法》第三条，第二次会议', ['甲法 3']],
    [`《甲法》第三条第${'1'.repeat(60)}号`, ['甲法 3']],
    ['《没有结束 《甲法》第三条', ['甲法 3']],
    ['没有书名', []],
  ])('reads %s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  test('keeps the citation as typed and says where it stands, counting characters', () => {
    expect(findCitations('依据𠮷《甲法》 第三条、第五条的规定', place)).toEqual([
      {
        title: '甲法',
        articles: [{ article: 3 }, { article: 5 }],
        text: '《甲法》 第三条、第五条',
        quoted: true,
        place: { ...place, column: 8 },
      },
    ]);
  });

  test('leaves a remark in brackets out of a citation without articles', () => {
    expect(findCitations('《甲法》（2021年修订）规定', place)[0]?.text).toBe('《甲法》');
  });
});

describe('findNamedCitations', () => {
  const names = new Set([
    '保密法',
    '监察法',
    '信访条例',
    '国务院令第513号',
    '国务院令第51号',
    '保密法实施条例',
  ]);
  const named = (text: string) => findNamedCitations(text, place, names).map(summary);

  test.each([
    ['依照保密法第十条办理', ['保密法 10']],
    ['依照保密法实施条例第三条', ['保密法实施条例 3']],
    ['（国务院令第513号）第三条', ['国务院令第513号 3']],
    ['根据信访条例、监察法', ['信访条例', '监察法']],
  ])('finds %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    '违反保密法规',
    '行政监察法',
    '省信访条例',
    '《保密法》第十条',
    '《中华人民共和国监察法》',
    '信访条例实施办法',
  ])('passes over %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('says where the name stands', () => {
    expect(findNamedCitations('《甲法》和监察法第二条', place, names)).toEqual([
      {
        title: '监察法',
        articles: [{ article: 2 }],
        text: '监察法第二条',
        quoted: false,
        place: { ...place, column: 10 },
      },
    ]);
  });
});

test('parseLegalBasis keeps an entry that is no citation', () => {
  expect(parseLegalBasis('国家有关规定', place)).toEqual({ text: '国家有关规定', citations: [], place });
});
