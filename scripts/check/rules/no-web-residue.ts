import { textRule } from '../text-rule.ts';
import { RESIDUE_SIGN, residueSpaces, residueWords } from '../web-residue.ts';

export const noWebResidue = textRule({
  id: 'no-web-residue',
  severity: 'error',
  summary: '不得留下从网页复制来的导航、分享和编辑信息。',
  sign: new RegExp(`${RESIDUE_SIGN.source}|[\\u00A0\\u2002\\u2003]`, 'u'),
  *find({ text, kind }) {
    for (const { text: word, index } of residueWords(text, kind === 'paragraph')) {
      yield {
        index,
        length: word.length,
        message: `“${word}”像是从网页复制时带来的。`,
        hint: '请删去这些与正文无关的文字。',
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

/** How a page writes its spaces. */
const ENTITIES: Readonly<Record<string, string>> = { '\u2002': '&ensp;', '\u2003': '&emsp;' };
