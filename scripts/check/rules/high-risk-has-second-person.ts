import { emptyMeasure } from '../reversals/empty-measures.ts';
import type { Rule } from '../rule.ts';
import { riskPoints } from '../views/risk-points.ts';

export const highRiskHasSecondPerson: Rule = {
  id: 'high-risk-has-second-person',
  severity: 'warning',
  summary: '高风险点的防范措施要有双人办理、复核或者集体决定。',
  check(_compilation, report, context) {
    for (const { name, level, measures, place, places } of context.share(riskPoints)) {
      if (level !== '高' || !measures || emptyMeasure(measures) || SECOND_PERSON.test(measures)) continue;
      report({
        place: places.get('防范措施') ?? place,
        message: `高风险点“${name}”的防范措施没有第二个人把关。`,
        hint: '请补充双人办理、复核、集体决定或者岗位分离的措施；确实不适用的，请改评等级。',
      });
    }
  },
};

/** Words for a second pair of eyes: two persons, review, joint decision, separation of posts. */
const SECOND_PERSON =
  /双人|双岗|双签|两人|[二两2]名|[二2]人|多人|三人|复[核查审验]|会[审签商]|联[审签]|集体|交叉|互[审核查]|[AaＡ][、/]?[BbＢ]岗|轮岗|分离|同一人|专家|核对|审核|核验|抽查|监督|审查|审批|把关|监交|见证|双锁|双钥|[两双二]把[锁钥]|缺一人?不|分头保管|分(?:别|开)?(?:保管|掌管|持有|管(?!副|领导|负责|[县镇乡局院校所区市科处]))|同时(?:在场|到场)|在场|陪同|另[派一外有][^，。；]{0,2}[人名岗]|另行指[定派]|第二人|他人|[两二]组|分设|不兼|回避制/;
