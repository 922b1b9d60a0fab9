import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const modalHasVerb = textRule({
  id: 'modal-has-verb',
  severity: 'warning',
  summary: '“应当”“不得”“必须”“予以”“严禁”后面要写明做什么。',
  sign: /应当|应予|不得|必须|予以|严禁/,
  applies: isProse,
  *findIn(text) {
    for (const { 0: whole, 1: modal = '', index } of text.matchAll(ALONE)) {
      yield {
        index,
        length: modal.length,
        message: `“${whole}”后面没有写明做什么。`,
        hint: '多半漏了字，请补全。',
      };
    }
  },
});

/**
 * A word that asks for a verb, and the end of its clause. 理所应当 and 所必须 end a clause themselves; what stands in quotation
 * marks is spoken of, and so is what stands in a list of words: 及时、必须、必需.
 */
const ALONE =
  /(?<![所是为很非认无“‘一二三四五六七八九十两几个\d])(应当|应予以?|不得|必须|予以|严禁)(?<!舍不得|值不得|要不得|使不得|见不得|怪不得|由不得|来不得|[急少慢乱松拖错做动碰说急抢懒]不得|马虎不得|大意不得|含糊不得|小看不得|耽误不得|耽搁不得|理应当)(?:[，。；]|(?<!、[应不必予严][当予得须以禁])、|$)/gu;
