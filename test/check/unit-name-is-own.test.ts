import { unitNameIsOwn } from '../../scripts/check/rules/unit-name-is-own.ts';
import { department, power, supportingRule, unit, workspace } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(unitNameIsOwn, {
  valid: {
    'an address in one’s own county, and one in none': {
      ...department('', { 办公地点: '示范县观象路12号' }),
      ...unit({ 名称: '示范县收发室', 投诉举报: '{地址: 城关镇政务服务中心二楼}' }),
    },
    'what was set up': unit(
      { 名称: '示范县农业农村局' },
      '2019年，原县农业局和原县水产局的职责整合，组建县农业农村局，沿用至今。',
    ),
    'one’s own place behind other words': {
      ...supportingRule(
        '本预案适用于处置全县范围内的险情，适用于在我县行政区域内的监测，适用于具有本县户籍的居民。',
      ),
      ...unit({ 名称: '示范县收发室' }),
    },
    'places of many sorts': {
      ...supportingRule(
        '结合我县实际，结合贫困县实际，结合园区实际，为规范示范县资金管理，制定本办法。本办法适用于跨县项目，适用于社区。',
      ),
      ...unit({ 名称: '示范县收发室' }),
    },
    'those who were sent from elsewhere': {
      ...unit({ 名称: '示范县司法局' }),
      ...supportingRule('平岗县司法局选派的援派律师，按照本制度值班。'),
    },
    'itself, and others that are spoken of, in a preface': unit(
      { 名称: '示范县水利局' },
      '县水利局管的事，件件连着河堤。县教育局的意见已经采纳，原县水利水电局编印过一册。',
    ),
    'namesakes above it and before it': unit(
      { 名称: '青陂市财政局', 上级机关: '[昌渌市财政局]' },
      '昌渌市财政局逐条核对了依据。原白鹤县财政局印过一册。',
    ),
    'whom a rule binds, and who explains it': {
      ...supportingRule(
        '本制度适用于全县机关，适用于重点镇各单位，适用于收发镇机关。\n\n由各镇人民政府负责解释，由收发镇人民政府负责解释，由依托县直机关工委牵头。',
      ),
      ...unit({ 名称: '示范县收发镇卫生院' }),
    },
    "words and verbs before 县, and one's own county and city": {
      ...supportingRule(
        '层报县人民政府，函商县财政局，2004年设县政府法制办公室，提请县委办公室，转诊县人民医院，上缴县财政，城市管理局和市场监管局，云渡市财政局，示范县中医院。',
      ),
      ...unit({ 名称: '示范县收发室', 上级机关: '[云渡市人民政府]' }),
    },
    'a neighbour that is worked with, and one that is allowed': {
      ...supportingRule('与相邻的南桥县水利局共同巡查。\n\n报南桥县水利局。'),
      ...unit({ 名称: '示范县收发室' }),
      ...workspace({ 允许名称: '[南桥县]' }),
    },
    'an office whose place is not known': {
      ...supportingRule('报南桥县水利局。'),
      ...unit({ 名称: '收发室' }),
    },
    'words before 县': {
      ...supportingRule('移送县公安局，提请县人民政府，由县纪委解释政策，全县各镇人民政府。'),
      ...unit({ 名称: '示范县收发室' }),
    },
    'the unit and its parts explain': {
      ...supportingRule('本制度由示范县收发室负责解释。'),
      ...unit({ 名称: '示范县收发室' }),
    },
    'its own county': { ...power({}, '报示范县人民政府批准。'), ...unit() },
    'a place without an organ, and ordinary words': {
      ...power({}, '赴长沙市学习，会同县财政局办理，送各镇和县政府。'),
      ...unit(),
    },
    'an allowed name': {
      ...power({}, '报隆回县人民政府。'),
      ...unit(),
      ...workspace({ 允许名称: '[隆回县人民政府]' }),
    },
    'a title': { ...power({}, '见《隆回县财政局管理办法》。'), ...unit() },
  },
  invalid: {
    'an address in another county': {
      source: { ...department('', { 办公地点: '青石桥县观象路12号' }), ...unit({ 名称: '示范县收发室' }) },
      findings: ['3:7 “青石桥县”不像是本单位或者本地的机关。'],
    },
    'where another office lies': {
      source: {
        ...supportingRule('枫林街道位于雁峰区东北部，柳桥社区位于老城区东部。'),
        ...unit({ 名称: '砚河区人民政府枫林街道办事处', 上级机关: '[砚河区人民政府]' }),
      },
      findings: ['2:7 “雁峰区”不像是本单位或者本地的机关。'],
    },
    'a county that a rule takes for its own': {
      source: {
        ...supportingRule(
          '结合茶陵县实际，制定本办法。\n\n为规范青陂县财政资金管理，制定本办法。\n\n在青陂县行政区域内养殖的，应当遵守本办法。\n\n经青陂县委同意。',
        ),
        ...unit({ 名称: '示范县收发室' }),
      },
      findings: [
        '2:3 “茶陵县”不像是本单位或者本地的机关。',
        '4:4 “青陂县”不像是本单位或者本地的机关。',
        '6:2 “青陂县”不像是本单位或者本地的机关。',
        '8:2 “青陂县委”不像是本单位或者本地的机关。',
      ],
    },
    'another organ in place of the unit, in its preface': {
      source: unit({ 名称: '示范县水利局' }, '县教育局管的事，件件连着河堤。县教育局手里的权力，要写清楚。'),
      findings: ['6:1 “县教育局”不像是本单位或者本地的机关。', '6:16 “县教育局”不像是本单位或者本地的机关。'],
    },
    'its namesake of another place, in its preface': {
      source: unit({ 名称: '青陂市财政局' }, '白鹤县财政局把权力从头到尾捋了一遍，编成这本汇编。'),
      findings: ['6:1 “白鹤县财政局”不像是本单位或者本地的机关。'],
    },
    'the name of its place as that of another kind': {
      source: {
        ...supportingRule(
          '接受澄溪县审计局监督，2004年撤县设市以前的档案另存。\n\n报澄溪县人民政府，由澄溪市财政局拨付。',
        ),
        ...unit({ 名称: '澄溪市水利局' }),
      },
      findings: ['4:2 “澄溪县”和本地的“澄溪市”只差一个字。'],
    },
    'places whose names are like its own': {
      source: {
        ...supportingRule('接受清原县审计局监督，地点在清远县政务大厅，清源县财政局。'),
        ...unit({ 名称: '清源县水利局' }),
      },
      findings: ['2:3 “清原县”和本地的“清源县”只差一个字。', '2:15 “清远县”和本地的“清源县”只差一个字。'],
    },
    'places whose names are words': {
      source: {
        ...supportingRule('报白云县水利局，送石桥县人民法院。'),
        ...unit({ 名称: '示范县收发室' }),
      },
      findings: [
        '2:2 “白云县水利局”不像是本单位或者本地的机关。',
        '2:10 “石桥县人民法院”不像是本单位或者本地的机关。',
      ],
    },
    'a rule that was written for a township': {
      source: {
        ...supportingRule(
          '本制度由柳湾镇人民政府负责解释。\n\n本制度适用于柳湾镇机关各站所。\n\n由岭坡乡党政办公室负责解释。',
        ),
        ...unit({ 名称: '示范县收发室' }),
      },
      findings: [
        '2:5 “柳湾镇人民政府”不像是本单位或者本地的机关。',
        '4:7 “柳湾镇”不像是本单位或者本地的机关。',
        '6:2 “岭坡乡党政办公室”不像是本单位或者本地的机关。',
      ],
    },
    'counties in no list, behind any word and with any organ': {
      source: {
        ...supportingRule(
          '病历由南桥县中医院保管，罚款上缴南桥县财政，结果抄送岭湾市发展和改革局。\n\n南桥县人力资源和社会保障局负责解释。\n\n移送隆回县人民医院。',
        ),
        ...unit({ 名称: '示范县收发室' }),
      },
      findings: [
        '2:4 “南桥县中医院”不像是本单位或者本地的机关。',
        '2:17 “南桥县财政”不像是本单位或者本地的机关。',
        '2:27 “岭湾市发展和改革局”不像是本单位或者本地的机关。',
        '4:1 “南桥县人力资源和社会保障局”不像是本单位或者本地的机关。',
        '6:3 “隆回县人民医院”不是本地的机关名称。',
      ],
    },
    'a county that nobody knows, and another office that explains': {
      source: {
        ...supportingRule('报云坪县民政局备案。\n\n本制度由县水利局负责解释。\n\n参照韶山市的做法。'),
        ...unit({ 名称: '示范县收发室' }),
      },
      findings: [
        '2:2 “云坪县民政局”不像是本单位或者本地的机关。',
        '4:5 “县水利局”不像是本单位或者本地的机关。',
        '6:3 文中提到别的地方“韶山市”。',
      ],
    },
    'another township in the text of a township': {
      source: {
        ...supportingRule('由龙潭镇纪委处理。'),
        ...unit({ 名称: '示范县收发镇人民政府' }),
      },
      findings: ['2:2 “龙潭镇纪委”不像是本单位或者本地的机关。'],
    },
    'another county': {
      source: { ...power({}, '报隆回县人民政府批准，送邵阳市水利局。'), ...unit() },
      findings: ['9:2 “隆回县人民政府”不是本地的机关名称。', '9:13 “邵阳市水利局”不是本地的机关名称。'],
    },
  },
});
