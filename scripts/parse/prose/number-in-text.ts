import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** 第二款, 第（三）项: a smaller part of what was named before. */
const SMALLER_PART = new RegExp(`^\\s*第[（(]?${NUMERAL}[）)]?[款项目]`, 'u');

/**
 * How a sentence about an article goes on: 第三条规定…, 第三条和第五条…. The words in (?!…) begin an article's own text:
 * 第三条及时办理…, 第四条与会人员….
 */
const GOES_ON =
  /^(?:规定|的|[、，,。；;）)》”]|第|款(?!项|物)|和(?!解|谐|平)|与(?!会)|或(?!许)|所(?=[称列述指涉设]|规定)|等(?!级|待|候|额)|之|及(?!时)|至(?!少|今)|中(?!心|国|共|央|小|层|等|级|华|标)|以[上下内外前后])/u;

/** Whether 第三条 at the start of a line names the article instead of beginning it. */
export const refersToArticle = (rest: string): boolean => SMALLER_PART.test(rest) || GOES_ON.test(rest);

/** Whether 第二章 or 第一部分 begins a sentence: a title is short and holds no sentence mark. */
export function isSentence(rest: string): boolean {
  if (/^(?:[\s：:]|$)/u.test(rest)) return false;
  return GOES_ON.test(rest) || rest.length > 30 || /[。；，;]/u.test(rest);
}

/** Whether （二） at the start of a line names items: （一）、（三）项所列…, （一）（二）项…, （二）项规定…. */
export const refersToItem = (rest: string): boolean =>
  /^\s*(?:[、和及至或与]?\s*第?(?:[（(][^（）()]{1,3}[）)]|[①-⒇])|项(?!目)|款(?!项|物))/u.test(rest);

/** Whether a number is the first of several that count things: 一、二、三等奖, 1、2号窗口. */
export function countsThings(rest: string, value: number): boolean {
  const next = COUNTED.exec(rest)?.[1];
  return next !== undefined && parseChineseNumber(next) === value + 1;
}

const COUNTED = new RegExp(`^(${NUMERAL})(?:、|等奖|季度|月份|年级|[号楼栋幢组期])`, 'u');
