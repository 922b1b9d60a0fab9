import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** A chart is a picture: what would open, run or configure something is left out, and said so. */
export function chartRunsNothing(
  what: 'interaction' | 'directive' | 'configuration',
  place: Place,
): Diagnostic {
  const part = {
    interaction: '点击动作或链接（click、href）',
    directive: '初始化指令“%%{…}%%”',
    configuration: '图前的 config 设置',
  }[what];
  return {
    ruleId: 'chart-runs-nothing',
    severity: 'warning',
    place,
    message: `流程图中的${part}不起作用，已略去。`,
    hint: '请删去这一处；流程图只画环节和连线，样式由系统统一。',
  };
}

/** HTML in a label is dropped, `<br>` excepted. */
export function labelIsText(tags: readonly string[], place: Place): Diagnostic {
  return {
    ruleId: 'chart-label-is-text',
    severity: 'warning',
    place,
    message: `流程图文字中的 HTML 标记${tags.map((tag) => `“<${tag}>”`).join('、')}已略去，只保留文字。`,
    hint: '请删去标记；需要换行时写“<br>”。',
  };
}

/** The same id given two labels: Mermaid keeps the last one, and the clerk's other node vanishes. */
export function nodeHasOneLabel(id: string, other: string, kept: string, place: Place): Diagnostic {
  return {
    ruleId: 'chart-node-has-one-label',
    severity: 'warning',
    place,
    message: `节点“${id}”先后写了两种文字“${other}”和“${kept}”，图中只会出现后一种。`,
    hint: '如果是两个环节，请给其中一个换一个编号；如果是同一个环节，请只写一次文字。',
  };
}
