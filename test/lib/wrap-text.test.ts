import { expect, test } from 'vitest';
import { wrapText } from '../../scripts/lib/wrap-text.ts';

/** Every character one em wide, digits and letters half. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 0.5 : 1), 0);

test.each([
  ['short text stays on one line', '收文登记', 8, ['收文登记']],
  ['lines come out even', '拟办意见并报局长签批', 8, ['拟办意见并', '报局长签批']],
  [
    'a line never begins with a closing mark',
    '受理登记申请，并出具凭证',
    6,
    ['受理登记', '申请，', '并出具凭证'],
  ],
  ['a line never ends with an opening mark', '依照规定（试行）办理', 7, ['依照规定', '（试行）办理']],
  ['a number keeps its measure', '办理时限为15个工作日内', 6, ['办理时限为', '15个工作日内']],
  ['typed line breaks stay', '签收\n登记', 8, ['签收', '登记']],
  ['a run that no line holds is cut', 'aaaaaaaaaaaaaaaa', 4, ['aaaaaaaa', 'aaaaaaaa']],
])('%s', (_, text, limit, lines) => {
  expect(wrapText(text, limit, measure)).toEqual(lines);
});

test('nothing is lost and no line is too long', () => {
  const text =
    '由两名以上工作人员出示执法证件，核对建设内容、工程质量、资金使用和公示情况（含附件），制作检查记录。';
  for (const limit of [4, 6, 9, 13, 30]) {
    const lines = wrapText(text, limit, measure);
    expect(lines.join('')).toBe(text);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(limit + 1);
    for (const line of lines) expect(line).not.toMatch(/^[，。、）]|（$/);
  }
});

test('breaks behind a word rather than within one', () => {
  const wrapped = (text: string, limit: number) => wrapText(text, limit, (line) => line.length);
  expect(wrapped('行政审批局局长办公会议', 7)).toEqual(['行政审批局', '局长办公会议']);
  expect(wrapped('规划安置和后期扶持科科长', 7)).toEqual(['规划安置和后期', '扶持科科长']);
  expect(wrapped('扶持科工作人员', 6)).toEqual(['扶持科', '工作人员']);
  expect(wrapped('使用科室负责人', 6)).toEqual(['使用科室', '负责人']);
});
