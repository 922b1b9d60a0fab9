import type { Principle } from '../../reversals/principle.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** 不再保存, 不另行公布: it was done once. */
const WAIVED = '(?<!不再[^，。；]{0,6}|不另[^，。；]{0,6}|免[予于])';
/** 涉及商业秘密的，可以不公开 names its case. */
const WAIVED_UNLESS_CASE = `${WAIVED}(?<!的，?(?:可以不|可不|不必)[^，。；]{0,6})`;
/** 无需, 不需要 may tell what the case is; 举报的可以不通知 names its case. */
const WAIVED_WITHOUT_CASE =
  '(?<=(?:可以不|可不)[^，。；]{0,6})(?<!的，?(?:一般|原则上|均|也|都)?(?:可以不|可不)[^，。；]{0,6})';

/** What offices do because they must: 不必 before one of these is seldom meant, where it is not said of those who come to them. */
export const DUTIES: readonly Principle[] = [
  {
    ground: '制度规定的职责应当履行',
    required: [
      ...words(`
报告 上报 登记 记录 审核 审查 复核 审批 批准 告知 写明 注明 说明 载明 盖章 核对 核实 核验 清点 移交 归档 保密 检查 巡查
培训 考核 听取 回复 答复 反馈 整改 改正 上缴 入账 交接 值守 到岗 佩戴 开具 出具 送达 遵守 坚持 履行 落实 负责 承担
制作 填写 编制 制定 会同 配合 督促 确认 讨论 研究 表决 保存 备份 更新 查明 调查 取证 签收 汇报 通报 监督 随机 全程 双人 两人 及时
按时 如实 严格 认真 逐级 逐项 集体 书面(?!材料|申请|凭证)
`).map((duty) => WAIVED + duty),
      ...words('(?<!可以不予)公开 公布 征求 论证 评估 召开 备案').map((duty) => WAIVED_UNLESS_CASE + duty),
      ...words(`
真实 完整 合法 齐全 依照 依法 按照 遵循 持有 持证 取得 具备 附上 附具 隐去 保守 采纳 复述 锁好 锁闭 立即 当场 当面 当日 主动 提前 准时 准确 热情 公平 公正 逐页
分开 分别 核查 查验 查阅 查看 询问 收集 保护 保留 留存 留痕 准备 带头 追究 问责 移送 立案 启动 组织 指定 安排 配备 建立 健全 设置 公告 通知 提醒 协助 优先 使用
采取 消毒 洗手 验收 计量 称重 过秤 抽样 留样 索证 验电 断电 通风 试运行 标明 标注 警示 防护 维护 保养 检修 检测 检验 校准 检定 编号 编目 入库 出库 盘库 造册 立卷
交底 熟悉 掌握 考试 体检 测试 演练 值班 带班 守护 看护 陪同 护送 随访 查房 会诊 查对 消杀 封存 注销 更正 纠正 澄清 轮换 分离 隔离 询价 比价 回避
`).map((duty) => WAIVED_WITHOUT_CASE + duty),
    ],
  },
];
