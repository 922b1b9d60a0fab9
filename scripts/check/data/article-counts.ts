/** Number of the last article of laws cited by all offices, as in force in 2026, by title without 中华人民共和国: for registries that do not say. */
export const ARTICLE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['宪法', 143],
  ['民法典', 1260],
  ['行政诉讼法', 103],
  ['预算法', 101],
  ['突发事件应对法', 106],
  ['治安管理处罚法', 144],
  ['地方各级人民代表大会和地方各级人民政府组织法', 90],
  ['中国共产党章程', 55],
  ['中国共产党纪律处分条例', 158],
  ['中国共产党党内监督条例', 47],
  ['中国共产党廉洁自律准则', 8],
  ['党政机关公文处理工作条例', 42],
]);
