import { expect, test } from 'vitest';
import { RIGHTS_OF_PARTIES } from '../../scripts/check/data/principles/rights-of-parties.ts';
import { WHO_PUNISHES } from '../../scripts/check/data/principles/who-punishes.ts';
import { beginningsOf } from '../../scripts/check/patterns/pattern-beginnings.ts';
import { makeFindReversals } from '../../scripts/check/reversals/reversed-principles.ts';

const reversalsIn = makeFindReversals([...WHO_PUNISHES, ...RIGHTS_OF_PARTIES]);

test('every wording has a beginning to be found by', () => {
  const wordings = [...WHO_PUNISHES, ...RIGHTS_OF_PARTIES].flatMap(({ reversed = [] }) => reversed);
  expect(wordings.filter(([wording]) => beginningsOf(wording).length === 0)).toEqual([]);
});

test.each([
  '村民委员会可以对乱倒垃圾的村民处以100元罚款。|村民委员会不得对村民处以罚款。',
  '物业公司可以对违规停车的业主罚款。|物业公司发现违规停车的，报告公安机关处罚。',
  '职工旷工一天，罚款100元。|职工旷工一天，扣发当日工资。',
  '本局可以委托居民委员会实施行政处罚。|本局可以委托符合条件的事业单位实施行政处罚。',
  '处罚权委托给企业行使。|处罚权由本局行使，不得委托给企业。',
  '可以由受委托的协会以自己的名义作出处罚。|受委托组织以委托机关的名义作出处罚。',
  '医院保安可以对闹事者予以行政拘留。|医院保安立即报警，由公安机关依法予以行政拘留。',
  '由医务科吊销其执业证书。|由发证机关依法吊销其执业证书。',
  '情节严重的，由股长决定开除。|情节严重的，报任免机关决定开除。',
  '不服的，可以向镇人民政府申请行政复议。|不服的，可以向县人民政府申请行政复议。',
  '可以向县民政局申请行政复议。|复议申请由县司法局接收。',
  '强制拆除可以在夜间进行。|夜间可以在值班室休息。',
  '可以采取停止供水、供电的方式迫使当事人搬迁。|不得采取停止供水、供电的方式迫使当事人搬迁。',
  '复议期间，加处罚款继续计算。|复议期间，加处罚款不予计算。',
  '一户可以申请两处宅基地。|一户有两处宅基地的，不得再申请。',
  '怀孕的妇女不得报考。|怀孕的妇女不得安排夜班。',
  '主动辞职的，可以领取失业保险金。|非因本人意愿中断就业的，可以领取失业保险金。',
  '试用期内不缴纳社会保险费。|试用期内应当缴纳社会保险费。',
  '要求听证的，应当缴纳费用。|要求听证的，不缴纳费用。',
  '参加人民调解的，应当缴纳调解费。|人民调解不收取任何费用。',
])('tells one and not the other: %s', (sentences) => {
  const [wrong = '', right = ''] = sentences.split('|');
  expect(reversalsIn(wrong)).toHaveLength(1);
  expect(reversalsIn(right)).toEqual([]);
});
