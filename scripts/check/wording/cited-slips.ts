/**
 * Whether a wrong form stands in quotation marks as an example of what not to write: “登录账号”不写作“登陆”, 不写“登陆网站”. A text
 * that tells how words are written is right about them.
 */
export function isCitedSlip(text: string, index: number, length: number): boolean {
  const subject = `“${text.slice(index, index + length)}”`;
  // “账”用于钱物，“帐”用于布帐: the wrong form stands by itself, as the subject.
  if (IS_USED.test(text.slice(text.indexOf(subject) + subject.length)) && text.includes(subject)) return true;
  if (isNotToBeWritten(text, index, length)) return true;
  const before = text.slice(Math.max(0, index - 15), index - 1);
  return (
    text[index - 1] === '“' &&
    text[index + length] === '”' &&
    TELLS_OF_WRITING.test(before + text.slice(index + length + 1, index + length + 15))
  );
}

/** Whether it stands in quotation marks behind 不写, 误作 and the like, or in a row of them: 不写“帐目”“帐户”. */
export function isNotToBeWritten(text: string, index: number, length: number): boolean {
  const open = text.lastIndexOf('“', index);
  const close = text.indexOf('”', index + length - 1);
  if (open < 0 || close < 0 || close - open > LONGEST) return false;
  if (/[“”，。；：]/u.test(text.slice(open + 1, close))) return false;
  return (
    NOT_SO.test(text.slice(Math.max(0, open - 40), open).replace(ROW, '')) ||
    VERBATIM.test(text.slice(Math.max(0, open - 40), open) + text.slice(close, close + 30)) ||
    CALLED_WRONG.test(text.slice(close + 1))
  );
}

/** “〔2026〕第1号”的旧写法, “二个人”是错的. */
const CALLED_WRONG =
  /^”?(?:(?:这样|之类|一类)?的?(?:旧|老|错误|不规范|不当|不妥)(?:的)?(?:式|写法|叫法|提法|说法|用法|表述|格式)|(?:都|均)?(?:是错的|有误|不对|不规范|不妥))/u;

/** What is quoted before it in the same breath. */
const ROW = /(?:“[^“”]*”[、或和]?)+$/u;

/** A phrase around the wrong word, with its marks. */
const LONGEST = 18;

const TELLS_OF_WRITING = /写|误|错|混[用淆]|区别|区分|别字|不用|不能用|不得用|改为|规范用[字语]|不作/u;

const IS_USED = /^(?:只|专|多|一般)?(?:用于|用在|指|表示|限于)/u;

/** 当事人的原话照录不改: words of somebody else are told as they were written. */
const VERBATIM = /照录|照引|原话|自书|原样(?:引用|照抄|抄录|保留)|原文(?:照|如此)/u;

/** Right before the phrase: a text may well write what it has in quotation marks. */
const NOT_SO =
  /(?:不(?:要|得|能|应当?|可)?(?:写|写作|写成|作|用|是)|误[写作为]?(?:成|作|为)?|错[写成](?:成|作|为)?|而非)$/u;
