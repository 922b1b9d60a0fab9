import { keysNotTold } from '../../scripts/check/rules/keys-not-told.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(keysNotTold, {
  valid: {
    'who keeps it': supportingRule(
      '印章存放在保险柜内，由文书岗保管；密码文件柜由机要岗管理，密码每季度更换一次，钥匙分两人保管。',
    ),
    'where the public goes': supportingRule('办事窗口设在一楼大厅，监督电话设在二楼203室，档案室位于三楼。'),
    'what is forbidden': supportingRule('不得把口令写在纸上；钥匙严禁放在办公桌抽屉里。'),
    'numbers of versions': supportingRule('系统版本10.2.1，密码长度不少于8位。'),
  },
  invalid: {
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
    'what nobody may read': {
      source: supportingRule('系统地址为192.168.1.20，初始密码为abc123456，登录后修改。'),
      findings: ['2:6 “192.168.1.20”是内部网络的地址。', '2:21 “密码为abc123456”说出了密码。'],
    },
  },
});
