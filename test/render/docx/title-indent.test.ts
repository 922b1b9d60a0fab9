import { describe, expect, test } from 'vitest';
import { textUnits } from '../../../scripts/lib/letter-units.ts';
import { titleIndent } from '../../../scripts/render/docx/title-indent.ts';

const WIDTH = 8844;

/** The two lines that a program makes of a title: the first takes all that fits between the indents. */
function lines(title: string, letter: number): readonly string[] {
  const indent = titleIndent(title, { letter, width: WIDTH });
  if (!indent) return [title];
  const room = (WIDTH - indent.left - indent.right) / letter;
  const end = [...title].findIndex((_, index) => textUnits(title.slice(0, index + 1)) > room);
  return [title.slice(0, end), title.slice(end)];
}

describe('a title that needs two lines', () => {
  test.each<[string, number, readonly string[]]>([
    ['行政职权、责任体系和权力运行依据', 600, ['行政职权、责任体系', '和权力运行依据']],
    [
      '关于报送《规范权力运行制度汇编》（2027年版）审核的函',
      440,
      ['关于报送《规范权力运行制度汇编》', '（2027年版）审核的函'],
    ],
    [
      '示范县大中型水库移民后期扶持资金使用管理办法（试行）',
      440,
      ['示范县大中型水库移民后期扶持', '资金使用管理办法（试行）'],
    ],
  ])('%s', (title, letter, expected) => {
    const [first = '', second = ''] = lines(title, letter);
    expect(first + second).toBe(title);
    expect(textUnits(first)).toBeGreaterThanOrEqual(textUnits(second));
    expect(second).not.toMatch(/^[，。、）》]/);
    expect([first, second]).toEqual(expected);
  });
});

test('a title of one line, and one of three, keep the whole width', () => {
  expect(titleIndent('会议制度', { letter: 440, width: WIDTH })).toBeUndefined();
  expect(titleIndent('长'.repeat(50), { letter: 440, width: WIDTH })).toBeUndefined();
});
