import { keysNotTold } from '../../scripts/check/rules/keys-not-told.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(keysNotTold, {
  valid: {
    'what nobody may be told': supportingRule('第一条　不得把密码告诉他人。'),
    'how often, but not when': supportingRule('系统口令每60日更换一次，不得告诉他人。'),
    'who keeps it': supportingRule(
      '印章存放在保险柜内，由文书岗保管；密码文件柜由机要岗管理，密码每季度更换一次，钥匙分两人保管。',
    ),
    'where the public goes': supportingRule('办事窗口设在一楼大厅，监督电话设在二楼203室，档案室位于三楼。'),
    'what is forbidden': supportingRule('不得把口令写在纸上；钥匙严禁放在办公桌抽屉里。'),
    'how codes must be': supportingRule(
      '密码不少于12位，密码8位以上；口令不得用生日和电话号码；初始密码为身份证后六位，首次登录后应当修改。',
    ),
    'numbers of versions': supportingRule('系统版本10.2.1，密码长度不少于8位。'),
  },
  invalid: {
    'a password in brackets behind a ban': {
      source: supportingRule('第一条　口令不得告诉他人（口令：qy@2026），密码统一设为abc12345。'),
      findings: ['2:14 “口令：qy@2026”说出了密码。', '2:26 “密码统一设为abc12345”说出了密码。'],
    },
    'where and when': {
      source: supportingRule(
        '不得复印，密码文件柜设在五楼503室，密码每季度首日更换；备用钥匙放在门卫值班室。',
      ),
      findings: [
        '2:6 “密码文件柜设在五楼”说出了存放的地方。',
        '2:20 “密码每季度首日更换”说出了哪一天换密码。',
        '2:30 “备用钥匙放在门卫”说出了存放的地方。',
      ],
    },
    'a code, and how it is made up': {
      source: supportingRule(
        '库房门禁密码080620，撤防码“2580#”，机房密码锁口令为汛期首日的日期，保险柜密码为局长生日。',
      ),
      findings: [
        '2:5 “密码080620”说出了密码。',
        '2:14 “撤防码“2580#””说出了密码。',
        '2:27 “密码锁口令为汛期首日的日期”说出了密码是怎样编的。',
        '2:44 “密码为局长生日”说出了密码是怎样编的。',
      ],
    },
    'what nobody may read': {
      source: supportingRule('系统地址为192.168.1.20，初始密码为abc123456，登录后修改。'),
      findings: ['2:6 “192.168.1.20”是内部网络的地址。', '2:21 “密码为abc123456”说出了密码。'],
    },
  },
});
