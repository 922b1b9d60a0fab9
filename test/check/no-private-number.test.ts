import { noPrivateNumber } from '../../scripts/check/rules/no-private-number.ts';
import { department, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(noPrivateNumber, {
  valid: {
    'accounts of the office': power({}, '关注微信公众号“示范发布”，微信工作群，QQ群，住所地为县城。'),
    'long numbers that count things': power(
      {},
      '流水号6222020200112233447，订单编号：6217001210024455221，项目代码520000202611220001。',
    ),
    'a desk phone, a code and a date': power(
      {},
      '电话0739-1234567，标识码4305280002，2026年11月20日，订单20261120123456789。',
    ),
  },
  invalid: {
    'in the address of a department': {
      source: department('', { 办公地点: '老火车站路8号四楼（430102197810054511）' }),
      findings: ['3:17 “430…11”是身份证号码。'],
    },
    'accounts and homes': {
      source: power({}, '微信号：zhangsan2020，QQ：345678901，家住石桥镇大坪村3组的农户。'),
      findings: [
        '9:1 “微信号：zhangsan2020”是个人的账号或者住址。',
        '9:18 “QQ：345678901”是个人的账号或者住址。',
        '9:31 “家住石桥镇大坪村3组”是个人的账号或者住址。',
      ],
    },
    'a card beside no word, with a wrong last digit, and before its word': {
      source: power(
        {},
        '举例：6222020200112233446为代发账户；6217001210024455221，6228 4800 1234 5678 901供转账。',
      ),
      findings: ['9:4 “622…46”是银行卡号。', '9:29 “621…21”像是银行卡号。', '9:49 “622…01”像是银行卡号。'],
    },
    'a mobile telephone as the public number': {
      source: power({ 监督: '{电话: 13912345678}' }),
      findings: ['7:6 公布的电话“139…78”是手机号码。'],
    },
    'an identity number, a mobile phone and a card': {
      source: power({}, '身份证11010519491231002X，手机13800138000，银行卡号6222 0212 3456 7890 128。'),
      findings: ['9:4 “110…2X”是身份证号码。', '9:25 “138…00”是手机号码。', '9:41 “622…28”是银行卡号。'],
    },
    'an identity number that is announced, whatever its check digit': {
      source: power({}, '联系人身份证号码430481198805063221，流水号430481198805063221。'),
      findings: ['9:9 “430…21”是身份证号码。'],
    },
    'a mobile phone in an internal passage': {
      source: power({}, ':::内部\n\n值班手机13800138000。\n\n:::'),
      findings: ['11:5 “138…00”是手机号码。'],
    },
  },
});
