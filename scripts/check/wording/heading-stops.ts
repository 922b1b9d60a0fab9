import type { TextFault } from '../text-rule.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

/** 四、其他。: a typed title of one of these words is no sentence. */
const TITLE =
  /^(?:其他|其它|附则|总则|工作要求|总体要求|组织领导|保障措施|工作措施|实施步骤|工作步骤|工作目标|工作原则|适用范围|责任追究|监督检查|监督考核|附件)。$/u;

const TITLED = /^(?:chinese|part|chapter|section)$/;

const isChapter = (marker: TextPiece['marker']) =>
  marker !== undefined && /^(?:part|chapter|section)$/.test(marker.style);

/** What is a title, or may be one. */
export function mayBeTitle(piece: TextPiece): boolean {
  const isTitle = piece.kind === 'heading' || piece.kind === 'title';
  return isTitle || (isProse(piece) && TITLED.test(piece.marker?.style ?? ''));
}

/** A title that ends in a mark. */
export function* headingStop({ text, kind, marker }: TextPiece): Iterable<TextFault> {
  const trimmed = text.trimEnd();
  const isTitle = kind === 'heading' || kind === 'title';
  if (
    !(isTitle || isChapter(marker) || (marker?.style === 'chinese' && TITLE.test(trimmed))) ||
    !/[。；，]$/.test(trimmed) ||
    /[。；].+$/.test(trimmed)
  )
    return;
  yield {
    index: trimmed.length - 1,
    length: 1,
    message: `标题以“${trimmed.at(-1)}”结尾。`,
    hint: '请删去标题末尾的标点。',
  };
}
