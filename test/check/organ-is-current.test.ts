import { organIsCurrent } from '../../scripts/check/rules/organ-is-current.ts';
import { power, unit, workspace } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(organIsCurrent, {
  valid: {
    'a name on an old cover': power(
      {},
      '旧机关的名称照原样著录，例如封面题“县工商行政管理局编”的，不得改为现名。',
    ),
    'a place that people call by what once stood there': power({}, '班车停靠老国土所路口、旧粮食局巷。'),
    'names in old files': power({}, '旧档案里的“国土所”“工商所”等历史名称，著录时照录。'),
    'when it did so': power({}, '文化部2013年评为一级馆。以前兽医站归县畜牧水产局管。'),
    'an examination of former times': power({}, '通过国家统一法律职业资格考试（原国家司法考试）。'),
    'a successor whose name ends in that of the former': power(
      {},
      '报县住房和城乡建设局备案，抄送县住房城乡建设局。',
    ),
    'duties that were joined': power({}, '2019年，原县农业局、县畜牧水产局的职责整合，组建县农业农村局。'),
    'present names': power({}, '送县市场监督管理局、县文化和旅游局、县自然资源和规划局。'),
    'departments in general': power({}, '会同卫生部门、农业部门、交通部门办理，征求建设部门意见。'),
    'what it was called then': power({}, '原县工商局移交的档案，按照《卫生部规章》办理。'),
    'whose decree it was': power({}, '《闲置土地处置办法》（国土资源部令第53号）仍然有效。'),
    'a former name of the unit': { ...power({}, '收发室的前身是示范县法制办。'), ...unit() },
    'what it did at the time': power({}, '1998年国土资源部成立。2009年县工商局发的执照，换照时交回。'),
    'how an old text is read today': power({}, '办法中的“工商行政管理部门”，现指市场监督管理部门。'),
    'names that are asked about': power({}, '旧案卷上的“国土局”“规划局”等名称还要改吗？不用改。'),
    'some that were joined': power({}, '2019年撤销县工商局、县质监局，组建县市场监督管理局。'),
  },
  invalid: {
    'a name since some year': {
      source: power({}, '自2016年起，由县国土资源局登记。'),
      findings: ['9:11 “国土资源局”在机构改革后已经不再设置。'],
    },
    'names that the state has given up': {
      source: power({}, '应当通过国家司法考试，提交税务登记证。'),
      findings: ['9:5 “国家司法考试”已经取消或者改名。', '9:14 “税务登记证”已经取消或者改名。'],
    },
    'former names': {
      source: power({}, '送县工商局、县国土资源局备案。'),
      findings: ['9:3 “工商局”在机构改革后已经不再设置。', '9:8 “国土资源局”在机构改革后已经不再设置。'],
    },
    'the body that reviews the booklet': {
      source: { ...power(), ...workspace({ 审核机关: '示范县法制办' }) },
      findings: ['汇编.md:2:10 “法制办”在机构改革后已经不再设置。'],
    },
  },
});
