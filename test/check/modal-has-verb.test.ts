import { modalHasVerb } from '../../scripts/check/rules/modal-has-verb.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(modalHasVerb, {
  valid: {
    'a list behind a colon': supportingRule('下列事情做不得：替人签到。检查人员不得：（一）借用车辆。'),
    'words in a list of words': supportingRule('下列词语不要混用：必需、必须、须要、应当、予以、给予。'),
    'verbs behind them': supportingRule('应当按时到会，不得缺席，必须签到，予以通报，严禁代签。'),
    'words that end a clause themselves': supportingRule(
      '马虎不得，急不得。经费为工作所必须，理所应当。写明“应当”“不得”，不用“必须”。做到三不准、五必须，十个严禁。',
    ),
  },
  invalid: {
    'nothing behind them': {
      source: supportingRule('与会人员应当，不得。\n\n逾期的，予以；材料必须。\n\n一律严禁'),
      findings: [
        '2:5 “应当，”后面没有写明做什么。',
        '2:8 “不得。”后面没有写明做什么。',
        '4:5 “予以；”后面没有写明做什么。',
        '4:10 “必须。”后面没有写明做什么。',
        '6:3 “严禁”后面没有写明做什么。',
      ],
    },
  },
});
