import { particleFits } from '../../scripts/check/rules/particle-fits.ts';
import { supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(particleFits, {
  valid: {
    'organizing as a noun': supportingRule('承担政务公开的组织协调工作。'),
    'what is fair': supportingRule(
      '作出公正的裁决，公平公正地进行评审，及时的处理结果，以准确的为准，以积极的为主，认真的将军。',
    ),
    'nouns behind 的': supportingRule(
      '进行全面的检查，建立严格的执行标准，公正的处理结果，认真的登记人员，作出及时的报告，做好保密的工作。',
    ),
    'verbs behind 地, and places': supportingRule(
      '认真地填写，在有关地方公示，各地工作开展，写得清楚，处理的不当行为，执行的比较少。',
    ),
  },
  invalid: {
    'before a preposition': {
      source: supportingRule('窗口应当积极的为群众服务，主动的向来访人说明。'),
      findings: ['2:5 “积极的为”里的“的”应当是“地”。', '2:14 “主动的向”里的“的”应当是“地”。'],
    },
    'the end of a clause': {
      source: supportingRule('采购应当公开、公平、公正的进行。'),
      findings: ['2:11 “公正的进行”里的“的”应当是“地”。'],
    },
    'the wrong particle': {
      source: supportingRule('大力的开展宣传，认真的填写检查表，按照有关地规定办理，说明写的不清楚。'),
      findings: [
        '2:1 “大力的开展”里的“的”应当是“地”。',
        '2:9 “认真的填写”里的“的”应当是“地”。',
        '2:20 “有关地规定”里的“地”应当是“的”。',
        '2:30 “写的”里的“的”应当是“得”。',
      ],
    },
  },
});
