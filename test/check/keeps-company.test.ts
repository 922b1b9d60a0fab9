import { expect, test } from 'vitest';
import { keepsCompany } from '../../scripts/check/patterns/keeps-company.ts';
import type { WordCompany } from '../../scripts/model/entry.ts';

const NOBODY: WordCompany = { before: [], behind: [], near: [], unless: [] };
const judged = (text: string, company: Partial<WordCompany>) =>
  keepsCompany(text, '复合', text.indexOf('复合'), { ...NOBODY, ...company });

test('a word is wrong beside a word that shows it', () => {
  expect(judged('交叉复合无误', { before: ['交叉'] })).toBe(true);
  expect(judged('施用复合肥', { before: ['交叉'] })).toBe(false);
  expect(judged('复合意见', { behind: ['意见'] })).toBe(true);
});

test('only its own clause tells', () => {
  expect(judged('由科长复合，无误后盖章', { near: ['科长'] })).toBe(true);
  expect(judged('报科长；复合肥入库', { near: ['科长'] })).toBe(false);
});

test('what shows that it is right has the last word', () => {
  expect(judged('科长核对复合肥', { near: ['科长'], unless: ['肥'] })).toBe(false);
  expect(judged('施用复合肥', { unless: ['肥'] })).toBe(false);
  expect(judged('逐项复合', { unless: ['肥'] })).toBe(true);
});
