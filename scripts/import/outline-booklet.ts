import type { OldBlock, OldParagraph } from './old-block.ts';
import type { Guess, OldBooklet } from './old-booklet.ts';
import { powersOutline } from './outline-powers.ts';
import { rulesOutline } from './outline-rules.ts';
import {
  isAnnexLabel,
  isGenerated,
  isPreface,
  isRuleName,
  isTitle,
  partTitle,
  sectionName,
  titleOf,
  titleText,
} from './titles.ts';

export type PartKind = 'powers' | 'rules' | 'assessments';

/** A run of blocks that belong to one part. */
interface Stretch {
  readonly kind: PartKind | 'cover' | 'preface' | 'left-out';
  readonly title?: string;
  readonly at: number;
  readonly blocks: OldBlock[];
}

/** Finds the parts, departments, powers and rules of an old booklet by their titles. */
export function outlineBooklet(blocks: readonly OldBlock[]): OldBooklet {
  const guesses: Guess[] = [];
  const stretches = cutParts(blocks, guesses);
  const of = (kind: Stretch['kind']) => stretches.filter((stretch) => stretch.kind === kind);
  const powers = powersOutline(of('powers').flatMap((stretch) => stretch.blocks));
  const rules = rulesOutline(
    of('rules').flatMap((stretch) => stretch.blocks),
    guesses,
  );
  const assessments = rulesOutline(
    of('assessments').flatMap((stretch) => stretch.blocks),
    guesses,
  );
  return {
    cover: of('cover').flatMap((stretch) => stretch.blocks),
    preface: of('preface').flatMap((stretch) => stretch.blocks),
    departments: powers.departments,
    rules,
    assessments,
    partTitles: (['powers', 'rules', 'assessments'] as const).map((kind) => of(kind)[0]?.title ?? ''),
    guesses: [...guesses, ...powers.guesses],
  };
}

function cutParts(blocks: readonly OldBlock[], guesses: Guess[]): readonly Stretch[] {
  const hasParts = blocks.some((block) => startsPart(block) !== undefined);
  const stretches: Stretch[] = [{ kind: 'cover', at: 1, blocks: [] }];
  const begin = (stretch: Stretch) => stretches.push(stretch);
  blocks.forEach((block, index) => {
    const last = stretches.at(-1);
    const next = blocks[index + 1];
    const title = partTitleOf(block, next);
    if (isTitleLine(blocks[index - 1], block)) return;
    if (title !== undefined) {
      const kind = kindOf(title, stretches);
      if (!NAMED_KINDS.some(([, words]) => words.test(title)))
        guesses.push({
          at: block.at,
          message: `按先后次序把“${title || '这一部分'}”当作${KIND_NAMES[kind]}，请核对。`,
        });
      begin({ kind, title, at: block.at, blocks: [] });
    } else if (startsGenerated(block, next)) {
      if (last?.kind !== 'left-out') begin({ kind: 'left-out', at: block.at, blocks: [] });
      const name = titleOf(block);
      if (name !== undefined && isGenerated(name))
        guesses.push({ at: block.at, message: `“${titleText(name)}”由程序按登记项目生成，没有导入。` });
    } else if (isPreface(titleOf(block) ?? '') && (last?.kind === 'cover' || last?.kind === 'left-out')) {
      begin({ kind: 'preface', at: block.at, blocks: [] });
    } else if (last?.kind === 'left-out' && isOtherAnnex(block)) {
      guesses.push({
        at: block.at,
        message: `附件“${titleText(block.text)}”没有导入，请手工放到相应的制度或职权中。`,
      });
    } else if (!hasParts && last && (last.kind === 'cover' || last.kind === 'preface')) {
      const kind = impliedKind(block, blocks, index);
      if (kind) begin({ kind, at: block.at, blocks: [block] });
      else last.blocks.push(block);
    } else if (!hasParts && last?.kind === 'powers' && startsRule(block)) {
      begin({ kind: 'rules', at: block.at, blocks: [block] });
    } else last?.blocks.push(block);
  });
  return stretches;
}

/** A list that the program makes itself, or the label above its title. */
function startsGenerated(block: OldBlock, next: OldBlock | undefined): boolean {
  if (block.type !== 'paragraph') return false;
  return isGenerated(titleOf(block) ?? '') || (isAnnexLabel(block.text) && isGenerated(titleOf(next) ?? ''));
}

/** A heading of the first level among the generated lists. */
const isOtherAnnex = (block: OldBlock): block is OldParagraph =>
  block.type === 'paragraph' && isTitle(block) && block.outline === 1 && !isAnnexLabel(block.text);

/** The title of a part may stand on a line of its own below 第一部分. */
const partTitleOf = (block: OldBlock, next: OldBlock | undefined): string | undefined =>
  isTitleLine(block, next) && next?.type === 'paragraph' ? titleText(next.text) : startsPart(block);

function isTitleLine(block: OldBlock | undefined, next: OldBlock | undefined): boolean {
  if (!block || startsPart(block) !== '' || next?.type !== 'paragraph') return false;
  return next.text.length <= 30 && !/[。；：，]/.test(next.text) && sectionName(next.text) === undefined;
}

/** Real parts are titles; in plain text any line of their form is. */
function startsPart(block: OldBlock): string | undefined {
  if (block.type !== 'paragraph') return undefined;
  const title = partTitle(block.text);
  // A line of a table of contents that is typed by hand ends in a page number.
  return title !== undefined && !/\d$/.test(title) ? title : undefined;
}

const NAMED_KINDS: readonly (readonly [PartKind, RegExp])[] = [
  ['assessments', /考核|考评|评价|评估/],
  ['rules', /制度|规章|管理办法/],
  ['powers', /职权|权力|职责|流程|责任|科室/],
];
const KIND_NAMES: Readonly<Record<PartKind, string>> = { powers: '职权', rules: '制度', assessments: '考核' };
const ORDER: readonly PartKind[] = ['powers', 'rules', 'assessments'];

function kindOf(title: string, before: readonly Stretch[]): PartKind {
  const used = before.map(({ kind }) => kind);
  const free = ORDER.find((kind) => !used.includes(kind)) ?? 'rules';
  const named = NAMED_KINDS.find(([, words]) => words.test(title))?.[0];
  return named ?? free;
}

const startsRule = (block: OldBlock): boolean => isRuleName(titleOf(block) ?? '');

/** In a booklet without parts: what the first title tells. */
function impliedKind(block: OldBlock, blocks: readonly OldBlock[], index: number): PartKind | undefined {
  if (block.type !== 'paragraph' || /汇编|手册|编制|目\s*录/.test(block.text)) return undefined;
  const following = blocks
    .slice(index + 1, index + 6)
    .filter((each): each is OldParagraph => each.type === 'paragraph');
  if (isRuleName(block.text) && (isTitle(block) || following.some(({ text }) => /^第一[章条]/.test(text))))
    return /考核|考评/.test(block.text) ? 'assessments' : 'rules';
  if (following.slice(0, 2).some(({ text }) => sectionName(text) === '职能职责')) return 'powers';
  return undefined;
}
