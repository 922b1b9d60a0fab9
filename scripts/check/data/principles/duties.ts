import type { Principle } from '../../principle.ts';

/** What offices do because they must: 不必 before one of these is seldom meant, where it is not said of those who come to them. */
export const DUTIES: readonly Principle[] = [
  {
    ground: '制度规定的职责应当履行',
    required: `
报告 上报 登记 记录 审核 审查 复核 审批 批准 公开 公布 告知 写明 注明 说明 载明 盖章 核对 核实 核验 清点 移交 归档 备案 保密 检查 巡查
培训 考核 评估 论证 听取 征求 回复 答复 反馈 整改 改正 上缴 入账 交接 值守 到岗 佩戴 开具 出具 送达 遵守 坚持 履行 落实 负责 承担
制作 填写 编制 制定 召开 会同 配合 督促 确认 讨论 研究 表决 保存 备份 更新 查明 调查 取证 签收 汇报 通报 监督 随机 全程 双人 两人 及时
按时 如实 严格 认真 逐级 逐项 集体 书面
`
      .trim()
      .split(/\s+/u)
      // 不再保存, 不另行公布: it was done once.
      .map((duty) => `(?<!不再[^，。；]{0,6}|不另[^，。；]{0,6}|免[予于])${duty}`),
  },
];
