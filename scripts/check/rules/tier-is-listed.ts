import { statedRanges } from '../figures/stated-ranges.ts';
import { TIER } from '../figures/tier-results.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { entryTexts } from '../views/entry-texts.ts';
import { isProse } from '../views/running-text.ts';

export const tierIsListed: Rule = {
  id: 'tier-is-listed',
  severity: 'warning',
  summary: '奖惩用到的等次，要在本办法的等次之中。',
  check({ assessments }, report, context) {
    const known = new Map(assessments.map((one) => [one.path, one.tiers.map(({ name }) => name)]));
    for (const { entry, pieces } of context.share(entryTexts)) {
      if (entry.type !== 'assessment') continue;
      const told = pieces
        .filter(isProse)
        .flatMap(({ text }) =>
          statedRanges(text, TIER).map(({ index, text: range }) =>
            text.slice(index + range.length, index + range.length + 20),
          ),
        );
      const names = known.get(entry.path) ?? [];
      const listed = pieces
        .filter(isProse)
        .flatMap(({ text }) => [...text.matchAll(LISTED)].flatMap(([, list = '']) => list.split(/[、和及]/u)))
        .map((name) => name.replace(/[“”"]|[一二三四五六\d]个?$/gu, ''))
        .filter((name) => NAMES.some((one) => one === name));
      known.set(entry.path, [
        ...names,
        ...listed,
        ...NAMES.filter((name) =>
          told.some((rest) => new RegExp(`[为是：属于][“"]?${name}`, 'u').test(rest)),
        ),
      ]);
    }
    for (const piece of piecesWith(context, SIGN)) {
      const names = known.get(piece.entry.path) ?? [];
      if (piece.entry.type !== 'assessment' || !isProse(piece) || names.length < 3) continue;
      for (const { 0: text, groups = {}, index } of piece.text.matchAll(USED)) {
        const name = groups.named ?? groups.graded ?? groups.group ?? '';
        const sentence = /[^。]*$/u.exec(piece.text.slice(0, index))?.[0] ?? '';
        if (names.some((one) => one.startsWith(name)) || OTHER_ASSESSMENT.test(sentence + text)) continue;
        report({
          place: piece.placeAt(index + text.indexOf(name)),
          length: name.length,
          message: `本办法没有“${name}”这个等次，等次有“${[...new Set(names)].join('、')}”。`,
          hint: '请改用本办法规定的等次名称。',
        });
      }
    }
  },
};

/** 等次分为优秀、合格、不合格三个等次. */
const LISTED =
  /(?:等[次级]|档次|结果)(?:设|共|一般)?(?:分为|设为|设置?|包括|有|为)([^，。；：]{4,40}?)(?=[一二三四五六\d]个?(?:等[次级]|档)|[，。；]|$)/gu;

const NAMES = [
  '基本合格',
  '基本称职',
  '基本达标',
  '不合格',
  '不称职',
  '不达标',
  '不及格',
  '优秀',
  '优良',
  '良好',
  '合格',
  '称职',
  '达标',
  '及格',
  '较好',
  '较差',
  '一般',
  '好',
  '差',
  '优',
  '良',
  '中',
] as const;
const NAME = NAMES.join('|');
const SIGN = new RegExp(
  `(?:等[次级档]|结果|评定|确定|评)为[“"]?(?:${NAME})|(?:${NAME})[”"]?等[次级档]|(?:${NAME})的(?:科室|单位|部门|股室)`,
  'u',
);
/** 等次为良好的; 良好等次; 良好的科室 at the beginning of a clause. */
const USED = new RegExp(
  [
    `(?:等[次级档]|结果|(?:直接)?评定|确定|(?<![测批])评)为[“"]?(?<named>${NAME})[”"]?(?=的|等[次级档]|[，。；、]|$)`,
    `(?<=^|[，。；、：“"]|对|凡|和|以上|为)(?<graded>${NAME})[”"]?等[次级档]`,
    `(?<=^|[，。；：]|对|凡)(?<group>${NAME})的(?:科室|单位|部门|股室)`,
  ].join('|'),
  'gu',
);

/** The yearly assessment of persons has tiers of its own, by law. */
const OTHER_ASSESSMENT =
  /公务员|工作人员年度|个人|党员|干部考核|民主评议|党建|事业单位人员|职工|年度考核(?:在|中|时|结果|可以?|应|，)*[^。]{0,12}(?:确定|评定|优先|等次|评为)/u;
