import { describe, expect, test } from 'vitest';
import { makeFindSlips } from '../../../scripts/check/spelling/find-slips.ts';
import { RIGHT_OFFICE_PROSE } from './right-office-prose.ts';
import { RIGHT_SENTENCES } from './right-sentences.ts';

const findSlips = makeFindSlips();
const told = (text: string) => findSlips(text).map(({ wrong, meant }) => `${wrong}→${meant}`);

test('right sentences of many trades are left alone', () => {
  const sentences = `${RIGHT_SENTENCES}${RIGHT_OFFICE_PROSE}`.trim().split('\n');
  expect(sentences.flatMap(told)).toEqual([]);
});

test('words that only begin like one that lacks a character are left alone', () => {
  expect(told('办理手机号码变更，进行行政处罚，书面告诫违规者，收到材质证明后入库。')).toEqual([]);
});

describe('one wrong character of a word is told', () => {
  test.each([
    ['窗口受埋申请材料。', '受埋→受理'],
    ['遇有特珠情况的，由主任决定。', '特珠→特殊'],
    ['对处罚不服的，可以申拆。', '申拆→申诉'],
    ['不得檀自改变用途。', '檀自改变→擅自改变'],
    ['应当如实填写申请人的瞻养情况。', '瞻养→赡养'],
    ['组织人员现场堪测。', '堪测→勘测'],
    ['不得循私舞弊。', '循私舞弊→徇私舞弊'],
    ['紧急公文应当在当曰送达。', '当曰→当日'],
    ['对移送的线索进行处质。', '处质→处置'],
    ['由全体工作入员签字。', '入员→人员'],
    ['疫苗冷琏中断的，立即封存。', '疫苗冷琏→疫苗冷链'],
    ['危险废物转疑联单保存五年。', '转疑联单→转移联单'],
    ['库存现金日清月洁。', '日清月洁→日清月结'],
    ['查获盗板图书。', '盗板→盗版'],
    ['填写签到薄。', '签到薄→签到簿'],
    ['受遗增人应当提交遗嘱。', '受遗增→受遗赠'],
    ['用印单由法人代表人签字。', '法人代表人→法定代表人'],
    ['对申请材料进行行审查。', '进行行→进行'],
    ['收到材后当场登记。', '收到材→收到材料'],
    ['当事有权陈述申辩。', '当事有权→当事人有权'],
    ['印发会议文搞。', '文搞→文稿'],
    ['报县人民府批准。', '人民府→人民政府'],
    ['应当书面知申请人。', '书面知→书面告知'],
    ['实行责任究制度。', '责任究→责任追究'],
  ])('%s', (text, slip) => {
    expect(told(text)).toEqual([slip]);
  });
});

test('what fills a frame of four characters need be no word', () => {
  const framed = '实行一企一档、边查边改、应筛尽筛、以训促战、先税后证，坚持货比三家，开展访贫问苦。';
  expect(told(framed)).toEqual([]);
});

test('words that only begin or end like one that lacks a character are left alone', () => {
  const right =
    '工人员额核定，责任究竟在谁，进行处罚，防范施工风险，安全产品，行政复核，有关部委，分管领域，权责清单，服务口碑，食品全程追溯，应急置换，职业科室，行政议事。';
  expect(told(right)).toEqual([]);
});

test('a name of a place is no slip', () => {
  const names =
    '青岑县人民政府和临岑市人民政府签订了协议，麻塘山乡、蒸湘区、梅岭大道、资江、邵水、檀江沿岸照此办理。';
  expect(told(names)).toEqual([]);
});

test('evidence grows with the words around', () => {
  const certain = (text: string) => findSlips(text).map((slip) => slip.certain);
  expect(certain('不得循私舞弊。')).toEqual([true]);
  expect(certain('遇有特珠的。')).toEqual([false]);
});
