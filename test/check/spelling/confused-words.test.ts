import { expect, test } from 'vitest';
import { CONFUSED_IN_OFFICES } from '../../../scripts/check/data/confused-in-offices.ts';
import { CONFUSED_WORDS } from '../../../scripts/check/data/confused-words.ts';
import { MISSPELT_PHRASES } from '../../../scripts/check/data/misspelt-phrases.ts';
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
])('the company of a word shows that another was meant: %s', (text, slip) => {
  expect(told(text)).toEqual([slip]);
});

test('the same words are right in company of their own', () => {
  const right = [
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
    MISSPELT_PHRASES,
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
