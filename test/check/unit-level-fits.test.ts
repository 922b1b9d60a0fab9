import { unitLevelFits } from '../../scripts/check/rules/unit-level-fits.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(unitLevelFits, {
  valid: {
    'its own level, and those above': { ...power({}, '结合我县实际，报我市、我省有关部门。'), ...unit() },
    'a place in an autonomous region': {
      ...power({}, '执行我区的统一规定。'),
      ...unit({ 上级机关: '[示范自治区信访局]' }),
    },
  },
  invalid: {
    'the level of another place': {
      source: { ...power({}, '结合我区实际制定。'), ...unit() },
      findings: ['9:3 “示范县收发室”在县里，文中却称“我区”。'],
    },
  },
});
