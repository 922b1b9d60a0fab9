/**
 * Whether what stands before a name in its sentence sets it in the past: 20世纪50年代, 民国时, 那时, 1987年成立的. Years count
 * up to `lastYear`; 自2015年起 and 2015年机构改革后 lead into the present.
 */
export function tellsOfPast(before: string, lastYear: number): boolean {
  const sentence = /[^。；]*$/u.exec(before)?.[0] ?? '';
  if (AGES.test(sentence)) return true;
  return [...sentence.matchAll(YEARS)].some(
    ({ 0: found, 1: year, index }) =>
      Number(year) <= lastYear && !GOES_ON.test(sentence.slice(index + found.length)),
  );
}

/** A time that is over, and words for what was. */
const AGES =
  /民国|清[代朝末]|解放[前初后]|新中国成立|建国初|世纪[初中末\d一二三四五六七八九]|\d0年代|[一二三四五六七八九]十年代|计划经济时[期代]|公社化|土改|改革开放[初前]|始建于|先后(?:叫|称|名|隶属|归属|改|更名)|[叫称]过|历[经任]|历史上|沿革|当年(?=[^，]{0,4}[叫称的由归])|那时|彼时|当时|起初|最初|早年|早先|从前|过去|曾|旧称|旧时|前身|老同志|老职工|老一辈|旧(?:档案|名|批文|案卷|文件|印章)|历史名称|存量档案|(?:^|[，：、])(?:以前|原先|原来)/u;
const YEARS = /(?<!\d)((?:19|20)\d\d)年/gu;
const GOES_ON = /^[^，。；]{0,10}(?:起|以来|至今|后(?![改又来更称叫]))/u;
