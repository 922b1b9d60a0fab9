import type { Severity } from '../../model/diagnostic.ts';
import { GIVEN, RARER, SURNAMES, WORDLIKE } from '../data/surnames.ts';
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
    const told = new Set<string>();
    for (const { piece, name, index } of namesIn(context)) {
      const place = piece.placeAt(index);
      const spot = `${place.file}:${place.line}:${place.column}`;
      if (
        told.has(spot) ||
        (isPost(name) && !FAMILIAR_ONLY.test(name)) ||
        units.get(folderOf(piece.entry) ?? '')?.namesPublished
      )
        continue;
      const severity: Severity = piece.public ? 'error' : 'warning';
      told.add(spot);
      report({
        place,
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
  '(?:解答|答复|讲解|带队|巡查|回访|走访|对接|咨询|带班|值班|主办|协办|填[表报写]|制表|校对|统稿|执笔|起草|拟稿|受理|接待|监督|验收|证明|收件|接收|保管|报送|审阅|监交|移交|记录)人|(?:联络|信息|值班|网格|保管|管理|安全|档案|资料|统计|监督|指导|受理|记录|采购|讲解|核查)员|会计|出纳|主持人|负责人|责任人|联系人|经办人|承办人|审核人|审查人|审批人|签发人|分管领导|主管领导|组\\s?长|副组长|成\\s?员|主\\s?任|副主任|局\\s?长|副局长|科\\s?长|书\\s?记';
/** Behind a label, and before what is done, surnames that begin words elsewhere are names, too: 温, 顾. */
const LABELLED = new RegExp(
  `(?:${ROLE})\\s*[:：]\\s*(${NAME}|[${RARER}${WORDLIKE}]\\p{Script=Han}{2})(?=[\\s，。；、,;（(）)]|主持|负责|$)`,
  'gu',
);
/** 接待人：陈建平接待: a name of three characters behind a label, and what its bearer does. */
const LABELLED_ACTING = new RegExp(
  `(?:${ROLE}|主讲人)\\s*[:：]\\s*([${SURNAMES}]\\p{Script=Han}{2})(?=解答|接待|值守|讲解|答复|回答|受理|办理|登记|审[核批]|保管|主讲|带队|填写|核对|签[字名]|处理|整理|撰写|审定)`,
  'gu',
);
/** 联系人陈建平，: a name of three characters right behind a person's part, where the sentence ends or a telephone number stands. */
const PERSON =
  /(?:联系|经办|承办|负责|责任)人|[局股科所院站校镇乡]长|主任|书记|会计|出纳|管理员|联络员|信息员/u;
const PERSON_SIGN = new RegExp(`${PERSON.source}|[员岗长]（`, 'u');
const BESIDE = new RegExp(
  `(?:${PERSON.source})(?:为|是|由)?(${NAME})(?=[，。；、,;（(]|\\s*(?:电话|手机|\\d{7})|$)`,
  'gu',
);
/** 保管员（成兰芝）: a name of three characters in brackets behind a post, and nothing else. */
const BRACKETED = new RegExp(
  `(?<=[员岗]|主任|书记|会计|出纳|(?:[局股科所院站校镇乡队组]|馆)长|[联承经审负责][系办核任责]人)（([${SURNAMES}${RARER}${WORDLIKE}](?<![管包关应向全连于单万])\\p{Script=Han}{2})(?=）|[，、：]?\\s*(?:电话|手机|\\d{7}))`,
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
  `(?:由|${PERSON.source}|管理员|保管员|分管领导|[小班]组长|组长|队长)(${NAME}|[${RARER}]\\p{Script=Han}{2})(?=负责|审[核批签定]|登记|复核|签[字批发]|保管|办理|汇总|批准|同意|牵头|主持|兼任|掌管|统筹|担任|带队|值班)`,
  'gu',
);
const COMRADE = new RegExp(`(${NAME})同志(?=任|为|负责|主持|兼|、|，|。|的)`, 'gu');
/** 由孙丽萍同志维护: of three characters, whatever the comrade does. */
const COMRADE_ACTING = new RegExp(
  `(?<=由|请|经|报|交|向|与|和|、|，|^)([${SURNAMES}]\\p{Script=Han}{2})同志`,
  'gu',
);
/** 村民赵二宝家, 三组村民李有田等: who lives there. */
const DWELLER = '村民|居民|户主|低保户|脱贫户|特困人员|养殖户|种植户|承包户|经营户|业主|患者|学生|司机|老人';
const INHABITANT = new RegExp(
  `(?:${DWELLER})([${SURNAMES}]\\p{Script=Han}{2})(?=家(?![庭属长人具畜禽电政])|一家|等(?:人|户|[二三四五六七八九十\\d])|反映|投诉|举报|来访|（)`,
  'gu',
);
/** 经赵建国局长同意: a name before a post. */
const TITLED = new RegExp(
  `(?<=[经由报请向交]|[，。；、：])([${SURNAMES}]\\p{Script=Han}{2})(?=副?(?:[局股科所院站校镇乡馆]长|主任|书记)(?!办公|室|岗))`,
  'gu',
);
/** 材料交小王登记: as one calls a colleague. */
const NICKNAMED = new RegExp(
  `(?<=[交由找请向问报]|联系|转给|发给)([老小][${SURNAMES}])(?=[，。；、（]|登记|办理|处理|审核|负责|保管|汇总|签|同意|把关|统一|保存|转)`,
  'gu',
);
/** Of peoples of the south, too. */
const ANY_SURNAME = `${SURNAMES}盘覃侬冉蓝麻佘邝`;
const TOLD_SIGN = new RegExp(
  `同志|(?:${DWELLER})[${SURNAMES}]|[长任记室科股岗][${ANY_SURNAME}]|[核检审巡][查验]员[${ANY_SURNAME}]|[老小][${SURNAMES}]|[${SURNAMES}]..副?(?:[局股科所院站校镇乡馆]长|主任|书记)`,
  'u',
);
/** 副局长盘启明终审: a name behind a post, and what is done. */
const HOLDER_ACTING = new RegExp(
  `(?<=(?:副?[局股科所院站校镇乡处馆]长|主任|书记|办公室|[一-龥]{2}[科股岗]|[核检审巡][查验]员))([${ANY_SURNAME}]\\p{Script=Han}{2})(?=归档|主办|值守|收件|统一|共同|每[月周日季年]|到[现岗]|出具|入户|答复|\\d+个工作日|终审|初审|复审|审[核批签定阅]|签[字批发]|批准|同意|负责|主持|召集|带班|值班|分管|牵头|组织|保管|维护|统稿|供稿|执笔|起草|校对|编写|任|担任|兼|指[定派]|安排|决定|确定|授权|委托|汇报|通知|说明|到场|陪同|参加|出席|列席|主审|监督|检查|抽查|核[对实查]|登记|汇总|办理|受理|接待|经手|验收|领取|代)`,
  'gu',
);
/** 责任岗位：收件岗徐志远, 稽查岗张建军、查档岗刘晓东: a name behind a post, and nothing more. */
const HOLDER = new RegExp(
  `(?<=[一-龥]{2}岗)([${ANY_SURNAME}]\\p{Script=Han}{2})(?=[，。；、（）和与及]|$)`,
  'gu',
);
/** 登记岗杨丽负责: of two characters, before what is done. */
const SHORT_HOLDER = new RegExp(
  `(?<=[一-龥]{2}岗)([${SURNAMES}]\\p{Script=Han})(?=负责|审[核批]|登记|复核|签[字批发]|保管|办理|统一|每[月周日季年]|[，。；、]|$)`,
  'gu',
);
/** 找王建国，手机……: whom one is sent to. 李某某 is nobody. */
const SENT_TO = new RegExp(
  `(?<=找|联系|询问|打给|咨询|交给|送给|报给|发给|转给|告知|通知)([${ANY_SURNAME}](?:(?!某)\\p{Script=Han}){2})(?=[，。；、（）()]|手机|电话|即可|处(?=[，。办登领])|办理|报到|领取|核实)`,
  'gu',
);
/** 钱桂芳1946年出生, 例如李国强年满六十周岁: of whom an example tells. */
const EXAMPLE = new RegExp(
  `(?<=^|[。；：“（]|例如|比如|譬如|如|居民|村民|职工)([${ANY_SURNAME}](?:(?!某)\\p{Script=Han}){2})(?=(?:于)?(?:19|20)\\d\\d年|出生|生于|年满|现年|今年|，[男女]|（[男女]|[（，]?\\d{2}周?岁|系[我本]|一家[三四五六]口)`,
  'gu',
);
const SHORT_SIGN = new RegExp(`岗[${SURNAMES}]`, 'u');
const EXAMPLE_SIGN = new RegExp(
  `(?:找|联系|询问|打给|咨询|[交送报发转]给|告知|通知)[${ANY_SURNAME}]|[${ANY_SURNAME}]..(?:于?(?:19|20)\\d\\d年|出生|生于|年满|现年|今年|[，（][男女]|[（，]?\\d{2}周?岁|系[我本]|一家)`,
  'u',
);
const WHOLE = new RegExp(`^(${NAME}|[${RARER}${WORDLIKE}]\\p{Script=Han}{2})$`, 'u');
const FAMILIAR_WHOLE = new RegExp(`^([老小][${SURNAMES}])$`, 'u');

/** A cell or field of this name holds a person or a post and nothing else. */
const PERSON_COLUMN = /(?:岗位|负责人|责任人|联系人|经办人|承办人|审查人|姓名)$/;

interface FoundName {
  readonly piece: TextPiece;
  readonly name: string;
  readonly index: number;
}

function* namesIn(context: CheckContext): Iterable<FoundName> {
  for (const piece of piecesWith(context, /[:：]|同志/)) {
    for (const { 0: whole, 1: name = '', index } of matchesOf(
      [LABELLED, LABELLED_ACTING, CALLED, COMRADE],
      piece,
    ))
      if (!beginsLikeWord(name) || isNameOnly(name))
        yield { piece, name, index: index + whole.lastIndexOf(name) };
  }
  for (const piece of piecesWith(context, PERSON_SIGN)) {
    if (piece.kind !== 'paragraph' && piece.kind !== 'cell') continue;
    for (const { 0: whole, 1: name = '', index } of matchesOf([BESIDE, BRACKETED], piece))
      if (isNameOnly(name)) yield { piece, name, index: index + whole.length - name.length };
  }
  for (const piece of piecesWith(context, TOLD_SIGN)) {
    for (const { 1: name = '', 0: whole, index } of matchesOf(
      [COMRADE_ACTING, INHABITANT, HOLDER_ACTING, HOLDER, TITLED],
      piece,
    ))
      if (isNameOnly(name) && !isPost(name) && !isDeed(name))
        yield { piece, name, index: index + whole.indexOf(name) };
  }
  for (const piece of piecesWith(context, TOLD_SIGN)) {
    for (const { 1: name = '', 0: whole, index } of matchesOf([NICKNAMED], piece))
      if (!isWord(name)) yield { piece, name, index: index + whole.indexOf(name) };
  }
  for (const piece of piecesWith(context, SHORT_SIGN)) {
    for (const { 1: name = '', index } of matchesOf([SHORT_HOLDER], piece))
      if (isShortName(name)) yield { piece, name, index };
  }
  for (const piece of piecesWith(context, EXAMPLE_SIGN)) {
    if (piece.kind !== 'paragraph' && piece.kind !== 'cell' && piece.kind !== 'field') continue;
    for (const { 1: name = '', index } of matchesOf([SENT_TO, EXAMPLE], piece))
      if (isNameOnly(name) && !isPost(name)) yield { piece, name, index };
  }
  for (const piece of piecesWith(context, ACTING_SIGN)) {
    if (!isProse(piece)) continue;
    for (const { 0: whole, 1: name = '', index } of matchesOf([ACTING], piece))
      if (isNameOnly(name) || isShortName(name))
        yield { piece, name, index: index + whole.length - name.length };
  }
  for (const piece of context.share(runningText)) {
    const title = piece.column ?? piece.field;
    const [, name] =
      title && PERSON_COLUMN.test(title)
        ? (WHOLE.exec(piece.text.trim()) ?? FAMILIAR_WHOLE.exec(piece.text.trim()) ?? [])
        : [];
    if (name && (!beginsLikeWord(name) || (isNameOnly(name) && !title?.endsWith('岗位'))))
      yield { piece, name, index: 0 };
  }
}

const matchesOf = (patterns: readonly RegExp[], { text }: TextPiece) =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)]);

const beginsLikeWord = (name: string) => WORDLIKE.includes(name.charAt(0));

/** Its surname begins no word: 主任黄金周, 经办人许可后 and 局长唐突地 go on. */
const isNameOnly = (name: string) => name.length === 3 && !isWord(name.slice(0, 2));

/** 档案岗曾办理: what somebody has done. */
const isDeed = (name: string) => /^[曾何许余]/u.test(name) && isWord(name.slice(1));

const ACTING_SIGN = new RegExp(`(?:由|人|长|主任|书记|会计|出纳|员|领导)[${SURNAMES}${RARER}]`, 'u');
const isShortName = (name: string) => name.length === 2 && GIVEN.includes(name.slice(1)) && !isWord(name);

/** 周会, 马上, 武装部: words that begin like a name but end like a post, an office or a thing. */
const isPost = (name: string) =>
  /[长任员记岗科室股办局处部委师官队组站所者导事管计纳书人政会上车口路村镇县市区州省法案度费金款权]$/u.test(
    name,
  );
