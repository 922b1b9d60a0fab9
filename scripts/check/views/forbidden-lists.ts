import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { entryTexts } from './entry-texts.ts';
import type { TextPiece } from './running-text.ts';

/**
 * The pieces that tell what must not be: items below 有下列情形之一的, sections on risks and prohibitions, the columns and
 * fields of risks and accountability.
 */
export function piecesOfForbidden(_: Compilation, context: CheckContext): ReadonlySet<TextPiece> {
  const found = new Set<TextPiece>();
  for (const { pieces } of context.share(entryTexts)) {
    let section = false;
    let list = false;
    let leadStyle: string | undefined;
    for (const piece of pieces) {
      const { kind, text, marker } = piece;
      if (kind === 'heading') section = FORBIDDING_TITLE.test(text);
      const isNext = marker !== undefined && marker.style === leadStyle;
      if (kind === 'heading' || (kind === 'paragraph' && !marker) || isNext) list = false;
      if (!isRemedy(piece) && (section || list || tellsFaults(piece))) found.add(piece);
      if (LEAD.test(text)) {
        list = true;
        leadStyle = marker?.style;
      } else if (marker?.style === 'article' || marker?.style === 'chinese') list = false;
    }
  }
  return found;
}

const FORBIDDING_TITLE = /禁|不得|不准|负面|责任追究|风险|违规|违纪|扣分|问题|追责|罚则|纪律/u;
/** 按照下列程序办理： leads to what shall be; 有下列行为的： to what must not. */
const LEAD =
  /(?:(?:[下以如][列下](?:[^。；：]{0,6})?(?:情形|情况|行为|问题|现象|表现|人员|做法|单位)|之一)[^。]*|(?:不得|严禁|禁止|不准|不要|请勿|追究|不予|零容忍|红线|杜绝|警惕|整治|处分|处罚|问责|扣分)[^。；]*)[：:]\s*$/u;
const FAULT_COLUMN = /风险(?:点|表现)?$|表现|情形|问题|违规|违纪|禁止|负面|扣分|评分标准|下一步|去向/u;
const FAULT_FIELD = /^(?:责任追究|不公开理由|变更)/u;

/** What is done against a risk is told as it shall be. */
const isRemedy = ({ kind, column = '' }: TextPiece): boolean =>
  kind === 'cell' && /防范|防控|措施|对策/u.test(column);

const tellsFaults = ({ kind, column = '', field = '' }: TextPiece): boolean =>
  (kind === 'cell' && FAULT_COLUMN.test(column)) ||
  kind === 'head-cell' ||
  kind === 'heading' ||
  kind === 'title' ||
  (kind === 'field' && FAULT_FIELD.test(field));
