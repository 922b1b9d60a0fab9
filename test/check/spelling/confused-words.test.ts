import { expect, test } from 'vitest';
import { CONFUSED_IN_OFFICES } from '../../../scripts/check/data/confused-in-offices.ts';
import { CONFUSED_WORDS } from '../../../scripts/check/data/confused-words.ts';
import { MISSPELT_PHRASES } from '../../../scripts/check/data/misspelt-phrases.ts';
import { PHRASES_CUT_SHORT } from '../../../scripts/check/data/phrases-cut-short.ts';
import { WORDS_OF_FALSE_CHOICE } from '../../../scripts/check/data/words-of-false-choice.ts';
import { WORDS_OF_NO_USE } from '../../../scripts/check/data/words-of-no-use.ts';
import { WORDS_OF_RARE_USE } from '../../../scripts/check/data/words-of-rare-use.ts';
import { WORDS_OF_WRONG_CHARACTER } from '../../../scripts/check/data/words-of-wrong-character.ts';
import { WORDS_OF_WRONG_SOUND } from '../../../scripts/check/data/words-of-wrong-sound.ts';
import { makeFindConfusedWords } from '../../../scripts/check/spelling/confused-words.ts';

const findConfusedWords = makeFindConfusedWords();
const told = (text: string) => findConfusedWords(text).map(({ wrong, meant }) => `${wrong}→${meant}`);

test.each([
  ['外地利用人可以登陆县档案馆网站预约。', '登陆→登录'],
  ['执法人员应当即使收集证据。', '即使→及时'],
  ['移送县公安局立案侦察。', '侦察→侦查'],
  ['两名以上人员核查，交叉复合。', '复合→复核'],
  ['暂存间必需远离医疗区。', '必需→必须'],
  ['被检查单位的权力包括陈述、申辩。', '权力→权利'],
  ['提交身份证元件及复印件。', '元件→原件'],
  ['由专人疏理问题台账。', '疏理→梳理'],
  ['因管理不善造成损失的，应当倍偿。', '倍偿→赔偿'],
  ['中标入无正当理由不订立合同的，取消资格。', '中标入→中标人'],
  ['妥善保管个种票据。', '个种→各种'],
  ['台账应当又专人登记。', '又专人→有专人'],
  ['船票代售款应当与每月底前结清。', '与每月底→于每月底'],
  ['逾期为还的，停止借阅。', '逾期为→逾期未'],
  ['违反操作规成的，停岗培训。', '规成→规程'],
  ['非机动车停放再指定区域。', '停放再→停放在'],
  ['实行首问责人制。', '首问责人→首问责任人'],
  ['对行贿受贿的限期政改到位。', '政改→整改'],
  ['抄告函由办案人签子后归档；经办人签子。', '签子→签字'],
  ['采购文件不得限至潜在供应商。', '限至→限制'],
  ['水样的拨打值班话电报送。', '话电→电话'],
  ['摊位调整应当征求以见后办理。', '以见→意见'],
  ['窗口当场送达行政许可定。', '行政许可定→行政许可决定'],
  ['服务项目公招标后签约。', '公招标→公开招标'],
  ['借阅人不得擅改变用途。', '擅改变→擅自改变'],
  ['对弄作假的，取消资格。', '弄作假→弄虚作假'],
  ['名单向社会会公布。', '向社会会→向社会'],
])('the company of a word shows that another was meant: %s', (text, slip) => {
  expect(told(text)).toEqual([slip]);
});

test('the same words are right in company of their own', () => {
  const right = [
    '烧烤摊的竹签子统一回收，材料调差按合同执行，应当补征的税款另行追缴。',
    '主采区采取湿式作业，妇联会议由主席主持，林长机制、链长机制应当健全。',
    '采购同批次产品应当抽检，对业主实行避峰用电，安检查出的违禁品登记封存。',
    '行政处决定由两人承办的案件，央行许可决定另案归档，党政纪处分存入档案。',
    '不符条件的说明理由，以督促改、督整改到位，报局审批，学会向会员公布经费。',
    '请申请人补正材料，公示公告同时张贴，会议要纪律严明，工作员人数按编制确定。',
    '为经批准设立的单位提供服务，病情严重的及时转诊，在值人员不得离岗。',
    '应当当场受理、当日答复的，应当当面告知，考核应当当年完成。',
    '发生台风登陆、洪涝等灾害时，值班人员应当登录应急平台。',
    '即使当事人拒绝配合，也应当如实记录。',
    '即使报告及时，也应当核实。',
    '本届运动会打破三项世界纪录。',
    '库房应当配备必需的设备。',
    '出现不良反应的，应当立即通知医疗机构。',
    '每个种植户领取告知卡，两个种类的肥料分开堆放。',
    '收回持证人的旧卡，字符和标点逐一校对。',
    '库存数应当与每月底的报表核对。',
    '比较准确地按是否完成任务兑现奖励。',
    '气象主管机构既有权利又有义务，又关停两个作坊。',
    '工会指出是执法人员未到场。',
    '支付主任医师津贴。',
    '不得以次充好。',
    '三家单位中标入围，申请入学、申请入库的材料另行提交。',
    '交警现场疏理交通，工会、妇联和残联参加。',
    '抽查风险点，由安检收费员登记，从申请之日起计算。',
  ];
  expect(right.flatMap(told)).toEqual([]);
});

test('each sign of company is one that can be found', () => {
  const dead = [
    CONFUSED_WORDS,
    CONFUSED_IN_OFFICES,
    WORDS_OF_FALSE_CHOICE,
    MISSPELT_PHRASES,
    PHRASES_CUT_SHORT,
    WORDS_OF_NO_USE,
    WORDS_OF_RARE_USE,
    WORDS_OF_WRONG_CHARACTER,
    WORDS_OF_WRONG_SOUND,
  ]
    .flatMap((table) => table.trim().split('\n'))
    .flatMap((line) => {
      const [typed = '', meant = '', ...signs] = line.split(' ');
      const words = (sign: string) =>
        signs
          .find((one) => one.startsWith(sign))
          ?.slice(1)
          .split('、') ?? [];
      const texts = [
        ...words('<').map((word) => `${word}${typed}。`),
        ...words('>').map((word) => `${typed}${word}。`),
        ...words('~').map((word) => `${typed}的${word}。`),
        ...(signs.some((sign) => !sign.startsWith('!')) ? [] : [`${typed}。`]),
      ];
      return texts.filter((text) => !told(text).includes(`${typed}→${meant}`));
    });
  expect(dead).toEqual([]);
});
