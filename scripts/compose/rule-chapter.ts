import { formatDate } from '../lib/format-date.ts';
import type { Block } from '../model/block.ts';
import type { AssessmentChapter, RuleChapter, RuleFacts } from '../model/booklet.ts';
import type { Assessment, Power, SupportingRule } from '../model/entry.ts';
import { type ComposeContext, chapterId } from './compose-context.ts';
import { proseContext, titledBlocks } from './power-chapter.ts';
import { proseBlocks } from './prose-blocks.ts';
import { textSpans } from './spans.ts';
import { gridTable } from './tables.ts';

/** One supporting rule: when it was adopted, its text as typed, its signature. */
export function ruleChapter(
  rule: SupportingRule,
  powers: readonly Power[],
  compose: ComposeContext,
): RuleChapter {
  return { type: 'rule', ...ruleParts(rule, powers, compose, []) };
}

/** One assessment rule, with the tiers of its front matter as a table. */
export function assessmentChapter(
  assessment: Assessment,
  powers: readonly Power[],
  compose: ComposeContext,
): AssessmentChapter {
  return { type: 'assessment', ...ruleParts(assessment, powers, compose, tiers(assessment)) };
}

function ruleParts(
  rule: SupportingRule | Assessment,
  powers: readonly Power[],
  compose: ComposeContext,
  extra: readonly Block[],
): Omit<RuleChapter, 'type'> {
  return {
    id: chapterId(rule.path),
    title: rule.name,
    slug: rule.slug,
    ...(rule.formerSlugs && { formerSlugs: rule.formerSlugs }),
    facts: ruleFacts(rule, powers),
    children: [
      ...issue(rule),
      ...withheldNote(rule),
      ...proseBlocks(rule.body.blocks, proseContext(rule, compose)),
      ...extra,
      ...signature(rule),
    ],
  };
}

function ruleFacts(rule: SupportingRule | Assessment, powers: readonly Power[]): RuleFacts {
  const { documentNumber, issuedBy, adoptedOn, effectiveOn, signature } = rule;
  return {
    ...(documentNumber && { documentNumber }),
    ...(issuedBy && { issuedBy }),
    ...(adoptedOn && { adoptedOn }),
    ...(effectiveOn && { effectiveOn }),
    ...(signature && { signature }),
    powers: rule.powers.flatMap((code) => {
      const power = powers.find((candidate) => candidate.code === code);
      return power ? [{ name: power.name, id: chapterId(power.path) }] : [];
    }),
  };
}

/** The line below a rule's title: （示移发〔2026〕3号　2026年3月5日通过　自2026年4月1日起施行）. */
function issue({ documentNumber, adoptedOn, effectiveOn }: SupportingRule | Assessment): readonly Block[] {
  const parts = [
    documentNumber,
    adoptedOn && `${formatDate(adoptedOn)}通过`,
    effectiveOn && `自${formatDate(effectiveOn)}起施行`,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  return [{ type: 'paragraph', role: 'centered', face: 'kai', spans: textSpans(`（${parts.join('　')}）`) }];
}

/** Marks a classified rule in the office's own edition (CONTENT.md §4); powers say it in their record. */
function withheldNote({ disclosure, withholding }: SupportingRule | Assessment): readonly Block[] {
  if (disclosure.scope !== '不公开') return [];
  const parts = [
    '【不公开】',
    withholding?.reason && `理由：${withholding.reason}`,
    withholding?.basis && `保密依据：${withholding.basis.text}`,
    withholding?.reviewer && `保密审查人：${withholding.reviewer}`,
  ].filter((part) => part !== undefined);
  return [{ type: 'paragraph', role: 'centered', face: 'kai', spans: textSpans(parts.join('　')) }];
}

function signature({ signature, adoptedOn }: SupportingRule | Assessment): readonly Block[] {
  if (!signature) return [];
  const lines = adoptedOn ? [signature, formatDate(adoptedOn)] : [signature];
  return lines.map((line) => ({ type: 'paragraph', role: 'right', spans: textSpans(line) }));
}

function tiers({ path, tiers, scoreUnit }: Assessment): readonly Block[] {
  if (tiers.length === 0) return [];
  const bound = (value: number | undefined) => (value === undefined ? '不限' : `${value}${scoreUnit}`);
  const table = gridTable(
    [
      { title: '等级', align: 'center' },
      { title: '下限（含）', align: 'center' },
      { title: '上限（含）', align: 'center' },
    ],
    tiers.map((tier) => [tier.name, bound(tier.min), bound(tier.max)]),
  );
  return titledBlocks(path, '等级划分', [table]);
}
