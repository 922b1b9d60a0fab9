import { bulkReplaceDamage } from '../../scripts/check/rules/bulk-replace-damage.ts';
import { power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(bulkReplaceDamage, {
  valid: {
    'committees and democracy': supportingRule('指导村（居）民委员会民主选举，验收前方案先行公示。'),
    'an office behind what ends a verb': supportingRule(
      '落实局机关制度，核实局属单位，执法局执勤，推进局党组学习，现场进局机关办理，充实局办公室。',
    ),
    'synonyms where they are meant': supportingRule(
      '新规那么多，标准那么高，仍要逐条学习。检验方法自成体系，到达现场后开展平安建设，不与亲人别离。依照职责追究责任，明确第一职责人选，用心服务，挖掘业务潜力，透过窗口看办事，把材料带给窗口，用心组织，必须在期限内办结。',
    ),
    'the names of offices before their own words': supportingRule(
      '自然资源空间数据、自然资源调查、人力资源和社会保障部门、农业农村部门、市场监督管理登记、教育体育局、工作，生态环境局。',
    ),
    'whole words beside a name': {
      ...power({}, '社区民警走访，街道面貌一新，中心面向群众，公布中心电话，社区限期整改。'),
      ...unit({ 名称: '示范县文化馆' }),
    },
    'what is entrusted, still or borne by an office': supportingRule(
      '由本局托管，街道托育服务，中心静态管理，社区静待结果，政协中心部门走访，检举局会议，合作社镇街网点，市承镇村。',
    ),
    'words that hold the same characters': supportingRule(
      '社区民警、社区务必配合，中心公布结果，街道长效管理，本中心长期负责，股份合作，农社会化服务，局办公室、委办公室负责。',
    ),
  },
  invalid: {
    'a committee that was put in for a place': {
      source: supportingRule('由居委会民代表参加，居委会民主选举。'),
      findings: ['2:2 “居委会民”像是整批替换时换坏的词。'],
    },
    'before for after': {
      source: supportingRule('过期材料经领导同意前方可处理。'),
      findings: ['2:10 “前方可”像是整批替换时换坏的词。'],
    },
    'an office put in for 行': {
      source: supportingRule('会议实局民主集中制，可以进局表决，并严格执局本制度。'),
      findings: [
        '2:3 “实局”像是整批替换时换坏的词。',
        '2:13 “进局”像是整批替换时换坏的词。',
        '2:21 “执局”像是整批替换时换坏的词。',
      ],
    },
    'one synonym put in for another': {
      source: supportingRule(
        '按照公开原那么，特制定本方法。未到达验收标准的，消除平安隐患，实行职务别离，追究其职责。科室持续通讯畅通，透过考核调动用心性。务必用心收集超多的资料，为决策带给依据。',
      ),
      findings: [
        '2:5 “原那么”像是整批替换时换坏的词。',
        '2:12 “本方法”像是整批替换时换坏的词。',
        '2:17 “到达”像是整批替换时换坏的词。',
        '2:27 “平安”像是整批替换时换坏的词。',
        '2:36 “别离”像是整批替换时换坏的词。',
        '2:42 “职责”像是整批替换时换坏的词。',
        '2:47 “持续”像是整批替换时换坏的词。',
        '2:54 “透过”像是整批替换时换坏的词。',
        '2:60 “用心性”像是整批替换时换坏的词。',
        '2:66 “用心”像是整批替换时换坏的词。',
        '2:70 “超多”像是整批替换时换坏的词。',
        '2:79 “带给”像是整批替换时换坏的词。',
      ],
    },
    '居民 put in for 民': {
      source: power({}, '社区居民警凭工作证件受理。'),
      findings: ['9:1 “社区居民警”像是整批替换时换坏的词。'],
    },
    'the name of a body put into that of its people': {
      source: power({}, '其他行动不便的村居民委员会民。'),
      findings: ['9:8 “村居民委员会民”像是整批替换时换坏的词。'],
    },
    '镇 put into 乡村': {
      source: power({}, '结合乡（镇）村振兴绘制流程图。'),
      findings: ['9:3 “乡（镇）村”像是整批替换时换坏的词。'],
    },
    "the name of a new office in words of the old one's": {
      source: supportingRule(
        '核对自然资源空间规划，保管人力资源和社会保障档案，参加警示教育体育，改善办公生态环境。',
      ),
      findings: [
        '2:3 “自然资源空间”像是整批替换时换坏的词。',
        '2:14 “人力资源和社会保障”像是整批替换时换坏的词。',
        '2:28 “警示教育体育”像是整批替换时换坏的词。',
        '2:37 “办公生态环境”像是整批替换时换坏的词。',
      ],
    },
    'the name of an office in other words': {
      source: {
        ...power({}, '合理布馆，不得以馆限性为由拒绝。社区民来访的，登记。'),
        ...unit({ 名称: '示范县文化馆' }),
      },
      findings: [
        '9:3 “布馆”像是整批替换时换坏的词。',
        '9:9 “馆限”像是整批替换时换坏的词。',
        '9:17 “社区民”像是整批替换时换坏的词。',
      ],
    },
    'a part of another word replaced': {
      source: supportingRule('按照社区民自治的要求，由司法局公室、负责人小组办理。'),
      findings: [
        '2:3 “社区民”像是整批替换时换坏的词。',
        '2:15 “局公室”像是整批替换时换坏的词。',
        '2:19 “负责人小组”像是整批替换时换坏的词。',
      ],
    },
    'an office of another sort in the place of 委, 镇, 办 and 区': {
      source: supportingRule(
        '局托代理的附书面授权，情绪不够街道静的先劝解；承中心单位举局活动，在社县公示栏张贴。',
      ),
      findings: [
        '2:1 “局托”像是整批替换时换坏的词。',
        '2:16 “街道静”像是整批替换时换坏的词。',
        '2:24 “承中心”像是整批替换时换坏的词。',
        '2:29 “举局”像是整批替换时换坏的词。',
        '2:35 “社县”像是整批替换时换坏的词。',
      ],
    },
    'a bracket put in twice': {
      source: supportingRule('村（居）民民委员会剔除迁出的社区（村）民。'),
      findings: [
        '2:1 “村（居）民民委员会”像是整批替换时换坏的词。',
        '2:15 “社区（村）民”像是整批替换时换坏的词。',
      ],
    },
    'a bracket put in for a village': {
      source: supportingRule('由村（社区）民委员会公示。'),
      findings: ['2:2 “村（社区）民”像是整批替换时换坏的词。'],
    },
  },
});
