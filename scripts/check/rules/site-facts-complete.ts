import type { Unit } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';

export const siteFactsComplete: Rule = {
  id: 'site-facts-complete',
  severity: 'warning',
  summary: '网站标识码、备案号要写全，格式要对。',
  check({ workspace, units }, report) {
    const told = new Set<string>();
    for (const unit of units) {
      for (const { field, message, hint } of faultsOf(unit)) {
        // What all units have from 汇编.md is said there, once.
        const shared = workspace?.site && !unit.places.has(field) && !unit.places.has('网站');
        if (shared && told.has(field)) continue;
        if (shared) told.add(field);
        report({ entry: shared ? workspace : unit, field, message, hint });
      }
    }
  },
};

/** www.example.gov.cn, 示范县.政务; a clerk may copy it with its scheme. */
const DOMAIN = /^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/?$/u;

function faultsOf({ site }: Unit) {
  // An office without a site of its own has nothing to state.
  if (!site) return [];
  const { domain, identifier, icpNumber, policeNumber, sponsor } = site;
  const faults: { readonly field: string; readonly message: string; readonly hint: string }[] = [];
  const add = (field: string, message: string, hint: string) =>
    faults.push({ field: `网站.${field}`, message, hint });

  if (!sponsor) add('主办单位', '没有写明网站的主办单位。', '请在“网站”下填写“主办单位”。');
  if (domain && !DOMAIN.test(domain)) {
    add(
      '域名',
      `网站域名“${domain}”的写法不对。`,
      '请只写域名，例如“www.example.gov.cn”，不写邮箱和网址后面的部分。',
    );
  }
  if (!identifier) add('标识码', '没有网站标识码。', '请在“网站”下填写“标识码”，共10位。');
  else if (!/^(?:\d{10}|bm\d{8})$/.test(identifier)) {
    add('标识码', `网站标识码“${identifier}”不是10位数字。`, '请核对，例如“4305280002”。');
  }
  if (icpNumber && !/^[\p{Script=Han}]ICP[备证]\d{5,10}号(?:-\d{1,3})?$/u.test(icpNumber)) {
    add('备案号', `备案号“${icpNumber}”的写法不对。`, '请照备案系统上的写，例如“湘ICP备12345678号”。');
  }
  if (policeNumber && !/^(?:[\p{Script=Han}]公网安备\s?)?\d{13,14}(?:号)?$/u.test(policeNumber)) {
    add('公安备案号', `公安备案号“${policeNumber}”不是14位数字。`, '请照公安备案系统上的写。');
  }
  return faults;
}
