import { expect, test } from 'vitest';
import {
  factsAbout,
  findMisstatements,
  misstatementsOf,
} from '../../scripts/check/statutes/find-misstatements.ts';

/** What one law says right beside a number of another, or of another article of its own. */
const SENTENCES = `
公务员管理办法 | 任免机关应当自接到申请之日起三十日内予以审批，其中对领导成员辞去公职的申请，应当自接到申请之日起九十日内予以审批。
行政处罚办理规程 | 在水上当场收缴的罚款，应当自抵岸之日起二日内交至行政机关；行政机关应当在二日内将罚款缴付指定的银行。
治安案件办理规程 | 被处二百元以下罚款，被处罚人对罚款无异议的，可以当场收缴。
政府采购管理办法 | 招标文件的提供期限自招标文件开始发出之日起不得少于五个工作日。
行政强制办理规程 | 上一级人民法院应当自收到复议申请之日起十五日内作出是否受理的裁定。
行政应诉工作规程 | 复议机关逾期不作决定的，申请人可以在复议期满之日起十五日内向人民法院提起诉讼。
特种设备安全监察办法 | 发生一般事故，处上一年年收入百分之三十的罚款；发生较大事故，处上一年年收入百分之四十的罚款。
国家赔偿工作规程 | 人民法院赔偿委员会应当自收到赔偿申请之日起三个月内作出决定。
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([subject = '', sentence = '']) => ({ subject, sentence }));

test.each(SENTENCES)('$subject: “$sentence” is the law, not a slip', ({ subject, sentence }) => {
  expect(findMisstatements(sentence, subject)).toEqual([]);
  expect(misstatementsOf(sentence, factsAbout(subject))).toEqual([]);
});
