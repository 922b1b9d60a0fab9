/**
 * Whether a wrong form stands alone in quotation marks as an example of what not to write: “登录账号”不写作“登陆”. A text that
 * tells how words are written is right about them.
 */
export function isCitedSlip(text: string, index: number, length: number): boolean {
  if (text[index - 1] !== '“' || text[index + length] !== '”') return false;
  return TELLS_OF_WRITING.test(
    `${text.slice(Math.max(0, index - 14), index)}${text.slice(index + length, index + length + 14)}`,
  );
}

const TELLS_OF_WRITING = /写|误|错|混[用淆]|区别|区分|别字|不用|不能用|不得用|改为|规范用[字语]|不作/u;
