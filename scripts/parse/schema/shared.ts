import { z } from 'zod';
import { DISCLOSURE_SCOPES } from '../../model/terms.ts';
import { absenceRules, closingDate, date, list, oneOf, text, yesNo } from './values.ts';

/** 公开. */
export const disclosure = z
  .strictObject({
    范围: oneOf(DISCLOSURE_SCOPES).register(absenceRules, { ruleId: 'disclosure-complete' }),
    形式: list('请逐项列出公开的形式，例如“政府网站、公开栏”。').optional(),
    时间: text('请填写公开的时间，例如“长期”。').optional(),
  })
  .describe('请在“公开”下分行写“范围”“形式”“时间”，行首各加两个空格。');

/** 不公开理由. */
export const withholding = z
  .strictObject({
    理由: text('请写明不公开的理由。').optional(),
    保密依据: text('请写明保密依据，例如“《中华人民共和国保守国家秘密法》第十三条”。').optional(),
    审查人: text('请填写审查岗位的名称。').optional(),
  })
  .describe('请在“不公开理由”下分行写“理由”“保密依据”“审查人”。');

/** 曾用名 of an entry: the site leads its old addresses to the new one. */
export const formerNames = () =>
  list('请填写以前的文件名（不带序号），网站上的旧网址会转到新网址；换过科室的写成“原科室/原名”。');

/** What 单位.md and 汇编.md share: the latter gives the defaults. */
export const unitShape = {
  简称: list('请填写文中可能出现的简称。').optional(),
  曾用名: list('请填写以前的名称。').optional(),
  上级机关: list('请填写上级机关的全称。').optional(),
  汇编名称: text('请填写封面上的书名。').optional(),
  分部标题: list('请依次填写三个部分的标题。')
    .refine((titles) => titles.length === 3, '不是三个标题')
    .optional(),
  编制日期: closingDate().optional(),
  版次: text('请填写版次，例如“2026年版”。').optional(),
  状态: oneOf(['草案', '送审', '审定']).optional(),
  单位代码: text('请填写职权编码的前缀。').optional(),
  停用编码: list('请填写已经取消的职权的编码，这些编码不再使用。').optional(),
  投诉举报: z
    .strictObject({
      电话: list('请填写投诉举报电话。').optional(),
      地址: text('请填写地址。').optional(),
      邮箱: text('请填写电子邮箱。').optional(),
      受理科室: text('请填写受理科室的名称。').optional(),
      办公时间: text('请填写办公时间。').optional(),
    })
    .describe('请在“投诉举报”下分行写“电话”“地址”“邮箱”“受理科室”“办公时间”。')
    .optional(),
  网站: z
    .strictObject({
      域名: text('请填写网站域名。').optional(),
      栏目: text('请填写栏目名称。').optional(),
      标识码: text('请填写网站标识码。').optional(),
      主办单位: text('请填写主办单位。').optional(),
      承办单位: text('请填写承办单位。').optional(),
      备案号: text('请填写 ICP 备案号。').optional(),
      公安备案号: text('请填写公安备案号。').optional(),
    })
    .describe('请在“网站”下分行写“域名”“栏目”“标识码”“主办单位”“承办单位”“备案号”“公安备案号”。')
    .optional(),
  姓名公示: yesNo().optional(),
};

/** What supporting rules and assessment rules share. */
export const ruleShape = {
  名称: text('请填写名称。').optional(),
  曾用名: formerNames().optional(),
  文号: text('请填写文号，例如“〔2026〕3号”。').optional(),
  制定科室: text('请填写科室名称。').optional(),
  通过日期: date().optional(),
  施行日期: date().optional(),
  落款: text('请填写落款。').optional(),
  公开: disclosure.optional(),
  不公开理由: withholding.optional(),
  对应职权: list('请填写职权编码。').optional(),
  规范性文件: yesNo().optional(),
};
