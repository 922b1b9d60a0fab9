import { describe, expect, test } from 'vitest';
import { proseOutline } from '../../support/prose-outline.ts';
import { found, outline, read } from './read-prose.ts';

describe('footnotes', () => {
  test('are kept apart from the text', () => {
    const { value } = read('甲[^注]乙\n\n[^注]: 以**登记**为准。\n\n    第二段\n');
    expect(proseOutline(value.blocks)).toEqual(['1:1 paragraph 1:1 甲 footnote(注) 1:6 乙']);
    const note = value.footnotes.get('注');
    expect(note && proseOutline(note.children)).toEqual([
      '3:7 paragraph 3:7 以 strong(3:10 登记) 3:14 为准。',
      '5:5 paragraph 5:5 第二段',
    ]);
    expect(note?.place.line).toBe(3);
  });

  test('without a text are reported, and the mark stays', () => {
    expect(outline('甲[^1]乙')).toEqual(['1:1 paragraph 1:1 甲[^1]乙']);
    expect(found('甲[^1]乙')).toEqual(['1:2 error footnote-resolves 脚注“[^1]”没有注释文字。']);
  });

  test('that nothing refers to are reported', () => {
    expect(found('甲\n\n[^1]: 乙')).toEqual([
      '3:1 warning footnote-resolves 脚注“[^1]”的注释文字没有被引用，不会印出来。',
    ]);
  });

  test('written twice keep both texts', () => {
    const { value, diagnostics } = read('甲[^1]\n\n[^1]: 乙\n\n[^1]: 丙');
    expect(proseOutline(value.footnotes.get('1')?.children ?? [])).toEqual([
      '3:7 paragraph 3:7 乙',
      '5:7 paragraph 5:7 丙',
    ]);
    expect(diagnostics.map(({ ruleId, place }) => [ruleId, place.line])).toEqual([['footnote-resolves', 5]]);
  });
});

describe('fences', () => {
  test('of Mermaid are charts that know where their code begins', () => {
    expect(outline('甲\n```mermaid\nflowchart TD\n```\n\n- 乙\n  ~~~Mermaid\n  graph TD\n  ~~~')).toEqual([
      '1:1 paragraph 1:1 甲',
      '3:1 diagram(flowchart TD)',
      '6:1 list',
      '  6:1 item',
      '    6:3 paragraph 6:3 乙',
      '    8:3 diagram(graph TD)',
    ]);
  });

  test('of Mermaid may name the chart', () => {
    const [chart] = read('```mermaid 收文流程\nflowchart TD\n```').value.blocks;
    expect(chart?.type === 'diagram' && chart.title).toBe('收文流程');
  });

  test('of another kind are code, in which nothing is Markdown', () => {
    expect(outline('```text 样例\n第一条 **甲**\n第二条 <b>\n```')).toEqual([
      '1:1 code text 样例(第一条 **甲**\n第二条 <b>)',
    ]);
  });

  test('that do not end are reported where they begin', () => {
    expect(found('甲\n```mermaid\nflowchart TD\n乙')).toEqual([
      '2:1 error fence-is-closed 这里的“```”没有结束，后面的文字都被当成了代码。',
    ]);
    expect(found('~~~')).toEqual([
      '1:1 error fence-is-closed 这里的“~~~”没有结束，后面的文字都被当成了代码。',
    ]);
    expect(found('> ```\n> 甲\n\n乙')).toEqual([
      '1:3 error fence-is-closed 这里的“```”没有结束，后面的文字都被当成了代码。',
    ]);
  });
});
