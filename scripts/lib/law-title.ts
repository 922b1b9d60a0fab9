/** （试行）, （2021年修订）, （修正本）: says which version, not which law. */
const VERSION =
  /\((?:试行|暂行|\d{0,4}年?\d{0,2}月?\d{0,2}日?(?:第[一二三四五六七八九十]次)?(?:修订|修正|修改)(?:本|版|案)?)\)/gu;

/**
 * The form of a title under which a law is found: without 中华人民共和国, book marks, spaces and the remark that names a
 * version (CONTENT.md §3). Two laws that differ in nothing else share it; `preciseLawTitle` tells them apart.
 */
export function normaliseLawTitle(title: string): string {
  return preciseLawTitle(title).replace(VERSION, '');
}

/** As `normaliseLawTitle`, but with the remark that names a version. */
export function preciseLawTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[《》〈〉<>«»\s]/gu, '')
    .replace(/[〔［【[]/gu, '(')
    .replace(/[〕］】\]]/gu, ')')
    .replace(/^中华人民共和国(?=.)/u, '');
}
