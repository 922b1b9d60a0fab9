/** What a web page left in a text, at a UTF-16 index. */
export interface WebResidue {
  readonly index: number;
  readonly text: string;
}

/** Navigation, sharing and editing words that came along when a text was copied from a web page. */
export const residueWords = (text: string, isParagraph: boolean): readonly WebResidue[] =>
  SIGN.test(text) ? matches(text, isParagraph ? IN_PARAGRAPH : CERTAIN) : [];

/** Spaces that the page was laid out with. */
export const residueSpaces = (text: string): readonly WebResidue[] => matches(text, SPACES);

/** Whether a place stands behind what a page left, in the same sentence: what is odd there came from the page, too. */
export function isBehindResidue(text: string, index: number): boolean {
  const near = (one: WebResidue) => index <= one.index + one.text.length && one.index <= index + 1;
  return (
    residueWords(text, true).some(
      (one) => one.index <= index && !text.slice(one.index, index).includes('。'),
    ) || residueSpaces(text).some(near)
  );
}

const matches = (text: string, pattern: RegExp): readonly WebResidue[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, index }));

/** Stands in every text that the words below are found in, and in few others. */
const SIGN = /[【：:>＞»(&.=]|扫一扫|打印本页|关闭|本站编辑|上一|下一|相关/;

/** Several no-break spaces, one beside Chinese characters, and spaces that no keyboard has. */
const SPACES =
  /\u00A0(?:[ \u00A0\u3000]*\u00A0)+|(?<=\p{Script=Han})\u00A0(?=\p{Script=Han})|[\u2002\u2003]+/gu;

/** Nobody writes these in a rule. */
const CERTAIN_WORDS = [
  '【字体[:：]?[^】]*】|【(?:打印|关闭|收藏|返回顶部|大 中 小)[^】]*】|【我要纠错】|字号[:：][\\s［\\[]*[大默]',
  '分享到[:：](?:\\s*(?:微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|朋友圈|人人网|豆瓣|抖音|今日头条|复制链接))*',
  '扫一扫(?:在手机|分享|打开|关注)|打印本页|关闭(?:本页|窗口)|责任编辑[:：]|本站编辑|信息来源[:：]|浏览次数[:：]|阅读次数[:：]',
  '点击数[:：]|发布时间[:：]\\s*\\d{4}|您(?:的|现在的?)?(?:当前)?(?:所在)?位置(?:是)?[:：]|首页\\s*[>＞»]|var\\s+\\w+\\s*=',
  'function\\s*\\(|&(?:nbsp|lt|gt|amp|quot|ensp|emsp|#\\d{2,5});|document\\.write',
  '(?<=^|[。！？；\\s])(?:上一[篇页条]|下一[篇页条])[:：](?:没有了?|无|暂无|返回|已是|这是|《|\\p{Script=Han}{4,}\\s)[^。；]*',
].join('|');
const CERTAIN = new RegExp(CERTAIN_WORDS, 'gu');
/** A line of its own that begins so is navigation; inside a sentence 上一篇 may mean something. */
const IN_PARAGRAPH = new RegExp(
  `${CERTAIN_WORDS}|^(?:上一[篇页条]|下一[篇页条]|相关(?:链接|阅读|文章))(?:[:：].*|$)`,
  'gu',
);
