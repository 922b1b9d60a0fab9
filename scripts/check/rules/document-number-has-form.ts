import { strangeDocumentCodes } from '../names/strange-document-codes.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';

const inText = textRule({
  id: 'document-number-has-form',
  severity: 'error',
  summary: '发文字号的年份用六角括号“〔〕”括起，序号不加“第”，不编虚位。',
  sign: /号|〔/,
  *findIn(text) {
    for (const match of text.matchAll(BARE)) {
      const [found, open, year = '', more, close, serial = ''] = match;
      if (open && close && !more) continue;
      const right = `〔${year}〕${serial.replace(/^0+(?=\d)/, '')}号`;
      yield {
        index: match.index,
        length: found.length,
        message: `发文字号“${found}”的写法不对：年份要用“〔〕”括起，里面只写数字。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
    for (const { 0: found, index } of text.matchAll(OUT_OF_ORDER)) {
      yield {
        index,
        length: found.length,
        message: `发文字号“${found}”的写法不对：机关代字、年份、序号要依次写，年份用“〔〕”括起。`,
        hint: '请写成“示政发〔2026〕5号”这样的发文字号。',
      };
    }
    for (const { 0: found, index } of text.matchAll(SHORT_YEAR)) {
      yield {
        index,
        length: found.length,
        message: `发文字号“${found}”的写法不对：年份要写四位数字。`,
        hint: '请写全年份，例如“〔2026〕3号”。',
      };
    }
    for (const { pattern, fault } of ODD) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        yield {
          index,
          length: found.length,
          message: `发文字号“${found}”的写法不对：${fault}。`,
          hint: '请写成“示政发〔2026〕5号”这样的发文字号。',
        };
      }
    }
    for (const match of text.matchAll(NUMBER)) {
      const [found, open = '', year = '', close = '', ordinal = '', serial = ''] = match;
      const right = `〔${year.normalize('NFKC')}〕${serial.normalize('NFKC').replace(/^0+(?=\d)/, '')}号`;
      if (found === right || COURT.test(text.slice(0, match.index))) continue;
      const faults = [
        ...(open === '〔' && close === '〕' ? [] : [`年份应当用“〔〕”括起，现在是“${open}${close}”`]),
        ...(ordinal === '' ? [] : ['序号前不加“第”']),
        ...(/^[0０]/.test(serial) ? ['序号不编虚位'] : []),
      ];
      if (faults.length === 0) continue;
      yield {
        index: match.index,
        length: found.length,
        message: `发文字号“${found}”的写法不对：${faults.join('，')}。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
  },
});

export const documentNumberHasForm: Rule = {
  ...inText,
  check(compilation, report, context) {
    inText.check(compilation, report, context);
    for (const { rule, code, usual, owner } of strangeDocumentCodes(compilation.rules)) {
      report({
        entry: rule,
        field: '文号',
        severity: 'warning',
        message: `“${code}”是“${owner}”的发文代字，本单位其他制度用的是“${usual}”。`,
        hint: `请核对，多半是“${usual}”；确是联合发文的，请在正文写明。`,
      });
    }
  },
};

/**
 * 发, 字, 办, 函 … end the agency's code; look-alike brackets come from old fonts and from keyboards. Before square brackets
 * any code will do (青自然资[2026]11号), but an announcement is counted with 第.
 */
const NUMBER =
  /(?:(?<=^\p{Script=Han}{2,10}\s?)(?=[（(【〈<「﹝{]\d{4}[）)】〉>」﹞}]\s?第?\d{1,4}号$)|(?<=\p{Script=Han}(?:发|字|办|函|令|文|通|规|复|议|纪|党|组|委|政)\s*)(?=[（(【〈<„「﹝{〔［[])|(?<=\p{Script=Han}{2}\s?)(?<!(?:公告|通告|告示|通知|预告|年第|编号|案号)\s?)(?=[〔［[„﹝]))([〔［[（(【〈<„「﹝{])\s*((?:19|20)\d{2}|[２1１][０9９]\S{2})\s*([〕］\])）】〉>‟」﹞}])\s*(第?)\s*([0-9０-９]{1,4})\s*号/gu;

/** 示政发2026第5号; 印发2026年第5号文件 and 来函2026年第5号 begin with a verb or a word. */
const BARE =
  /(?<=\p{Script=Han}(?:发|函|字)\s?)(?<!(?:[印颁下转制签核补已开研分散收上补]发|[来去复回公信致便]函)\s?)([〔［[（(]?)((?:19|20)\d{2})\s*(年|[-－—])?\s*([〕］\])）]?)\s*第?\s*([0-9]{1,4})\s*号/gu;
const SHORT_YEAR =
  /(?<=\p{Script=Han}(?:发|函|字))[〔［[]\d{2}[〕］\]]\s*第?\s*\d{1,4}\s*号|(?<=\p{Script=Han}{2})〔\d{2}〕\s*第?\s*\d{1,4}\s*号/gu;

/** 示教通2026-15号, 2026示发第9号. */
const OUT_OF_ORDER =
  /(?<=\p{Script=Han}{2}(?:办|通|规|政|党|审|请|报|批|复))20\d{2}[-－—]\d{1,4}号|(?<![\d年])20\d{2}年?\p{Script=Han}{1,4}(?<![印下转签分])(?:发|函|字)第?\s?\d{1,4}号/gu;

const CHINESE_DIGIT = '[〇零一二三四五六七八九]';
/** 示政发2026〔5〕号, 〔二〇二六〕5号, 〔2026〕十二号, 〔2026〕5执行: brackets, numerals or 号 where they do not belong. */
const ODD = [
  {
    pattern: /(?<=\p{Script=Han}{2})(?<![批开研转印颁签收出首下])发第\s?\d{1,4}\s?号(?![文楼井机线库])/gu,
    fault: '缺少年份，序号前不加“第”',
  },
  {
    pattern:
      /(?<=\p{Script=Han}(?:发|函|字|办|通|规))第\s?[〔［[]\s?(?:19|20)\d{2}\s?[〕］\]]\s?\d{1,4}\s?号/gu,
    fault: '年份和序号前都不加“第”',
  },
  {
    pattern:
      /(?<=\p{Script=Han}(?:发|函|字|办|通|规)\s?)(?:19|20)\d{2}\s?[〔［[（(]\d{1,4}[〕］\])）]\s?号/gu,
    fault: '“〔〕”括的是年份，不是序号',
  },
  { pattern: new RegExp(`〔${CHINESE_DIGIT}{4}〕第?\\d{1,4}号`, 'gu'), fault: '年份用阿拉伯数字' },
  { pattern: /〔(?:19|20)\d{2}〕第?[一二三四五六七八九十百]{1,5}号/gu, fault: '序号用阿拉伯数字' },
  {
    pattern:
      /(?<=\p{Script=Han}(?:发|函|字|办|通|规))〔(?:19|20)\d{2}〕第?\d{1,4}(?=文件|通知|[，。；）》]|$)/gu,
    fault: '序号后面缺“号”',
  },
];

/** A case number keeps its round brackets. */
const COURT = /(?:民初|刑初|行初|行终|民终|法|[仲裁诉案])字?\s*$/;
