import { describe, expect, test } from 'vitest';
import { found, outline, read } from './read-prose.ts';

describe('HTML', () => {
  test('is refused at its place, and its text stays', () => {
    expect(outline('见<b>重点</b>内容')).toEqual(['1:1 paragraph 1:1 见<b>重点</b>内容']);
    expect(found('见<b>重点</b>内容')).toEqual(['1:2 error no-raw-html 正文不能使用 HTML 标签“<b>”。']);
  });

  test('is told where only its end was left', () => {
    expect(found('见重点</font>内容')).toEqual(['1:4 error no-raw-html 正文不能使用 HTML 标签“</font>”。']);
    expect(found('见<font color="red">重点\n\n内容</font>')).toHaveLength(1);
  });

  test('indents no paragraph', () => {
    expect(outline('&nbsp;&nbsp;按时归档')).toEqual(['1:3 paragraph 1:3 按时归档']);
    expect(found('&nbsp;&nbsp;按时归档\n\n　　完毕')).toEqual([
      '1:1 warning no-web-residue 这一段的开头有从网页带来的空格“&nbsp;”。',
    ]);
  });

  test('does not swallow the Markdown inside a block of it', () => {
    expect(outline('<div>\n**甲**\n</div>')).toEqual(['1:1 paragraph 1:1 <div> strong(2:3 甲) 3:1 </div>']);
  });

  test('may break lines in table cells and nowhere else', () => {
    expect(found('| 甲<br>乙 |\n| --- |')).toEqual([]);
    expect(outline('甲<br>乙')).toEqual(['1:1 paragraph 1:1 甲 break 1:6 乙']);
    expect(found('甲<br>乙')).toEqual(['1:2 error no-raw-html 正文不能使用 HTML 标签“<br>”。']);
  });

  test('is not what < begins in ordinary text', () => {
    const text = '时限<3个工作日，＜5件，<张三>，1<2';
    expect(outline(text)).toEqual([`1:1 paragraph 1:1 ${text}`]);
    expect(found(text)).toEqual([]);
  });
});

describe('comments', () => {
  test('are not printed, and the text beside them is', () => {
    expect(outline('<!-- 批注 -->甲<!-- 批注 -->乙\n\n<!-- 批\n\n注 --> 丙')).toEqual([
      '1:12 paragraph 1:12 甲 1:24 乙',
      '5:7 paragraph 5:7 丙',
    ]);
  });

  test('are told, because nobody will read them', () => {
    expect(found('甲<!-- 局长已阅 -->乙')).toEqual([
      '1:2 warning no-raw-html 注释“<!-- 局长已阅 -->”不会印出来，看书的人看不到。',
    ]);
    expect(found('<!-- 检查-忽略 organ-is-current 引用历史文件 -->\n\n甲')).toEqual([]);
  });

  test('do not join what stands around them, nor swallow a table', () => {
    expect(outline('甲\n<!-- 批注 -->\n| 乙 |\n| --- |')).toEqual([
      '1:1 paragraph 1:1 甲',
      '3:1 table',
      '  3:3 乙',
    ]);
  });

  test('that never end are reported and stay as text', () => {
    expect(outline('甲 <!-- 乙\n丙')).toEqual(['1:1 paragraph 1:1 甲 <!-- 乙 2:1 丙']);
    expect(found('甲 <!-- 乙\n丙')).toEqual([
      '1:3 error no-raw-html 这里的注释“<!--”没有结束，后面的文字会照样印出来。',
    ]);
  });

  test('in code are code', () => {
    expect(outline('`<!--`甲\n```\n<!-- 乙\n```\n丙 -->')).toEqual([
      '1:1 paragraph code(<!--) 1:7 甲',
      '2:1 code (<!-- 乙)',
      '5:1 paragraph 5:1 丙 -->',
    ]);
  });
});

describe('检查-忽略', () => {
  const suppressions = (text: string) =>
    read(text).value.suppressions.map(({ ruleId, reason, place, lines }) => ({
      ruleId,
      reason,
      line: place.line,
      lines: lines && `${lines.from}-${lines.to}`,
    }));

  test('before any text covers the file', () => {
    expect(suppressions('\n<!-- 检查-忽略 organ-is-current 历史文件 -->\n甲')).toEqual([
      { ruleId: 'organ-is-current', reason: '历史文件', line: 2, lines: undefined },
    ]);
  });

  test('covers the block that follows', () => {
    expect(
      suppressions('甲\n\n<!-- 检查-忽略 organ-is-current 历史 文件 -->\n\n| 乙 |\n| --- |\n| 丙 |\n\n丁'),
    ).toEqual([{ ruleId: 'organ-is-current', reason: '历史 文件', line: 3, lines: '5-7' }]);
  });

  test('covers the paragraph in which it stands', () => {
    expect(suppressions('甲\n\n乙<!-- 检查-忽略 organ-is-current 引文 -->\n丙\n\n丁')).toEqual([
      { ruleId: 'organ-is-current', reason: '引文', line: 3, lines: '3-4' },
    ]);
  });

  test.each(['<!-- 检查-忽略 -->', '<!-- 检查-忽略 organ-is-current -->', '<!-- 检查-忽略 因为是引文 -->'])(
    '%s lacks a rule or a reason',
    (comment) => {
      expect(suppressions(`甲\n\n${comment}\n\n乙`)).toEqual([]);
      expect(found(`甲\n\n${comment}\n\n乙`)).toEqual([
        expect.stringMatching(
          /^3:1 error suppression-has-reason “检查-忽略.*没有写明忽略哪一条规则和理由，不起作用。$/,
        ),
      ]);
    },
  );
});
