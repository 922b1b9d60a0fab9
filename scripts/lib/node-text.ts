import type { FlowNode } from '../model/flow-graph.ts';

/** What a node says, taken apart. */
export interface NodeText {
  readonly name: string;
  readonly post?: string;
  readonly limit?: string;
}

const LIMIT =
  /^(?:时限[:：]?)?(?:(?:\d+|[一二三四五六七八九十]+)个?(?:工作日|自然日|日|天|小时|分钟|月|年)(?:以?内)?|即时|当日|当天|当场|随时)$/;
const POST =
  /(?:岗|科|股|室|处|局|组|会议|班子|主任|局长|科长|股长|领导|人员|专员|经办人|负责人|员|长|中心|部门|机关|单位|委员会|办公会|窗口)$/;

/**
 * Takes a label apart: its first line is the name; further lines that read as a post or a time limit are that, as
 * are `@{岗位, 时限}`. What reads as neither stays with the name, so that nothing is lost.
 */
export function nodeText(node: FlowNode): NodeText {
  const [first = '', ...others] = node.label.split('\n');
  const rest: string[] = [];
  const posts: string[] = [];
  const limits: string[] = [];
  for (const line of others) {
    const parts = line
      .replace(/^[（(]|[）)]$/g, '')
      .split(/[，,；;／/｜|·]|\s+/)
      .filter((part) => part !== '');
    if (parts.every((part) => LIMIT.test(part) || POST.test(part))) {
      for (const part of parts) (LIMIT.test(part) ? limits : posts).push(part);
    } else rest.push(line);
  }
  const post = node.metadata.get('岗位') ?? node.metadata.get('承办岗位') ?? (posts.join('、') || undefined);
  const limit =
    node.metadata.get('时限') ?? node.metadata.get('办理时限') ?? (limits.join('、') || undefined);
  return {
    name: nameOf(first, rest, node.shape === 'decision'),
    ...(post !== undefined && { post }),
    ...(limit !== undefined && { limit }),
  };
}

/** A question is often broken over two lines; what follows the name of a step explains it. */
function nameOf(first: string, rest: readonly string[], isQuestion: boolean): string {
  if (rest.length === 0) return first;
  return isQuestion || /[，、；：（“《]$/.test(first)
    ? [first, ...rest].join('')
    : `${first}（${rest.join('；')}）`;
}
