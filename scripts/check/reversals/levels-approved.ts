import { POST_WORDS, rankOf } from '../names/post-rank.ts';
import type { WrongApprover } from './clerk-approves.ts';

/** Found in every text that says by level who approves. */
export const LEVELS_SIGN = /(?:[ⅠⅡⅢⅣⅤ]级|特别重大|重大|较大|风险|[红橙黄蓝]色|特急|急件)[^。]*[；，。]/u;

/** From the gravest down; a level counts among those of its own scale. */
const SCALES: readonly (readonly string[])[] = [
  ['Ⅰ级', 'Ⅱ级', 'Ⅲ级', 'Ⅳ级', 'Ⅴ级'],
  ['一级', '二级', '三级', '四级'],
  ['特别重大', '重大', '较大', '一般'],
  ['高风险', '中风险', '低风险'],
  ['红色', '橙色', '黄色', '蓝色'],
];
const LEVEL = `(?:${SCALES.flat().join('|')})`;
const APPROVED_BY_LEVEL = new RegExp(
  `(?<levels>${LEVEL}(?:[、和及或]${LEVEL})*)(?:的|以上|突发|事件|事项|响应|预警|事故|风险|隐患|公文|案件|险情|灾情|应急|环节|岗位|点){0,3}，?(?:应当|一律|均|须)?(?:由|报|经|提请)(?<post>${POST_WORDS})(?:负责|书面|审核后|研究后)?(?:签批|审批|批准|签发|决定|审定|同意|宣布|启动|监管|防控|管控|负责(?=[，。；]))`,
  'gu',
);

interface Told {
  readonly scale: number;
  /** 0 is the gravest; of several the least grave. */
  readonly grade: number;
  readonly levels: string;
  readonly post: string;
  readonly rank: number;
  readonly index: number;
}

/** Ⅲ级响应由分管副局长签批，Ⅰ级响应由股长签批: the graver the case, the lower stands who approves. */
export function lowerForGraver(text: string, unit: string): readonly WrongApprover[] {
  const told = [...text.matchAll(APPROVED_BY_LEVEL)].flatMap(
    ({ 0: said, index, groups: { levels = '', post = '' } = {} }): readonly Told[] => {
      const rank = rankOf(post, unit);
      const scale = SCALES.findIndex((names) => names.some((name) => levels.startsWith(name)));
      const grade = SCALES[scale]?.findIndex((name) => levels.includes(name)) ?? -1;
      if (rank === undefined || grade < 0) return [];
      return [{ scale, grade, levels, post, rank, index: index + said.lastIndexOf(post) }];
    },
  );
  return told.flatMap((one): readonly WrongApprover[] => {
    const milder = told.find(
      ({ scale, grade, rank }) => scale === one.scale && grade > one.grade && rank > one.rank,
    );
    if (!milder) return [];
    return [
      {
        text: one.post,
        index: one.index,
        says: `“${milder.levels}”由“${milder.post}”负责，更重的“${one.levels}”却由级别更低的“${one.post}”负责。`,
        hint: '请核对各级由谁批准、由谁负责：级别越高、情况越重，负责的人级别越高。',
      },
    ];
  });
}
