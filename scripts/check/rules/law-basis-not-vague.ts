import type { LegalBasis } from '../../model/terms.ts';
import type { Rule } from '../rule.ts';
import { legalBases } from '../views/citations.ts';
import type { ProseEntry } from '../views/prose-entries.ts';

export const lawBasisNotVague: Rule = {
  id: 'law-basis-not-vague',
  severity: 'error',
  summary: '依据要写明是哪一部法规，不能写“国家有关规定”。',
  check(_compilation, report, context) {
    for (const { entry, basis } of context.share(legalBases)) {
      // What cites nothing for a secret or a fee is told by the rules of these.
      if (basis.citations.length === 0 && isOfOtherRule(entry, basis)) continue;
      const [tail] = VAGUE_TAIL.exec(basis.text) ?? [];
      const isVague =
        basis.citations.length > 0
          ? tail !== undefined
          : VAGUE.test(basis.text) && !NUMBERED.test(basis.text) && !TOLD.test(basis.text);
      if (!isVague) continue;
      report({
        place: basis.place,
        length: basis.text.length,
        message: `依据“${basis.text}”没有写明是哪一部法规。`,
        hint: '请写出法规名称和条款；写不出来的，请删去这一条。',
      });
    }
  },
};

const isOfOtherRule = (entry: ProseEntry, basis: LegalBasis): boolean =>
  ('withholding' in entry && entry.withholding?.basis === basis) ||
  (entry.type === 'power' && entry.fee?.basis === basis);

/** 《档案法》等法律法规; 《档案法》第五条，以及省里的有关规定: the first is named, the others are not. */
const VAGUE_TAIL =
  /》[^《》]{0,16}等(?:有关|相关|其他)?(?:法律、?法规|法律|法规|规章|文件|政策)[^《》]{0,6}$|》[^《》]{0,40}(?:以及|[和及、，；])(?:国家|省|市|州|县|区|上级|本级|当地|本地|部里|其他|其它)[^《》第号]{0,12}(?:法律|法规|规章|规定|政策|文件|制度|要求|精神|办法)$/u;

/** 会议纪要〔2025〕5号 can be looked up. */
const NUMBERED = /[〔[【（(]?(?:19|20)\d{2}[〕\]】）)]?\s*(?:年)?第?\s*\d+\s*(?:号|次|期)|令第\d+号/u;

/** 县人民政府批准的职能配置规定, 县委关于水务工作的要求: who made it and on what is told, so that it can be looked up. */
const TOLD =
  /职能配置|内设机构|三定|机构编制方案|^(?:中共)?[^，。；有相]{0,6}(?:[省市县州区镇乡]委|政府)[^，。；有相]{0,6}关于[^，。；有相]{2,}的/u;

const VAGUE = new RegExp(
  [
    '(?:其他|其它|有关|相关|现行|上级|国家|省|市|县|本级|党的|各级)[^《》]{0,12}(?:法律|法规|规章|规定|政策|文件|制度|要求|精神)',
    '(?:其他|其它|有关|相关)[^《》]{0,12}(?:通知|意见|办法|条例|纪要|讲话|函件?|批复)',
    '(?:历年|历次|历来|近年来?|往年|以往|以前|多年来?|一贯|兄弟单位|周边|外地)[^《》]{0,16}(?:通知|文件|规定|办法|做法|意见|要求|经验|惯例)|口头(?:通知|指示|要求|约定)|约定俗成',
    '^(?:法律法规(?:规章)?|法律|(?:行政|地方性)?法规|(?:部门|地方政府)?规章|规范性文件|政策|制度)$',
    '^(?:按照?|依照|根据)?规定(?:执行|办理)?$',
    '惯例|工作(?:需要|实际)|(?:领导|上级)[^《》]{0,6}(?:指示|批示|要求|安排)',
  ].join('|'),
  'u',
);
