import { unitLevelFits } from '../../scripts/check/rules/unit-level-fits.ts';
import { power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const district = unit({ 名称: '临江区民政局' });
const street = unit({ 名称: '临江区望山街道办事处' });

testRule(unitLevelFits, {
  valid: {
    'a city that may have counties, and what the law says of a city without': {
      ...supportingRule('由企业报县人民政府。'),
      ...unit({ 名称: '昌渌市收发室', 上级机关: '[昌渌市人民政府, 示范省档案局]' }),
    },
    'its own level, and those above': { ...power({}, '结合我县实际，报我市、我省有关部门。'), ...unit() },
    'a place in an autonomous region': {
      ...power({}, '执行我区的统一规定。'),
      ...unit({ 上级机关: '[示范自治区信访局]' }),
    },
    'what the law says of every place': {
      ...supportingRule(
        '县级以上人民政府应当公布标准。由市、县人民政府确定，报县（市、区）民政部门。按照《县人民政府工作规则》办理，向平湖县民政局函询。',
      ),
      ...district,
    },
    'villages, where there are some': {
      ...supportingRule('请村支书列席。\n\n各村每月报一次。'),
      ...street,
    },
    'the committees of towns, where they are spoken of more than once': {
      ...supportingRule('报镇党委研究。\n\n由镇党委、镇政府落实。\n\n经镇党委审定。'),
      ...district,
    },
    'either sort of committee': { ...supportingRule('由村（居）民委员会协助。'), ...street },
  },
  invalid: {
    'a county in a city that stands below another city': {
      source: {
        ...supportingRule('由收发科提出意见，报县人民政府决定，抄送县财政局。'),
        ...unit({ 名称: '青陂市收发室', 上级机关: '[青陂市人民政府, 昌渌市档案局]' }),
      },
      findings: [
        '2:11 “青陂市收发室”在市里，文中却说“县人民政府”。',
        '2:21 “青陂市收发室”在市里，文中却说“县财政局”。',
      ],
    },
    'a secretary of a town in a bureau': {
      source: {
        ...supportingRule('30分钟内报带班领导和镇党委书记，由罗带镇党委、乡镇党委协助。'),
        ...district,
      },
      findings: ['2:12 “临江区民政局”不是镇、街道的单位，这里却说“镇党委书记”。'],
    },
    'the level of another place': {
      source: { ...power({}, '结合我区实际制定。'), ...unit() },
      findings: ['9:3 “示范县收发室”在县里，文中却称“我区”。'],
    },
    'the organs of another level': {
      source: {
        ...supportingRule('遇有险情立即报告县人民政府，并抄送县财政局；经副县长批准的除外。'),
        ...district,
      },
      findings: [
        '2:9 “临江区民政局”在区里，文中却说“县人民政府”。',
        '2:18 “临江区民政局”在区里，文中却说“县财政局”。',
        '2:25 “临江区民政局”在区里，文中却说“县长”。',
      ],
    },
    'a district in a county': {
      source: { ...supportingRule('每年向区政府报告一次。'), ...unit() },
      findings: ['2:4 “示范县收发室”在县里，文中却说“区政府”。'],
    },
    'one grade among others': {
      source: {
        ...supportingRule('报区级主管部门审定。\n\n由区级部门复查。\n\n结果由县级主管部门公布。'),
        ...district,
      },
      findings: ['6:4 “临江区民政局”在区里，文中却说“县级”。'],
    },
    'the head of a village in a street without any': {
      source: { ...supportingRule('涉及社区的，请村支书列席。'), ...street },
      findings: ['2:8 “临江区望山街道办事处”的文本只在这里说到“村支书”，别处都没有村。'],
    },
  },
});
