import { formatTimeLimit, parseTimeLimit } from '../../lib/time-limit.ts';
import type { Rule } from '../rule.ts';
import { type EntryText, entryTexts } from '../views/entry-texts.ts';
import type { TextPiece } from '../views/running-text.ts';

export const limitStatedOnce: Rule = {
  id: 'limit-stated-once',
  severity: 'warning',
  summary: '一份文件里，同一件事的时限和次数前后要一致。',
  check(_compilation, report, context) {
    for (const text of context.share(entryTexts)) {
      if (text.entry.type === 'workspace' || text.entry.type === 'unit') continue;
      const seen = new Map<string, Stated>();
      for (const one of [...meetingsIn(text), ...limitsIn(text)]) {
        const first = seen.get(one.of);
        if (!first) seen.set(one.of, one);
        if (!first || first.amount === one.amount) continue;
        report({
          place: one.piece.placeAt(one.index),
          length: one.text.length,
          message: `前面写的是“${first.text}”，这里又写“${one.text}”。`,
          hint: '请核对后改成一致；说的是两件事的，请写明各指什么。',
        });
      }
    }
  },
};

interface Stated {
  /** The matter and what is done: two statements of one are compared. */
  readonly of: string;
  readonly amount: string;
  readonly piece: TextPiece;
  readonly index: number;
  readonly text: string;
}

const isSentence = ({ kind }: TextPiece) => kind === 'paragraph';

const OFTEN = '每(?:个)?(?:周|旬|月|季度?|半年|年|学期|两周|半个?月|两个?月)';
/** 党组会议一般每月召开一次: the meeting must be named in the same clause. */
const MEETING = new RegExp(
  `(\\p{Script=Han}{2,8}?会议?)(?:原则上|一般|应当|由[^，。；]{2,12}主持|须|必须|至少)*(${OFTEN})(?:至少|不少于|原则上)?(?:召开|举行|开)(?:[一二两三四五六七八九十\\d]+次)?`,
  'gu',
);
const CALLED = new RegExp(
  `^(?:第\\S+条)?\\s*(\\p{Script=Han}{2,8}?会议?)由[^。；]{2,20}(?:召集|主持)[^。；]{0,8}，(?:原则上|一般|应当|至少)*(${OFTEN})(?:至少|不少于)?(?:召开|举行|开)`,
  'u',
);

function meetingsIn({ pieces, whole }: EntryText): readonly Stated[] {
  if (!/每[^。；\n]{1,8}(?:召开|举行|开)/u.test(whole)) return [];
  const told = pieces.filter((piece) => isSentence(piece) && /会.*每/u.test(piece.text));
  return told.flatMap((piece) => {
    const called = CALLED.exec(piece.text);
    const found = [...(called ? [called] : []), ...piece.text.matchAll(MEETING)];
    return found.map(({ 0: text, 1: name = '', 2: often = '', index }): Stated => {
      const start = text.indexOf(often);
      const of = `${name.replace(/^(?:召开|举行|其中|定期)/u, '').replace(/议$/u, '')}召开`;
      return {
        of,
        amount: often.replace(/个|度/gu, ''),
        piece,
        index: index + start,
        text: text.slice(start),
      };
    });
  });
}

const MATTER = /(?:事件|办件|申请|案件|隐患|访件|诉件|文|急件|事项|报表|材料).*[日天时钟](?:之|以)?内/u;
const LIMIT = '[0-9〇一二三四五六七八九十百]+个?(?:工作日|小时|分钟|日|天)';
const ACTION =
  '办结|受理|答复|送达|报送|上报|报告|报(?!名|销|刊|纸|警|批)|移交|归档|公布|反馈|登记|分办|传阅|整改|处理';
/** 重大事件，应当在2小时内报县人民政府: a matter, its limit and what is done, in one sentence. */
const DONE = new RegExp(
  `(?<=^|[，。；：])(?:凡是?|对于?|达到|属于|发生|收到|接到|一般的?)*([\\p{Script=Han}]{0,12}?(?:事件|办件|申请|案件|隐患|信访件|投诉件|公文|来文|急件|事项|报表|材料))(?:的)?，?(?:一般|应当|须|必须|要|自[^，。；]{2,10}起)*(?:于|在)?(${LIMIT})(?:之|以)?内([^，。；]{0,16}?)(${ACTION})([^。；，]{0,10})`,
  'gu',
);

/** Said of one stage, or in one manner, it is no other limit for the whole. */
const STAGED = /续报|终报|核报|续|电话|口头|书面|初步|详细|补报|进展|阶段|初审|复审/u;

function limitsIn({ pieces, whole }: EntryText): readonly Stated[] {
  if (!/[日天时钟](?:之|以)?内/u.test(whole)) return [];
  const told = pieces.filter((piece) => isSentence(piece) && MATTER.test(piece.text));
  return told.flatMap((piece) =>
    [...piece.text.matchAll(DONE)].flatMap((match): readonly Stated[] => {
      const { 0: text, 1: matter = '', 2: limit = '', 3: manner = '', 4: action = '', 5: rest = '' } = match;
      if (STAGED.test(manner + action + rest)) return [];
      const span = parseTimeLimit(limit);
      if (span.type !== 'span') return [];
      const root = action.startsWith('报') || action.endsWith('报') ? `报${organIn(manner + rest)}` : action;
      const of = `${matter.replace(/的(?=[^的]{2}$)/u, '')}${root}${span.unit}`;
      return [{ of, amount: formatTimeLimit(span), piece, index: match.index, text: text.trim() }];
    }),
  );
}

/** Whom a report goes to: the higher body may be given more time. */
const organIn = (text: string) =>
  /(?:县|市|省|区|镇|乡)(?:人民)?(?:政府|委|[\p{Script=Han}]{1,8}?[局委办])/u.exec(text)?.[0] ?? '';
