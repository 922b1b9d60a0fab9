import { spokenNumbersFollow } from '../../scripts/check/rules/spoken-numbers-follow.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(spokenNumbersFollow, {
  valid: {
    'points in order, in one paragraph and over several': supportingRule(
      '要求：一是及时；二是准确；三是规范。\n\n步骤：一是登记；二是分送。\n\n第一，审核。\n\n第二，签发。',
    ),
    'the same characters in other words': supportingRule('标准统一是前提，第一时间报告，五是一个奇数。'),
  },
  invalid: {
    'a point left out': {
      source: supportingRule('要求：一是及时；三是规范。'),
      findings: ['2:9 “三是”前面有缺漏，这里应当是第2项。'],
    },
    'a point left out among what is demanded': {
      source: supportingRule('工作纪律：一要守时；二要守信；四要保密，掌握四要素。'),
      findings: ['2:16 “四要”前面有缺漏，这里应当是第3项。'],
    },
    'a point twice, over several paragraphs': {
      source: supportingRule('第一，登记。\n\n第二，分送。\n\n第二，归档。'),
      findings: ['6:1 “第二”前面已经写过，这里应当是第3项。'],
    },
  },
});
