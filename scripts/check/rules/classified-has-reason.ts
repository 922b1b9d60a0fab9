import type { Rule } from '../rule.ts';
import { classifiedEntries } from '../views/classified-entries.ts';

export const classifiedHasReason: Rule = {
  id: 'classified-has-reason',
  severity: 'error',
  summary: '不公开的权力和制度要写明不公开的理由和审查人。',
  check(_compilation, report, context) {
    for (const entry of context.share(classifiedEntries)) {
      if (!entry.withholding) {
        report({
          entry,
          field: '公开.范围',
          message: `“${entry.name}”不公开，但没有写明理由、保密依据和审查人。`,
          hint: '请填写“不公开理由”下的“理由”“保密依据”和“审查人”；没有保密依据的，应当公开。',
        });
        continue;
      }
      const { reason, reviewer } = entry.withholding;
      if (!reason) {
        report({
          entry,
          field: '公开.范围',
          message: `“${entry.name}”不公开，但没有写明理由。`,
          hint: '请在“不公开理由”下填写“理由”；没有保密依据的，应当公开。',
        });
      }
      if (reason && HOLLOW.test(reason)) {
        report({
          entry,
          field: '不公开理由.理由',
          severity: 'warning',
          message: `“${reason}”不是不公开的理由。`,
          hint: '请写明涉及什么秘密、公开会造成什么危害；没有法定理由的，应当公开。',
        });
      }
      const level = reason && WRONG_LEVEL.exec(reason)?.[0];
      if (level) {
        report({
          entry,
          field: '不公开理由.理由',
          message: `“${level}”不是国家秘密的密级。`,
          hint: '密级只有“绝密”“机密”“秘密”三种；工作秘密不定密级。请改正。',
        });
      }
      if (!reviewer) {
        report({
          entry,
          field: '不公开理由.审查人',
          message: `“${entry.name}”不公开，但没有写明由哪个岗位审查。`,
          hint: '请在“不公开理由”下填写“审查人”，写岗位名称，不写姓名。',
        });
      }
    }
  },
};

/** What has always been done so, or what is more comfortable so, is no ground in law. */
const HOLLOW =
  /惯例|习惯|历来|一贯|一直(?:如此|这样|不)|向来|领导(?:要求|指示|决定|认为|同意)|上级没有要求|不便(?:公开|对外)?$|为了?(?:方便|省事|避免麻烦)|怕|没有必要|无必要|内部掌握|影响不好|^(?:保密|涉密|敏感|特殊|工作需要|内部事项|不宜公开|其他|无|略|待定|待补充?|待填|暂[无略]|同上)。?$/u;

/** 内部级, 绝密级 is one: secrets have three levels. */
const WRONG_LEVEL = /(?<=确?定为)(?!绝密|机密|秘密|国家秘密|工作秘密)[\p{Script=Han}]{1,4}级(?=[，。；]|$)/u;
