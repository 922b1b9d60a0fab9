/**
 * The places of a run of hanzi that belong to a frame of four characters which any two may fill: 一企一档, 边查边改, 应检尽检,
 * 以查促改, 先批后建. What fills it stands for a word, and need be none with its neighbours.
 */
export function framedIn(run: string): ReadonlySet<number> {
  const framed = new Set<number>();
  for (let index = 0; index + 4 <= run.length; index += 1) {
    if (isFrame(run, index)) for (let at = index; at < index + 4; at += 1) framed.add(at);
  }
  return framed;
}

function isFrame(run: string, index: number): boolean {
  const [first, third] = [run.charAt(index), run.charAt(index + 2)];
  const isTwice = run.charCodeAt(index + 1) === run.charCodeAt(index + 3);
  if (first === third) return !isTwice && REPEATED.includes(first);
  return (isTwice ? TAKES_ONE_TWICE : TAKES_TWO).get(first)?.includes(third) ?? false;
}

/** 一企一档, 边查边改, 即来即办, 谁主管谁负责 apart. */
const REPEATED =
  '一二两三四五六七八九双多零边即随自再可不未无有以互逐各每专定分先同半能联共全所乱私违公人户村';
/** By their first character, the third ones: 应检尽检, 能简则简, 该报不报, 宜耕则耕, 愿检尽检. */
const TAKES_ONE_TWICE = thirdsByFirst('应尽未必 愿尽 能尽则 宜则 该不未 当则 有不 可尽 需则');
/** 先批后建, 以奖代补, 凡提必查, 有案必查. */
const TAKES_TWO = thirdsByFirst(
  '先后 有必 凡必 逢必 违必 每必 失必 以代促带奖换为定补养抵说释治引 未先 边不 重轻 只不 既又 不即 无不 少多 多少 宜则',
);

function thirdsByFirst(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(' ').map((entry) => [entry.slice(0, 1), entry.slice(1)]));
}
