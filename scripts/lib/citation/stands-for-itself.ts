/** What makes a longer word of a name: 保密法 in 保密法规, 统计法 in 统计法实施条例. */
const GOES_ON = /^(?:[律规制治院官庭学]|实施(?:办法|细则|条例|意见))/u;

/** What may stand right before a name: words that cite, joining words, verbs; anything that is no Chinese character. */
const BEFORE =
  /(?:[^\p{Script=Han}]|[据照按循由依以因和与及或同跟反犯在从对将把是为即如例称的了合至到用守彻实行法]|根据|违反|适用|修改|废止|制定|出台|关于)$/u;

/** Whether `name` stands at `start` as a word of its own: 监察法 inside 行政监察法 is another law. */
export function standsForItself(text: string, start: number, name: string): boolean {
  if (!text.startsWith(name, start)) return false;
  const after = text.slice(start + name.length, start + name.length + 6);
  if (isDocumentNumber(name)) return !/[0-9０-９]$/u.test(text.slice(0, start));
  if (GOES_ON.test(after)) return false;
  return start === 0 || BEFORE.test(text.slice(Math.max(0, start - 3), start));
}

const isDocumentNumber = (name: string) => name.endsWith('号');
