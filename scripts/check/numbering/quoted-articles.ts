import type { NumberedBlock } from '../views/numbered-blocks.ts';

/**
 * The articles of laws that a text quotes below the name of the law, as a list of powers does: 《社会救助暂行办法》, and below it
 * 第十二条　…. They keep the numbers that the law gave them.
 */
export function quotedArticles(blocks: readonly NumberedBlock[]): ReadonlySet<NumberedBlock> {
  const quoted = new Set<NumberedBlock>();
  let isBelowLaw = false;
  for (const block of blocks) {
    if (block.marker?.style === 'article') {
      // What begins with 第一条 is a text of the office.
      if (block.marker.value === 1) isBelowLaw = false;
      else if (isBelowLaw) quoted.add(block);
    } else isBelowLaw = NAMES_LAW.test(wholeOf(block)) || (isBelowLaw && !block.marker && isGoingOn(block));
  }
  return quoted;
}

const LAW = '《[^《》]{3,60}》(?:[（(][^（）()]{1,40}[）)])?';

/** 《社会救助暂行办法》, 依据《行政许可法》：, 《社会救助暂行办法》第九条　…. A sentence that goes on to 制定 leads to the office's own articles. */
const NAMES_LAW = new RegExp(
  `^(?:[\\d一二三四五六七八九十（）()、.．\\s]{0,6}(?:依据|根据|按照|法律依据|设定依据|实施依据|权力依据|处罚依据|法定依据|主要依据|法规依据)?[:：]?\\s?${LAW}(?:规定)?[:：]?$|[\\d、.．\\s]{0,4}${LAW}[，、\\s　]?第[一二三四五六七八九十百零〇\\d]+条)`,
  'u',
);

/** Its typed number is no part of a block's text. */
const wholeOf = ({ marker, text }: NumberedBlock) => `${marker?.text ?? ''}${text.trim()}`;

/** A second clause of the article; a title of the office ends what is quoted. */
const isGoingOn = ({ type, text }: NumberedBlock): boolean =>
  type === 'paragraph' && /[。；]$/u.test(text.trim());
