import type { Rule } from '../rule.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';

export const selfReferenceFits: Rule = {
  id: 'self-reference-fits',
  severity: 'warning',
  summary: '文件称呼自己要和标题的文种一致。',
  check(_compilation, report, context) {
    for (const { entry, blocks } of context.share(numberedTexts)) {
      const kind =
        entry.type === 'rule' || entry.type === 'assessment' ? KIND.exec(entry.name)?.[0] : undefined;
      if (!kind) continue;
      let attached = '';
      for (const { text, placeAt } of blocks) {
        // 附件2　值守人员守则: what is attached calls itself by its own title.
        if (ATTACHED.test(text)) attached = text;
        for (const { 0: self, 1: term = '', index } of text.matchAll(SELF)) {
          if (entry.name.includes(term) || attached.includes(term) || speaksOfAnother(text, index)) continue;
          report({
            place: placeAt(index),
            length: self.length,
            message: `标题是“${entry.name}”，文中却称“${self}”。`,
            hint: `请改为“本${kind}”。`,
          });
        }
      }
    }
  },
};

const KINDS = '实施细则|管理办法|制度|办法|规定|细则|规则|条例|方案|准则|章程|规程|规范|守则|预案';
const KIND = /(?:制度|办法|规定|细则|规则|条例|方案|准则|章程|规程|规范|守则|预案)(?=（[^）]*）$|$)/;
const ATTACHED = /^附[件录表]\s*[0-9一二三四五六七八九十]*\s*[：:　]?\s*\p{Script=Han}{2,30}$/u;
/** Neither 基本制度, 样本规则 nor 本制度汇编, 本方案例. */
const SELF = new RegExp(`(?<![基根成样资文版课日标脚副译原抄校])本(${KINDS})(?![化动例者汇性]|院)`, 'gu');

/** A quotation, or a sentence about a law named before it. What is being made on the ground of that law is this text. */
function speaksOfAnother(text: string, index: number): boolean {
  if (/，(?:特|现)?(?:制定|制订)$/u.test(text.slice(0, index))) return false;
  const sentence = text.slice(text.lastIndexOf('。', index) + 1, index);
  return sentence.includes('》') || sentence.lastIndexOf('“') > sentence.lastIndexOf('”');
}
