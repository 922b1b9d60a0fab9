/** What a web page left in a text, at a UTF-16 index. */
export interface WebResidue {
  readonly index: number;
  readonly text: string;
}

/** Navigation, sharing and editing words that came along when a text was copied from a web page. */
export const residueWords = (text: string, isParagraph: boolean): readonly WebResidue[] =>
  RESIDUE_SIGN.test(text) ? matches(text, isParagraph ? IN_PARAGRAPH : CERTAIN) : [];

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
export const RESIDUE_SIGN =
  /字体|浏览|分享|©|Copyright|评论|推荐|注册|二维码|精彩|weixin|图片来|[【：:>＞»(&.=@[［]|扫[一码]|打印本页|下载|关闭|关注|本站编辑|上一|下一|相关|侵[删权]|版权|原文|全文|转[自载告]|点击|收到请|本文|根据您|为您|以下是|对您有|告诉我|智能|人工|助手|顶部|更多|[-－—]\d{1,3}[-－—]|[™®☀-☄☔-☙☠-☭☹-☻♀-♯❀-❧\u0E00-\u0E7F\u0590-\u06FF\u1100-\u11FF\uAC00-\uD7AF]/;

/** 公务用车管理-2-办法: the number of a page, in the middle of a sentence. */
export const residuePages = (text: string): readonly WebResidue[] => matches(text, PAGE_NUMBER);
const PAGE_NUMBER = /(?<=[\p{Script=Han}，、；])[-－—]\s?\d{1,3}\s?[-－—](?=[\p{Script=Han}，、；])(?!页)/gu;

/** Signs that no keyboard for Chinese has, between characters of a sentence: what spoils a page that is not to be copied. */
const ODD_SIGNS =
  '(?<=[\\p{Script=Han}，。；、%％])[™®☀-☄☔-☙☠-☭☹-☻♀-♯❀-❧\\p{Script=Thai}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Hangul}]+(?=[\\p{Script=Han}，。；、&]|$)';

/** Several no-break spaces, one beside Chinese characters, and spaces that no keyboard has. */
const SPACES =
  /\u00A0(?:[ \u00A0\u3000]*\u00A0)+|(?<=\p{Script=Han})\u00A0(?=\p{Script=Han})|[\u2002\u2003]+/gu;

/** What the words of a chat, of a machine that was asked to write, and of a page of documents leave behind. */
const CHAT = [
  '@(?:所有人|全体(?:成员|人员))|[\\[［](?:图片|表情|文件|语音|视频|链接|动画表情|微笑|抱拳|强)[\\]］]|收到请(?:回复?|扣1)|请(?:相互|互相)转告',
  '根据您的(?:要求|需求|描述|提供)[^。；]{0,24}[:：。]|(?:已|现)?为您(?:修改|整理|生成|润色|优化)[^。；]{0,8}[:：]|(?:好的，)?以下(?:是|为)(?:修改|优化|润色|整理|调整|完善|改写|扩写)后的[^。；]{0,12}[:：]',
  '希望[^。；]{0,12}对您(?:有(?:所)?帮助|有用)|如(?:果)?(?:您)?(?:还)?(?:需要|有)[^。；]{0,16}(?:随时)?告诉我|作为(?:一个|一名|一款)?(?:人工智能|AI|大)(?:语言)?(?:模型|助手)',
  '(?:来源|出处|转自|摘自)[:：]?\\s*(?:百度|网络|互联网|知乎|道客巴巴|豆丁|搜狐|新浪|网易|微信公众号)[^，。；]{0,6}|转载请注明(?:出处|来源)|侵(?:权)?(?:即|必|联系)?删(?:除)?',
  '字体[:：]\\s*[\\[［]?[大小]|浏览(?:量|次数)[:：]|(?<=^|[\\s【])打印\\s*[\\]】]?\\s*关闭|分享到\\s?(?:微信|微博|朋友圈|QQ)|点击下载(?=[。；]|$)|(?:Copyright|©)\\s*(?:©|\\d{4})|(?:扫描|长按)二维码关注|用手机扫一扫|更多精彩|(?<=^)(?:用户评论|网友评论|相关推荐|热门推荐)|登录\\s*[|｜]\\s*注册|https?://mp\\.weixin\\.qq\\.com\\S*|[（(]图片来[自源][^（）()]{0,8}[）)]',
  '本文(?:来自|转自|来源于|由[^。；]{1,12}整理)|版权所有(?!人|者|权|的)|翻印必究|点击(?:下载附件|此处|这里|查看(?:详情|原文|更多)|关注|上方|下方|蓝字|阅读)|阅读原文(?=[。>＞]|$)|(?:长按|扫码)(?:识别|关注)[^。；]{0,10}|关注我们|查看更多(?=[。>＞]|$)|展开全文|返回(?:顶部|列表)(?=[。>＞]|$)|(?<=^|[。\\s])[上下]一页(?=[。\\s]|$)',
];

/** Nobody writes these in a rule. */
const CERTAIN_WORDS = [
  '【字体[:：]?[^】]*】|【(?:打印|关闭|收藏|返回顶部|大 中 小)[^】]*】|【我要纠错】|字号[:：][\\s［\\[]*[大默]',
  '分享到[:：](?:\\s*(?:微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|朋友圈|人人网|豆瓣|抖音|今日头条|复制链接))*',
  '扫一扫(?:在手机|分享|打开|关注)|打印本页|关闭(?:本页|窗口)|责任编辑[:：]|本站编辑|信息来源[:：]|浏览次数[:：]|阅读次数[:：]',
  '点击数[:：]|发布时间[:：]\\s*\\d{4}|您(?:的|现在的?)?(?:当前)?(?:所在)?位置(?:是)?[:：]|首页\\s*[>＞»]|var\\s+\\w+\\s*=',
  ODD_SIGNS,
  ...CHAT,
  'function\\s*\\(|&(?:nbsp|lt|gt|amp|quot|ensp|emsp|#\\d{2,5});|document\\.write',
  '(?<=^|[。！？；\\s])(?:上一[篇页条]|下一[篇页条])[:：](?:没有了?|无|暂无|返回|已是|这是|《|\\p{Script=Han}{4,}\\s)[^。；]*',
].join('|');
const CERTAIN = new RegExp(CERTAIN_WORDS, 'gu');
/** A line of its own that begins so is navigation; inside a sentence 上一篇 may mean something. */
const IN_PARAGRAPH = new RegExp(
  `${CERTAIN_WORDS}|^附件(?:下载|[:：]?点击下载)$|^(?:上一[篇页条]|下一[篇页条]|相关(?:链接|阅读|文章))(?:[:：].*|$)`,
  'gu',
);
