import { expect, test } from 'vitest';
import { headsUnit } from '../../scripts/check/names/head-of-unit.ts';

test.each([
  ['中心主任', '栖岩区法律援助中心'],
  ['中心副主任', '栖岩区法律援助中心'],
  ['管理部主任', '栖岩住房公积金管理部'],
  ['馆长', '示范县图书馆'],
  ['常务副局长', '示范县水利局'],
  ['大队长', '示范县综合执法大队'],
])('%s is head of %s', (post, unit) => expect(headsUnit(post, unit)).toBe(true));

test.each([
  ['中心主任', '示范县水利局'],
  ['馆长', '示范县水利局'],
  ['主任', '示范县水利局'],
  ['会计岗', '示范县水利局'],
])('%s is not head of %s', (post, unit) => expect(headsUnit(post, unit)).toBe(false));
