import type { Place } from '../../model/place.ts';
import type { Suppression } from '../../model/prose.ts';
import type { Findings } from './findings.ts';
import type { PreparedText } from './prepare-lines.ts';
import type { LineSpan } from './prose-context.ts';

/**
 * Reads `<!-- 检查-忽略 规则 理由 -->` out of comments. Other comments are never printed, and are told: what is written
 * there is lost to every reader of the booklet. `spans` are the source lines of all blocks, outer ones first.
 */
export function readSuppressions(
  comments: PreparedText['comments'],
  spans: readonly LineSpan[],
  findings: Findings,
): readonly Suppression[] {
  const first = Math.min(...spans.map(({ from }) => from));
  return comments.flatMap(({ text, place }): readonly Suppression[] => {
    const request = /^检查\s*[-－—]?\s*忽略(.*)$/su.exec(text);
    if (!request) {
      reportForeign(text, place, findings);
      return [];
    }
    const [, ruleId, reason] = /^[\s:：]*([a-z][a-z0-9-]*)[\s:：,，]+(\S.*)$/su.exec(request[1] ?? '') ?? [];
    if (ruleId === undefined || reason === undefined) {
      findings.error(
        'suppression-has-reason',
        place,
        `“${text}”没有写明忽略哪一条规则和理由，不起作用。`,
        '请写成“<!-- 检查-忽略 规则编号 理由 -->”，例如“<!-- 检查-忽略 organ-is-current 引用的是历史文件 -->”。',
      );
      return [];
    }
    const suppression = { ruleId, reason: reason.trim(), place };
    return [place.line < first ? suppression : { ...suppression, lines: coveredLines(place.line, spans) }];
  });
}

function reportForeign(text: string, place: Place, findings: Findings): void {
  const [line = ''] = text.split('\n');
  findings.warning(
    'no-raw-html',
    place,
    `注释“<!-- ${line} -->”不会印出来，看书的人看不到。`,
    '要让人看到的，请写进正文；只是提醒自己的，定稿前请删去。',
  );
}

/** The block on the comment's own line, else the block that follows it. */
function coveredLines(line: number, spans: readonly LineSpan[]): LineSpan {
  const around = spans.findLast(({ from, to }) => from <= line && line <= to);
  const next = spans
    .filter(({ from }) => from > line)
    .reduce<LineSpan | undefined>(
      (nearest, span) => (nearest && nearest.from <= span.from ? nearest : span),
      undefined,
    );
  return around ?? next ?? { from: line, to: line };
}
