import type { z } from 'zod';
import { defined } from '../../lib/defined.ts';
import type { UnitFields } from '../../model/entry.ts';
import type { Partly } from '../front-matter/evaluate.ts';
import type { workspaceSchema } from '../schema/workspace.ts';

type Shared = Omit<Partly<z.output<typeof workspaceSchema>>, '字体' | '词表' | '地区名称' | '审核机关'>;

/** The facts that 单位.md and 汇编.md have in common. */
export function unitFields(values: Shared): UnitFields {
  const { 投诉举报: complaint, 网站: site } = values;
  const [shortName, ...otherShortNames] = values.简称 ?? [];
  return defined({
    shortName,
    otherShortNames: otherShortNames.length > 0 ? otherShortNames : undefined,
    // Further short names are what former names are: names that may occur in the texts.
    formerNames: [...otherShortNames, ...(values.曾用名 ?? [])],
    superiors: values.上级机关 ?? [],
    bookletTitle: values.汇编名称,
    partTitles: values.分部标题,
    compiledOn: values.编制日期,
    edition: values.版次,
    status: values.状态,
    unitCode: values.单位代码,
    retiredCodes: values.停用编码,
    complaint:
      complaint &&
      defined({
        phones: complaint.电话 ?? [],
        address: complaint.地址,
        email: complaint.邮箱,
        department: complaint.受理科室,
        hours: complaint.办公时间,
      }),
    site:
      site &&
      defined({
        domain: site.域名,
        column: site.栏目,
        identifier: site.标识码,
        sponsor: site.主办单位,
        operator: site.承办单位,
        icpNumber: site.备案号,
        policeNumber: site.公安备案号,
      }),
    namesPublished: values.姓名公示,
  });
}
