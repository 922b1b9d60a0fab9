import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';

export const reviewBeforePublication: Rule = {
  id: 'review-before-publication',
  severity: 'notice',
  summary: '公布以前，文本要送审。',
  check({ units, powers, rules, assessments }, report, context) {
    for (const { entry, kind, text, placeAt } of piecesWith(context, /[公发]|[上挂]网|刊登|推送/)) {
      if ((entry.type !== 'unit' && entry.type !== 'workspace') || kind !== 'paragraph') continue;
      // What all units share is published with the first of them that is not approved.
      const open = entry.type === 'unit' ? entry : units.find(({ status }) => status !== '审定');
      const said = open && open.status !== '审定' ? (PUBLISHED.exec(text) ?? POSTED.exec(text)) : undefined;
      if (!said) continue;
      report({
        place: placeAt(said.index + said[0].length - (said[1]?.length ?? 0)),
        length: said[1]?.length ?? 0,
        severity: 'warning',
        message: `“${open?.name}”的状态是“${open?.status ?? '草案'}”，这里却说${said[1]?.startsWith('现') ? '正在' : '已经'}公布。`,
        hint: '审定以后才能公布：请改正这句话，或者把“状态”改为“审定”；公开征求意见的，请写明“征求意见”。',
      });
    }
    for (const unit of units) {
      if (!unit.site || (unit.status !== undefined && unit.status !== '草案')) continue;
      const isOpen = [...powers, ...rules, ...assessments].some(
        (entry) => entry.unit === unit.folder && entry.disclosure.scope === '社会',
      );
      if (!isOpen) continue;
      report({
        entry: unit,
        field: '状态',
        message: `“${unit.name}”还是草案，就登记了公布它的网站。`,
        hint: '请先送审；送审以后把“状态”改为“送审”，审定以后改为“审定”，再公布。',
      });
    }
  },
};

/** 报县司法局，同时先行上网公示; 列入本汇编的五件已在门户网站公示一个月. */
const POSTED =
  /(?:报[^。；，]{2,24}|送审[^。；，]{0,8}|汇编[^。；]{0,30}|余下[^。；，]{0,8}|收录[^。；，]{0,12})[，]?((?:同时|一并|已经?)?(?:先行|提前)?(?:上网|挂网|在[^。；，]{0,8}(?:网站|公示栏|公开栏)上?)(?:公示|公布|公开|发布))(?!征求|[^。；]{0,10}(?:清单|目录|名单))/u;
/** 本汇编…，已于…公示: said of the booklet itself, not of a list or a rule that the preface names. */
const PUBLISHED =
  /(?:汇编|本册|全册|本书|全书|本手册|文本|初稿|草稿|草案|送审稿|报审稿|讨论稿|样书|印本)(?:(?!清单|目录|《|名单|方案)[^。；])*?((?:业经|已经?|先行|提前|抢先|同步|现(?:予以?)?(?=向|在|于|予|公示|公布|发布|通过))(?:(?!征求意见|清单|目录|《|审核|审查)[^。；，])*?(?:公示|公布|发布|公开(?!征求|透明|、)|[上挂]网|刊登|推送|向社会公开)(?!征求|栏|程序|内容|制度))/u;
