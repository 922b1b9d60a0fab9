import type { Compilation } from '../../model/compilation.ts';
import type { Unit } from '../../model/entry.ts';
import { headsOfCentres, type StrangeTerm } from '../names/heads-of-centres.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf, unitsByFolder } from '../views/lookups.ts';
import type { TextPiece } from '../views/running-text.ts';

export const unitSelfTerm: Rule = {
  id: 'unit-self-term',
  severity: 'warning',
  summary: '单位称呼自己要和自己的名称一致。',
  check(compilation, report, context) {
    for (const piece of piecesWith(context, SIGN)) {
      const { entry, text, placeAt } = piece;
      const unit = context.share(unitsByFolder).get(folderOf(entry) ?? '');
      if (!unit) continue;
      const isMisnamed = (kind: string) => !fits(kind, unit, compilation);
      const isAnotherKind = (kind: string) => !isOfThatKind(kind, unit, compilation);
      const selves = [
        ...termsIn(text, SELF, isMisnamed).filter((self) => !isOfNamedKind(text, self)),
        ...termsIn(text, WHOLE, isAnotherKind),
      ];
      const bodies = termsIn(text, BODY, (kind) => !hasBody(kind, unit));
      const heads = [
        ...headsOfOthers(piece, unit, compilation),
        ...headsOfCentres(piece, unit, compilation, context),
        // 馆长办公会议 is told as a body.
        ...strangeHeads(text, unit, compilation).filter((head) =>
          bodies.every(({ index }) => index !== head.index),
        ),
      ];
      const told: readonly [readonly StrangeTerm[], (term: string) => string, string][] = [
        [selves, (term) => `文中却称“${term}”`, '改为“本单位”或者本单位的简称'],
        [bodies, (term) => `没有“${term}”`, '改为本单位的会议或者班子；说的是别的单位，请写明单位'],
        [heads, (term) => `没有“${term}”`, '改为本单位负责人的职务；说的是别的单位，请写明单位'],
      ];
      for (const [terms, fault, remedy] of told) {
        for (const { term, index } of terms) {
          report({
            place: placeAt(index),
            length: term.length,
            message: `本单位是“${unit.name}”，${fault(term)}。`,
            hint: `多半是照抄别处的文本留下的，请${remedy}。`,
          });
        }
      }
    }
  },
};

/** The terms of a kind that do not suit the unit, but for those that are only quoted. */
const termsIn = (text: string, form: RegExp, isStrange: (kind: string) => boolean): readonly StrangeTerm[] =>
  [...text.matchAll(form)]
    .filter(({ 1: kind = '', index }) => isStrange(kind) && !inQuotes(text, index))
    .map(({ 0: term, index }) => ({ term, index }));

function strangeHeads(text: string, unit: Unit, compilation: Compilation): readonly StrangeTerm[] {
  return [...text.matchAll(HEAD)].flatMap(({ 0: term, 1: decides, 2: acts, index }) => {
    const kind = decides ?? acts ?? '';
    if (acts !== undefined && isOfNamed(text, index, kind)) return [];
    return inQuotes(text, index) || hasHead(term, kind, unit, compilation) ? [] : [{ term, index }];
  });
}

const SIGN =
  /[我本](?:[局委办镇乡院馆站校园厂县市区州街]|中心|公司|卫生[院室]|派出所|司法所|中学|小学|幼儿园|敬老院|福利院|图书馆|文化馆|档案馆|博物馆|支队|大队)|[局馆院校站镇乡](?:党[组委]|务会|长办公|领导班子|办公室)|(?:^|[、，；])(?:分管|常务)?副?[局镇乡馆院校厂]长(?:$|[、，；])|[镇乡局馆院校站厂]长(?:批|审|签|同意|主持|召集|负责|办公|审阅|决定|授权)|[由经报请送向][镇乡局馆]长|中心主任/;

