import type { Unit, Workspace } from '../../model/entry.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';

export const mailAddressIsWhole: Rule = {
  id: 'mail-address-is-whole',
  severity: 'error',
  summary: '电子邮箱要写全，有一个“@”，后面是域名。',
  check({ workspace, units }, report, context) {
    const told = new Set<string>();
    for (const entry of [...(workspace ? [workspace] : []), ...units]) checkField(entry, told, report);
    for (const { text, placeAt } of piecesWith(context, /邮箱|E-?mail/iu)) {
      for (const { 0: whole, 1: lead = '', 2: address = '', index } of text.matchAll(LABELLED)) {
        if (ADDRESS.test(address) || !/[A-Za-z]/u.test(address)) continue;
        report({
          place: placeAt(index + lead.length),
          length: whole.length - lead.length,
          ...notAnAddress(address),
        });
      }
    }
  },
};

const ADDRESS = /^[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u;
const LABELLED = /((?:邮箱|E-?mail)(?:地址)?\s*[:：为是]\s*)([\w.+#＠@-]*\w)/giu;

/** What all units have from 汇编.md is said there. */
function checkField(entry: Unit | Workspace, told: Set<string>, report: Report): void {
  const address = entry.complaint?.email?.trim();
  if (!address || ADDRESS.test(address) || told.has(address)) return;
  told.add(address);
  report({ entry, field: '投诉举报.邮箱', ...notAnAddress(address) });
}

const notAnAddress = (address: string) => ({
  message: `“${address}”不是电子邮箱的地址。`,
  hint: '请写全，例如“jubao@example.gov.cn”：一个半角的“@”，后面是域名，中间没有空格。',
});
