import { powerCodeNotReused } from '../../scripts/check/rules/power-code-not-reused.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerCodeNotReused, {
  valid: {
    'another code': { ...power(), ...unit({ 停用编码: '[SFS-QT-003]' }) },
  },
  invalid: {
    'a code that the power itself says is out of use': {
      source: power({
        变更: '[{日期: 2025-06-16, 内容: 原编码SFS-QT-001的“刻章许可”取消，该编码停用, 流程图修订日期: 2025-06-20}]',
      }),
      findings: ['2:1 编码“SFS-QT-001”在这项权力自己的记录里写明已经停用，“收文办理”又用了它。'],
    },
    'a code in brackets, that went out of use in some year': {
      source: {
        ...power({ 编码: 'SFS-JC-001' }),
        ...unit({}, '原“节能登记”（编码SFS-JC-001）已于2024年取消，编码停用，不再分配给其他事项。'),
      },
      findings: ['2:1 编码“SFS-JC-001”已经停用（见“示范县收发室”），“收文办理”又用了它。'],
    },
    'a code that another text says is out of use': {
      source: {
        ...power({ 编码: 'SFS-XK-002' }),
        ...power(
          { 编码: 'SFS-XK-009', 变更: '[{日期: 2025-01-02, 内容: 刻章审批下放，编码SFS-XK-002同时停用}]' },
          '',
          '收发室/职权/01-办公室/02-用印.md',
        ),
      },
      findings: ['2:1 编码“SFS-XK-002”已经停用（见“用印”），“收文办理”又用了它。'],
    },
    'a code that was retired': {
      source: { ...power({ 编码: 'SFS-QT-003' }), ...unit({ 停用编码: '[SFS-QT-002, SFS-QT-003]' }) },
      findings: ['2:1 编码“SFS-QT-003”已经停用，“收文办理”又用了它。'],
    },
  },
});