/** 本办 begins 本办法, and 本局 begins 本局部: only what cannot be another word counts. */
const SELF =
  /(?<![根基资成版样日原标书译抄剧])[我本](局(?![部面势限促])|委(?![托员派任婉])|办(?![法公理事案学])|镇(?![定静压])|乡(?!村)|街道|中心(?!思想|任务|工作)|院(?![落线子内])|馆|站(?![点台位所]|气压|编辑|原创|讯|地图|首页)|校(?![对准正验订]|学[生籍])|园(?![区林艺])|厂(?!房)|公司|县(?!级)|市(?![场民政])|区(?![域间别分块位])|州)/gu;

/** 本卫生院, 本派出所: the whole name of a kind of unit. A part of the unit may speak of itself. */
const WHOLE =
  /(?<![根基资成版样日原标书译抄剧])[我本](卫生[院室]|派出所|司法所|中学|小学|幼儿园|敬老院|福利院|图书馆|文化馆|档案馆|博物馆|支队|大队)/gu;

/** 各镇人民政府负责本镇的防汛, 学校把名单报本校家长: the sentence has said of whom it speaks. 我镇 is said of oneself only. */
const isOfNamedKind = (text: string, { term, index }: StrangeTerm): boolean => {
  const kind = term.slice(1);
  const named = NAMED_KINDS.get(kind) ?? new RegExp(`(?:各|每个|有关|所在|一个)${kind}`, 'u');
  return term.startsWith('本') && named.test(/[^。]*$/u.exec(text.slice(0, index))?.[0] ?? '');
};

