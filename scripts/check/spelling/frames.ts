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
  const [first = '', second = '', third = '', fourth = ''] = run.slice(index, index + 4);
  if (first === third) return second !== fourth && REPEATED.includes(first);
  const pair = first + third;
  return second === fourth ? TAKES_ONE_TWICE.includes(pair) : TAKES_TWO.includes(pair);
}

/** 一企一档, 边查边改, 即来即办, 谁主管谁负责 apart. */
const REPEATED =
  '一二两三四五六七八九双多零边即随自再可不未无有以互逐各每专定分先同半能联共全所乱私违公人户村';
/** 应检尽检, 能简则简, 该报不报, 宜耕则耕, 愿检尽检. */
const TAKES_ONE_TWICE = [
  '应尽',
  '应未',
  '愿尽',
  '能尽',
  '能则',
  '宜则',
  '该不',
  '该未',
  '当则',
  '有不',
  '可尽',
  '应必',
  '需则',
];
/** 先批后建, 以奖代补, 凡提必查, 有案必查. */
const TAKES_TWO = [
  ...[
    '先后',
    '有必',
    '凡必',
    '逢必',
    '违必',
    '每必',
    '失必',
    '以代',
    '以促',
    '以带',
    '以奖',
    '以换',
    '以为',
    '以定',
    '以补',
  ],
  ...[
    '以养',
    '以抵',
    '以说',
    '以释',
    '以治',
    '以引',
    '未先',
    '边不',
    '重轻',
    '只不',
    '既又',
    '不即',
    '无不',
    '少多',
    '多少',
    '宜则',
  ],
];
