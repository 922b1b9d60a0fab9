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
