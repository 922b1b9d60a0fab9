import type { FlowNode } from '../../model/flow-graph.ts';
import { isPostWithin, splitPosts } from '../views/unit-posts.ts';

/** What a label says behind its first line, as far as it names posts: limits and remarks are none. */
export function postsOfNode({ label, metadata }: FlowNode, known: readonly string[]): readonly string[] {
  const text = [metadata.get('岗位') ?? '', ...label.split('\n').slice(1)].join('，');
  return splitPosts(text.replace(/[（）()：:\s]/gu, '，').replace(/(?:承办|责任)?岗位，/u, '')).filter(
    (name) => known.includes(name) || POST.test(name),
  );
}

const POST =
  /^(?!.*[\d第每])\p{Script=Han}{1,8}(?:岗|长|主任|书记|专员|科员|专干|干事|领导|干部|民警|会计|出纳|主管|组员|(?<!人)员)$/u;

/** A post may stand with its department before it, or without. */
export const isSamePost = (one: string, other: string): boolean =>
  isPostWithin(one, other) || isPostWithin(other, one);
