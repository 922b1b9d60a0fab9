import type { WordCompany, WordPair } from '../../model/entry.ts';

/**
 * Reads `报帐员→报账员`; arrows may be typed as ->, => or ＞. Behind the pair may stand what tells the two apart: `登陆→登录
 * 同句有 网站、系统 同句无 台风`, also `前有` and `后有`. Undefined where one of the two is missing, or a word is none of these.
 */
export function wordPair(line: string): WordPair | undefined {
  const [from = '', rest = '', ...more] = line.split(/\s*(?:→|-+>|=+>|＞|⇒)\s*/u).map((word) => word.trim());
  const [to = '', ...signs] = rest.split(/[\s　:：]+/u);
  if (from === '' || to === '' || from === to || more.length > 0) return undefined;
  if (signs.length === 0) return { from, to };
  const company = readCompany(signs);
  return company && { from, to, company };
}

const SIGNS: Readonly<Record<string, keyof WordCompany>> = {
  前有: 'before',
  后有: 'behind',
  同句有: 'near',
  同句无: 'unless',
};

/** `同句有 网站、系统 同句无 台风`: a sign and its words in turn. */
function readCompany(signs: readonly string[]): WordCompany | undefined {
  const company: Record<keyof WordCompany, readonly string[]> = {
    before: [],
    behind: [],
    near: [],
    unless: [],
  };
  for (let at = 0; at < signs.length; at += 2) {
    const sign = SIGNS[signs[at] ?? ''];
    const words = (signs[at + 1] ?? '').split(/[、，,]/u).filter((word) => word !== '');
    if (!sign || words.length === 0) return undefined;
    company[sign] = words;
  }
  return company;
}
