import type { Severity } from '../../model/diagnostic.ts';
import { GIVEN, SURNAMES } from '../data/surnames.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { isWord } from '../spelling/segments.ts';
import { piecesWith } from '../views/character-index.ts';
import { runningText } from '../views/entry-texts.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const noPersonalName: Rule = {
  id: 'no-personal-name',
  severity: 'warning',
  summary: '责任落实到岗位，不写个人姓名。',
  check(_compilation, report, context) {
    const units = context.share(unitsByFolder);
    for (const { piece, name, index } of namesIn(context)) {
      if (
        (isPost(name) && !FAMILIAR_ONLY.test(name)) ||
        units.get(folderOf(piece.entry) ?? '')?.namesPublished
      )
        continue;
      const severity: Severity = piece.public ? 'error' : 'warning';
      report({
        place: piece.placeAt(index),
        length: name.length,
        severity,
        message: `“${name}”像是个人姓名。`,
        hint: '请改写岗位名称；依法公示姓名的，请在“单位.md”中写“姓名公示: 是”。',
      });
    }
  },
};

const NAME = `(?:欧阳|[${SURNAMES}])\\p{Script=Han}{1,2}`;
const ROLE =
  '负责人|责任人|联系人|经办人|承办人|审核人|审查人|审批人|签发人|分管领导|主管领导|组\\s?长|副组长|成\\s?员|主\\s?任|副主任|局\\s?长|副局长|科\\s?长|书\\s?记';
const LABELLED = new RegExp(`(?:${ROLE})\\s*[:：]\\s*(${NAME})(?=[\\s，。；、,;（(）)]|$)`, 'gu');
/** 联系人陈建平，: a name of three characters right behind a person's part, where the sentence ends or a telephone number stands. */
const PERSON = /(?:联系|经办|承办|负责|责任)人|[局股科所院站校镇乡]长|主任|书记|会计|出纳/u;
const BESIDE = new RegExp(
  `(?:${PERSON.source})(?:为|是|由)?(${NAME})(?=[，。；、,;（(]|\\s*(?:电话|手机|\\d{7})|$)`,
  'gu',
);
/** 老秦, 张科长: how colleagues call one another tells who is meant. */
const FAMILIAR = `(?:[老小][${SURNAMES}]|[${SURNAMES}](?:[局股科所院站校镇乡处]长|主任|书记|师傅|老师|[工姐哥总]))`;
const FAMILIAR_ONLY = new RegExp(`^${FAMILIAR}$`, 'u');
const CALLED = new RegExp(
  `(?:联系|经办|承办|咨询|值班)(?:人员?|电话)?\\s*[:：为是]\\s*(${FAMILIAR})(?=[\\s，。；、,;（(\\d]|电话|手机|$)`,
  'gu',
);
/** 由张伟负责登记, 负责人王建国审核: a name that acts. */
const ACTING = new RegExp(
  `(?:由|${PERSON.source}|管理员|保管员|分管领导)(${NAME})(?=负责|审[核批签定]|登记|复核|签[字批发]|保管|办理|汇总|批准|同意|牵头|主持|兼任|掌管|统筹|担任|带队|值班)`,
  'gu',
);
const COMRADE = new RegExp(`(${NAME})同志(?=任|为|负责|主持|兼|、|，|。|的)`, 'gu');
const WHOLE = new RegExp(`^(${NAME})$`, 'u');

/** A cell or field of this name holds a person or a post and nothing else. */
const PERSON_COLUMN = /(?:岗位|负责人|责任人|联系人|经办人|承办人|审查人|姓名)$/;

interface FoundName {
  readonly piece: TextPiece;
  readonly name: string;
  readonly index: number;
}

function* namesIn(context: CheckContext): Iterable<FoundName> {
  for (const piece of piecesWith(context, /[:：]|同志/)) {
    for (const { 0: whole, 1: name = '', index } of matchesOf([LABELLED, CALLED, COMRADE], piece))
      yield { piece, name, index: index + whole.indexOf(name) };
  }
  for (const piece of piecesWith(context, PERSON)) {
    if (piece.kind !== 'paragraph' && piece.kind !== 'cell') continue;
    for (const { 0: whole, 1: name = '', index } of matchesOf([BESIDE], piece))
      if (isNameOnly(name)) yield { piece, name, index: index + whole.length - name.length };
  }
  for (const piece of piecesWith(context, ACTING_SIGN)) {
    if (!isProse(piece)) continue;
    for (const { 0: whole, 1: name = '', index } of matchesOf([ACTING], piece))
      if (isNameOnly(name) || isShortName(name))
        yield { piece, name, index: index + whole.length - name.length };
  }
  for (const piece of context.share(runningText)) {
    const title = piece.column ?? piece.field;
    const [, name] = title && PERSON_COLUMN.test(title) ? (WHOLE.exec(piece.text.trim()) ?? []) : [];
    if (name) yield { piece, name, index: 0 };
  }
}

const matchesOf = (patterns: readonly RegExp[], { text }: TextPiece) =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)]);

/** Its surname begins no word: 主任黄金周, 经办人许可后 and 局长唐突地 go on. */
const isNameOnly = (name: string) => name.length === 3 && !isWord(name.slice(0, 2));

const ACTING_SIGN = new RegExp(`(?:由|人|长|主任|书记|会计|出纳|员|领导)[${SURNAMES}]`, 'u');
const isShortName = (name: string) => name.length === 2 && GIVEN.includes(name.slice(1)) && !isWord(name);

/** 周会, 马上, 武装部: words that begin like a name but end like a post, an office or a thing. */
const isPost = (name: string) =>
  /[长任员记岗科室股办局处部委师官队组站所者导事管计纳书人政会上车口路村镇县市区州省法案度费金款权]$/u.test(
    name,
  );
