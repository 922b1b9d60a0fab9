import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { RESIDUE_SIGN, residuePages, residueSpaces, residueWords } from '../wording/web-residue.ts';

const FACTS = {
  id: 'no-web-residue',
  severity: 'error',
  summary: '不得留下从网页复制来的导航、分享和编辑信息。',
} as const;

/** A line that begins as navigation does is navigation; elsewhere its words may mean something. */
const residueOf = (isParagraph: boolean): Rule =>
  textRule({
    ...FACTS,
    sign: new RegExp(`${RESIDUE_SIGN.source}|[\\u00A0\\u2002\\u2003]`, 'u'),
    applies: ({ kind }) => (kind === 'paragraph') === isParagraph,
    *findIn(text) {
      for (const { text: word, index } of residueWords(text, isParagraph)) {
        yield {
          index,
          length: word.length,
          message: `“${word}”像是从网页复制时带来的。`,
          hint: '请删去这些与正文无关的文字。',
        };
      }
      for (const { text: page, index } of residuePages(text)) {
        yield {
          index,
          length: page.length,
          message: `“${page}”像是复制时带来的页码。`,
          hint: '请删去页码。',
        };
      }
      for (const { text: spaces, index } of residueSpaces(text)) {
        yield {
          index,
          length: spaces.length,
          severity: 'warning',
          message: `这里有从网页带来的空格“${ENTITIES[spaces.charAt(0)] ?? '&nbsp;'}”。`,
          hint: '请删去；段首空两格由排版程序来做。',
        };
      }
    },
  });

const parts = [residueOf(true), residueOf(false)];

export const noWebResidue: Rule = {
  ...FACTS,
  check(compilation, report, context) {
    for (const part of parts) part.check(compilation, report, context);
  },
};

/** How a page writes its spaces. */
const ENTITIES: Readonly<Record<string, string>> = { '\u2002': '&ensp;', '\u2003': '&emsp;' };
