import { powerIsListed } from '../../scripts/check/rules/power-is-listed.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(powerIsListed, {
  valid: {
    'the catalogue itself': {
      ...unit({}, '凡未列入《职权目录》的权力，不得行使。'),
      ...department(),
      ...power(),
    },
    'codes that are out of use': {
      ...supportingRule('停用的旧编码SFS-QR-009、SFS-XK-001不再使用。'),
      ...unit({ 单位代码: 'SFS' }),
      ...power(),
    },
    'a chart that its power only names wrongly': {
      ...power(
        { 流程图: '收文.mmd' },
        '## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 登记 | 2 |\n| 2 | 审核 | 3 |\n| 3 | 归档 | 结束 |',
      ),
      ...unit(),
      'diagrams/收发室/收文办理.mmd': 'flowchart TD\n  A[登记] --> B[审核]\n  B --> C[归档]\n',
    },
    'a power that was given up': {
      ...power({}, '取消“刻章许可审批”行政职权。'),
      ...unit(),
    },
    'a code and a name of the catalogue': {
      ...supportingRule('适用于 SFS-QT-001。\n\n| 职权名称 | 科室 |\n| --- | --- |\n| 收文办理 | 办公室 |'),
      ...power(),
      ...unit({ 单位代码: 'SFS' }),
    },
    'a chart that a power shows': {
      ...power({ 流程图: '收文办理.mmd' }),
      ...unit(),
      'diagrams/收发室/收文办理.mmd': 'flowchart TD\n  A --> B\n',
    },
    "what others do, what is given up, and the unit's own work in other words": {
      ...department('## 职能职责\n\n1、承担公园摊位登记。'),
      ...power({ 名称: '机动车维修企业经营备案' }),
      ...unit(),
      ...supportingRule(
        '公布维修经营备案的办理结果。公布公园摊位登记的办理结果。由县公安局负责的居住证件核发职权的行使不在此列。户外广告设置审批职权已经划转。各类行政许可的办理情况按季公布。依照《公文处理》的程序办理。',
      ),
    },
  },
  invalid: {
    'a power that somebody is said to exercise': {
      source: {
        ...supportingRule('由评比组行使“库存指标调剂审批权”。行使“一票否决权”。当事人行使“陈述申辩权利”。'),
        ...power(),
      },
      findings: ['2:8 “库存指标调剂审批”不在职权目录中。'],
    },
    'a power that a department is said to exercise': {
      source: {
        ...supportingRule('捐赠物资变卖审批由综合科办理。各股室可以行使营业性演出许可，依法行使行政检查权。'),
        ...power(),
      },
      findings: ['2:1 “捐赠物资变卖审批”不在职权目录中。', '2:23 “营业性演出许可”不在职权目录中。'],
    },
    'a procedure of any name': {
      source: {
        ...supportingRule('调拨依照《公章文件外借》的程序办理，依照《公章管理规定》的程序办理。'),
        ...power(),
      },
      findings: ['2:6 “公章文件外借”不在职权目录中。'],
    },
    'a power in the marks of a title': {
      source: { ...supportingRule('擅自设置的，不予追认。《牌匾标识设置审批》按原规定执行。'), ...power() },
      findings: ['2:12 “牌匾标识设置审批”不在职权目录中。'],
    },
    'a power that the unit is said to have': {
      source: { ...supportingRule('本镇行使的烟花爆竹零售许可，每年换证一次。'), ...power() },
      findings: ['2:6 “烟花爆竹零售许可”不在职权目录中。'],
    },
    'a name that is used like that of a power': {
      source: {
        ...department(
          '## 风险与防范\n\n| 风险点 | 等级 | 风险表现 | 防范措施 |\n| --- | --- | --- | --- |\n| 压件 | 中 | 临时困难救助审批时拖着不报 | 每周通报 |',
        ),
        ...power(),
        ...unit(),
        ...supportingRule(
          '适用于行政检查以及机动车维修经营备案职权的行使。公布质量预警和房产经纪机构备案的办理结果。调拨依照《救灾物资紧急征用》的程序办理。',
        ),
      },
      findings: [
        '01-办文制度.md:2:10 “机动车维修经营备案”不在职权目录中。',
        '01-办文制度.md:2:32 “房产经纪机构备案”不在职权目录中。',
        '01-办文制度.md:2:51 “救灾物资紧急征用”不在职权目录中。',
        '9:12 “临时困难救助审批”不在职权目录中。',
      ],
    },
    'a risk of a department at what is no power, no step and no duty': {
      source: {
        ...department(
          '## 职能职责\n\n1、承担合同备案结果的公布。\n\n## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 |\n| --- | --- | --- | --- | --- |\n| 漏报 | 全部业务 | 中 | 漏报 | 核对 |\n| 重领 | 医疗救助资格审核 | 中 | 重领 | 比对 |\n| 漏备 | 合同备案结果登记 | 低 | 漏备 | 核对 |\n| 错审 | 材料审核 | 低 | 错审 | 复核 |',
        ),
        ...power(),
        ...unit(),
      },
      findings: ['14:8 风险表的环节“医疗救助资格审核”不在职权目录中，也不是哪一项职权的环节。'],
    },
    'a name beside those of powers in a table': {
      source: {
        ...supportingRule('| 事项 | 期限 |\n| --- | --- |\n| 收文办理 | 3日 |\n| 水利工程开工备案 | 5日 |'),
        ...power(),
        ...unit(),
      },
      findings: ['5:3 “水利工程开工备案”不在职权目录中。'],
    },
    'a chart of a power under a department': {
      source: {
        ...department('## 刻章许可流程图\n\n```mermaid\nflowchart TD\n  A([开始]) --> B([结束])\n```'),
        ...power(),
        ...unit(),
      },
      findings: ['5:1 流程图画的“刻章许可”不在职权目录中。'],
    },
    'a name in the marks of a title': {
      source: { ...power({}, '窗口受理《刻章许可》等事项。'), ...unit() },
      findings: ['9:5 “刻章许可”不在职权目录中。'],
    },
    'a power that is exercised': {
      source: power({}, '办理职权“饮用水卫生监督抽检”的，参照前款执行。'),
      findings: ['9:5 “饮用水卫生监督抽检”不在职权目录中。'],
    },
    'a name in quotes that is called a power': {
      source: { ...power({}, '纳入“刻章许可审批”行政职权办理。'), ...unit() },
      findings: ['9:3 “刻章许可审批”不在职权目录中。'],
    },
    'a code and a name that the catalogue lacks': {
      source: {
        ...supportingRule('适用于 SFS-QT-009。\n\n| 职权名称 | 科室 |\n| --- | --- |\n| 印章管理 | 办公室 |'),
        ...power(),
        ...unit({ 单位代码: 'SFS' }),
      },
      findings: ['2:5 编码“SFS-QT-009”不在职权目录中。', '6:3 “印章管理”不在职权目录中。'],
    },
    'a chart that no power shows': {
      source: { ...power(), ...unit(), 'diagrams/收发室/发文办理.mmd': 'flowchart TD\n  A --> B\n' },
      findings: ['发文办理.mmd:1:1 流程图“发文办理.mmd”没有权力使用它。'],
    },
  },
});
