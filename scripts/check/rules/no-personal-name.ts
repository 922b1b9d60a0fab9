import type { Severity } from '../../model/diagnostic.ts';
import { SURNAMES } from '../data/surnames.ts';
import type { Rule } from '../rule.ts';
import { isWord } from '../spelling/segments.ts';
import { runningText } from '../views/entry-texts.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import type { TextPiece } from '../views/running-text.ts';

export const noPersonalName: Rule = {
  id: 'no-personal-name',
  severity: 'warning',
  summary: '责任落实到岗位，不写个人姓名。',
  check(_compilation, report, context) {
    for (const piece of context.share(runningText)) {
      const unit = context.share(unitsByFolder).get(folderOf(piece.entry) ?? '');
      if (unit?.namesPublished) continue;
      for (const { name, index } of namesIn(piece)) {
        const severity: Severity = piece.public ? 'error' : 'warning';
        report({
          place: piece.placeAt(index),
          length: name.length,
          severity,
          message: `“${name}”像是个人姓名。`,
          hint: '请改写岗位名称；依法公示姓名的，请在“单位.md”中写“姓名公示: 是”。',
        });
      }
    }
  },
};

const NAME = `(?:欧阳|[${SURNAMES}])\\p{Script=Han}{1,2}`;
const ROLE =
  '负责人|责任人|联系人|经办人|承办人|审核人|审查人|审批人|签发人|分管领导|主管领导|组\\s?长|副组长|成\\s?员|主\\s?任|副主任|局\\s?长|副局长|科\\s?长|书\\s?记';
const LABELLED = new RegExp(`(?:${ROLE})\\s*[:：]\\s*(${NAME})(?=[\\s，。；、,;（(）)]|$)`, 'gu');
/** 联系人陈建平，: a name of three characters right behind a person's part, where the sentence ends or a telephone number stands. */
const BESIDE = new RegExp(
  `(?:(?:联系|经办|承办|负责|责任)人|[局股科所院站校镇乡]长|主任|书记|会计|出纳)(?:为|是|由)?(${NAME})(?=[，。；、,;（(]|\\s*(?:电话|手机|\\d{7})|$)`,
  'gu',
);
const COMRADE = new RegExp(`(${NAME})同志(?=任|为|负责|主持|兼|、|，|。|的)`, 'gu');
const WHOLE = new RegExp(`^(${NAME})$`, 'u');

/** A cell or field of this name holds a person or a post and nothing else. */
const PERSON_COLUMN = /(?:岗位|负责人|责任人|联系人|经办人|承办人|审查人|姓名)$/;

function namesIn(piece: TextPiece): readonly { readonly name: string; readonly index: number }[] {
  const { text, kind, field, column } = piece;
  const found: { readonly name: string; readonly index: number }[] = !/[:：]|同志/.test(text)
    ? []
    : [...text.matchAll(LABELLED), ...text.matchAll(COMRADE)].map((match) => ({
        name: match[1] ?? '',
        index: match.index + match[0].indexOf(match[1] ?? ''),
      }));
  const beside = kind === 'paragraph' || kind === 'cell' ? [...text.matchAll(BESIDE)] : [];
  for (const { 0: whole, 1: name = '', index } of beside) {
    if (isNameOnly(name)) found.push({ name, index: index + whole.length - name.length });
  }
  const title = column ?? field;
  const whole = title && PERSON_COLUMN.test(title) ? WHOLE.exec(text.trim()) : undefined;
  if (!whole && found.length === 0) return found;
  return [...found, ...(whole?.[1] ? [{ name: whole[1], index: 0 }] : [])].filter(
    ({ name }) => !isPost(name),
  );
}

/** Its surname begins no word: 主任黄金周, 经办人许可后 and 局长唐突地 go on. */
const isNameOnly = (name: string) => name.length === 3 && !isWord(name.slice(0, 2));

/** 周会, 马上, 武装部: words that begin like a name but end like a post, an office or a thing. */
const isPost = (name: string) =>
  /[长任员记岗科室股办局处部委师官队组站所者导事管计纳书人政会上车口路村镇县市区州省法案度费金款权]$/u.test(
    name,
  );
