/**
 * Whether a wrong form stands in quotation marks as an example of what not to write: “登录账号”不写作“登陆”, 不写“登陆网站”. A text
 * that tells how words are written is right about them.
 */
export function isCitedSlip(text: string, index: number, length: number): boolean {
  // “账”用于钱物；“帐”用于布帐: the wrong form stands by itself, as the subject.
  if (TELLS_OF_WRITING.test(text) && text.includes(`“${text.slice(index, index + length)}”`)) return true;
  const open = text.lastIndexOf('“', index - 1);
  const close = text.indexOf('”', index + length);
  if (open < 0 || close < 0 || close - open > LONGEST) return false;
  const before = text.slice(Math.max(0, open - 14), open);
  if (open === index - 1 && close === index + length)
    return TELLS_OF_WRITING.test(before + text.slice(close + 1, close + 15));
  return NOT_SO.test(before) && !/[“”，。；：]/u.test(text.slice(open + 1, close));
}

/** A phrase around the wrong word, with its marks. */
const LONGEST = 14;

const TELLS_OF_WRITING =
  /写|误|错|混[用淆]|区别|区分|别字|不用|不能用|不得用|用于|用在|改为|规范用[字语]|不作/u;

/** Right before the phrase: a text may well write what it has in quotation marks. */
const NOT_SO =
  /(?:不(?:要|得|能|应当?|可)?(?:写|写作|写成|作|用|是)|误[写作为]?(?:成|作|为)?|错[写成](?:成|作|为)?|而非)$/u;
