import { textRule } from '../text-rule.ts';

export const noWebResidue = textRule({
  id: 'no-web-residue',
  severity: 'error',
  summary: '不得留下从网页复制来的导航、分享和编辑信息。',
  sign: /[【：:>＞»(&.=\u00A0]|扫一扫|打印本页|关闭|本站编辑|上一|下一|相关/,
  *find({ text, kind }) {
    for (const { 0: word, index } of text.matchAll(kind === 'paragraph' ? RESIDUE : CERTAIN)) {
      yield {
        index,
        length: word.length,
        message: `“${word}”像是从网页复制时带来的。`,
        hint: '请删去这些与正文无关的文字。',
      };
    }
    for (const { 0: spaces, index } of text.matchAll(SPACES)) {
      yield {
        index,
        length: spaces.length,
        severity: 'warning',
        message: '这里有从网页带来的空格“&nbsp;”。',
        hint: '请删去；段首空两格由排版程序来做。',
      };
    }
  },
});

/** Several no-break spaces, or one beside a Chinese character: a page was indented by them. */
const SPACES = /\u00A0(?:[ \u00A0\u3000]*\u00A0)+|(?<=\p{Script=Han})\u00A0(?=\p{Script=Han})/gu;

/** Nobody writes these in a rule. */
const CERTAIN_WORDS =
  '【字体[:：]?[^】]*】|【(?:打印|关闭|收藏|返回顶部|大 中 小)[^】]*】|【我要纠错】|字号[:：][\\s［\\[]*[大默]|分享到[:：]|扫一扫(?:在手机|分享|打开|关注)|打印本页|关闭(?:本页|窗口)|责任编辑[:：]|本站编辑|信息来源[:：]|浏览次数[:：]|阅读次数[:：]|点击数[:：]|发布时间[:：]\\s*\\d{4}|您(?:的|现在的?)?(?:当前)?(?:所在)?位置(?:是)?[:：]|首页\\s*[>＞»]|var\\s+\\w+\\s*=|function\\s*\\(|&(?:nbsp|lt|gt|amp|quot);|document\\.write|(?<=^|[。！？；\\s])(?:上一[篇页条]|下一[篇页条])[:：](?:没有了?|无|暂无|返回|已是|这是|《|\\p{Script=Han}{4,}\\s)[^。；]*';

const CERTAIN = new RegExp(CERTAIN_WORDS, 'gu');
/** A line of its own that begins so is navigation; inside a sentence 上一篇 may mean something. */
const RESIDUE = new RegExp(
  `${CERTAIN_WORDS}|^(?:上一[篇页条]|下一[篇页条]|相关(?:链接|阅读|文章))(?:[:：].*|$)`,
  'gu',
);
