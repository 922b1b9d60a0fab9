import { emergencyNumberFits } from '../../scripts/check/rules/emergency-number-fits.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(emergencyNumberFits, {
  valid: {
    'each number for its own': supportingRule(
      '发生火灾，立即拨打119。有人突发疾病的，拨打120。治安事件拨打110。',
    ),
    'both at once, and other numbers': supportingRule(
      '火灾有人受伤的，拨打119和120。补贴患者120元，电话120分钟内回复。',
    ),
  },
  invalid: {
    'the police for a fire': {
      source: supportingRule('发现火情立即拨打110火警电话。'),
      findings: ['2:9 火警电话是119，文中写的是110。'],
    },
    'one for the other': {
      source: supportingRule('读者突发疾病的，拨打119。\n\n发生火灾，立即拨打120报警。'),
      findings: [
        '2:11 这里说的事应当拨打120，文中写的是119。',
        '4:10 这里说的事应当拨打119，文中写的是120。',
      ],
    },
  },
});
