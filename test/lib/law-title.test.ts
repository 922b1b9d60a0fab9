import { expect, test } from 'vitest';
import { normaliseLawTitle, preciseLawTitle } from '../../scripts/lib/law-title.ts';

test.each([
  ['中华人民共和国档案法', '档案法'],
  ['《档案法》', '档案法'],
  ['党内监督条例（试行）', '党内监督条例'],
  ['党内监督条例(试行)', '党内监督条例'],
  ['行政处罚法（2021年修订）', '行政处罚法'],
  ['行政处罚法(2021 修订)', '行政处罚法'],
  ['立法法（2023年修正）', '立法法'],
  ['关于执行〈档案法〉的规定', '关于执行《档案法》的规定'],
  ['罚款决定与罚款收缴分离实施办法', '罚款决定与罚款收缴 分离实施办法'],
])('%s and %s are the same law', (one, other) => {
  expect(normaliseLawTitle(one)).toBe(normaliseLawTitle(other));
});

test('brackets that name no version are part of the title', () => {
  expect(normaliseLawTitle('规定（二）')).not.toBe(normaliseLawTitle('规定'));
});

test('a law on trial can be told from the law that replaced it', () => {
  expect(preciseLawTitle('党内监督条例（试行）')).not.toBe(preciseLawTitle('党内监督条例'));
  expect(preciseLawTitle('党内监督条例（试行）')).toBe(preciseLawTitle('党内监督条例(试行)'));
});