/** What a kind of body is called where a text lays something down for all of them. */
const NAMED_KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['校', /学校|[中小]学(?!生)|院校|校长/u],
  ['园', /幼儿园|园长|园区|公园/u],
  ['院', /医院|卫生院|医疗(?:卫生)?机构|养老院|福利院|敬老院|法院|学院|院长/u],
  ['公司', /公司|企业|供水单位|经营者/u],
  ['厂', /[工水厂]厂|企业/u],
  ['站', /[各务理服]站|站长|加油站|车站/u],
  ['街道', /街道(?:办事处)?/u],
  ['镇', /乡镇|镇[（(、]|[乡各]镇|镇人民政府|镇政府/u],
  ['乡', /乡镇|乡[（(、]|各乡|乡(?:\(镇\)|（镇）)?人民政府/u],
  ['县', /县级|各县|县[（(、]|所在县/u],
  ['市', /设区的市|市级|各市|市[（(、]/u],
  ['区', /各区|市辖区|区[（(、]|县区/u],
]);

function isOfThatKind(kind: string, unit: Unit, { departments }: Compilation): boolean {
  const parts = departments.filter(({ unit: folder }) => folder === unit.folder).map(({ name }) => name);
  return [unit.name, unit.shortName ?? '', ...unit.formerNames, ...parts].some((name) => name.includes(kind));
}

/** 我县 and 本市 are said of the place that the unit belongs to. */
const PLACES = '县市区州镇乡';

/** 第二中学 is a 校 without the word. */
const isCalled = (name: string, kind: string): boolean =>
  name.includes(kind) || (kind === '校' && /[中小大]学|高中|初中|学院|职专|技专|教学点/u.test(name));

function fits(kind: string, unit: Unit, { workspace }: Compilation): boolean {
  const own = [unit.name, unit.shortName ?? ''];
  if (own.some((name) => isCalled(name, kind))) return true;
  if (!PLACES.includes(kind)) return false;
  const around = [workspace?.regionName ?? '', ...unit.superiors, ...(workspace?.superiors ?? [])];
  const said = [...own, ...around].join('');
  // Of a unit whose place is not known nothing can be told; a township lies in a county, a county in a city.
  return said.includes(kind) || ('县市区州'.includes(kind) && !/[县市区州旗]/u.test(said));
}

/** The head of a unit of some kind, who decides: 镇长批示. 副镇长, 各镇镇长 and 县教育局局长 are somebody else's. */
const HEAD =
  /(?<![副各乡镇县市区局馆院校站厂所分管请该其任前名和与及、]|有关|相应|所在|辖区|当地|属地|下属|直属)([镇乡局馆院校站厂])长(?=批[示准阅]|审[批定核阅]|签[发字署批]|同意|主持|召集|负责(?!制)|办公会|决定|授权)|(?<=[由经报请送向])([镇乡局馆])长(?=约谈|复核|指定|带队|牵头|裁[决定]|汇报|报告|确认|组织|安排|[，。；]|$)/gu;

/** 县民政局受理后，由局长签发: of whom the sentence has named the organ. */
const isOfNamed = (text: string, index: number, kind: string): boolean =>
  new RegExp(`[\\p{Script=Han}]{2}${kind}(?!长)`, 'u').test(
    /[^。；]*$/u.exec(text.slice(0, index))?.[0] ?? '',
  );

/** 局党组会议, 馆务会, 镇党委会议: the bodies that lead a unit of some kind, not behind the name of another one. */
const BODY =
  /(?<=^|[，。；：、（]|[经由报向交提送按须](?![由经报送])|召开|提请)([局馆院校站镇乡])(?:党组(?:会议?)?|党委(?:会议?)?|务会议?|长办公会议?|领导班子(?:会议?)?|办公室主任|办公室(?=负责|列席|记录|承办|汇总|起草|印发))/gu;

const hasBody = (kind: string, { name, shortName = '', formerNames }: Unit): boolean =>
  [name, shortName, ...formerNames].some((one) => isCalled(one, kind));

function hasHead(head: string, kind: string, unit: Unit, { departments, workspace }: Compilation): boolean {
  // A government is led by its own head; a centre or a brigade may well be by that of the bureau above it.
  const above = IS_GOVERNMENT.test(unit.name) ? [] : [...unit.superiors, ...(workspace?.superiors ?? [])];
  const names = [unit.name, unit.shortName ?? '', ...above];
  if (names.some((name) => isCalled(name, kind))) return true;
  return departments.some(
    ({ unit: folder, posts, leadingPost }) =>
      folder === unit.folder &&
      [leadingPost ?? '', ...posts.map(({ name }) => name)].some((post) => post.includes(head)),
  );
}

const IS_GOVERNMENT = /人民政府$|办事处$/u;

/** A cell or field that holds posts: 局长 in a centre whose own head is listed as 中心主任. */
function headsOfOthers(piece: TextPiece, unit: Unit, { departments }: Compilation): readonly StrangeTerm[] {
  if (!/岗位|监督|代岗/u.test(piece.column ?? piece.field ?? '') || hasOwnHead(unit.name)) return [];
  const posts = departments
    .filter(({ unit: folder }) => folder === unit.folder)
    .flatMap(({ posts: own, leadingPost }) => [leadingPost ?? '', ...own.map(({ name }) => name)]);
  if (!posts.some((post) => /^(?:中心|大队|支队|队|所|办)?(?:主任|大队长|支队长|队长|所长)$/u.test(post)))
    return [];
  return [...piece.text.matchAll(OTHER_HEAD)].flatMap(({ 0: term, 1: kind = '', index }) =>
    [unit.name, unit.shortName ?? '', ...posts].some((one) => one.includes(kind)) ? [] : [{ term, index }],
  );
}

const OTHER_HEAD = /(?<=^|[、，；])(?:分管|常务)?副?([局镇乡馆院校厂])长(?=$|[、，；])/gu;
const hasOwnHead = (name: string): boolean => /[局馆院校站厂]$|人民政府$|办事处$/u.test(name);

const inQuotes = (text: string, index: number) =>
  text.slice(0, index).lastIndexOf('“') > text.slice(0, index).lastIndexOf('”');
