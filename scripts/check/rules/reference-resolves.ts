import { groupBy } from '../../lib/group-by.ts';
import { editDistance, nearest } from '../../lib/nearest.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Power, Unit } from '../../model/entry.ts';
import { unknownOwnRules } from '../names/unknown-own-rules.ts';
import { bareTitle } from '../patterns/words.ts';
import type { CheckContext, Report, Rule } from '../rule.ts';
import { inlineText } from '../views/inline-text.ts';
import { links } from '../views/links.ts';
import { departmentsByPath, powersByUnit, unitsByFolder } from '../views/lookups.ts';
import { blocksOf } from '../views/prose-blocks.ts';
import { type ProseEntry, proseEntries } from '../views/prose-entries.ts';

export const referenceResolves: Rule = {
  id: 'reference-resolves',
  severity: 'error',
  summary: '链接、图片、流程图文件以及职权、职责、制度的对应关系都要能找到。',
  check(compilation, report, context) {
    checkLinks(compilation, report, context);
    const targets = targetsOf(compilation);
    for (const power of compilation.powers) checkPower(power, targets, report, context);
    checkPowerCodes(compilation, report, context);
    for (const { piece, title, index, meant } of context.share(unknownOwnRules)) {
      report({
        place: piece.placeAt(index),
        severity: 'warning',
        length: title.length,
        message: `本单位没有“${title}”。`,
        hint: `是不是“${meant}”？确是上级的文件，请写明是哪里印发的。`,
      });
    }
  },
};

function checkLinks(compilation: Compilation, report: Report, context: CheckContext): void {
  const entries = new Map(context.share(proseEntries).map((entry) => [entry.path, entry]));
  const pictures = new Set(compilation.pictures.map((picture) => picture.path));
  for (const { inline } of context.share(links)) {
    const { target, place } = inline;
    if (inline.type === 'image') {
      if (!pictures.has(target)) {
        report({
          place,
          message: `找不到图片“${target}”。`,
          hint: guess(target, pictures, '请核对图片的文件名和位置'),
        });
      }
      continue;
    }
    const entry = entries.get(target);
    if (!entry && !pictures.has(target)) {
      report({
        place,
        message: `链接指向的文件“${target}”不存在。`,
        hint: guess(target, entries.keys(), '请核对链接'),
      });
    } else if (entry && inline.anchor && !hasAnchor(entry, inline.anchor)) {
      report({
        place,
        message: `“${entry.name}”中没有“${inline.anchor}”这个标题。`,
        hint: '请改为该文件中实有的标题，或者去掉链接中“#”以后的部分。',
      });
    }
  }
}

function hasAnchor(entry: ProseEntry, anchor: string): boolean {
  const wanted = plain(anchor);
  return blocksOf(entry).some(({ block }) => {
    if (block.type !== 'heading' && block.type !== 'paragraph') return false;
    const marker = plain(block.marker?.text ?? '');
    if (marker !== '' && marker === wanted) return true;
    if (block.type !== 'heading') return false;
    const title = plain(inlineText(block.children, block.place).text);
    return title === wanted || marker + title === wanted;
  });
}

/** What powers point at. */
interface Targets {
  readonly charts: readonly string[];
  /** By unit: its rules and assessments, by their names and by those of their files. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
}

function targetsOf({ diagrams, rules, assessments }: Compilation): Targets {
  const byUnit = groupBy([...rules, ...assessments], ({ unit }) => unit);
  return {
    charts: diagrams.map((diagram) => diagram.path),
    rules: new Map([...byUnit].map(([unit, own]) => [unit, own.flatMap(({ name, slug }) => [name, slug])])),
  };
}

function checkPower(power: Power, { charts, rules }: Targets, report: Report, context: CheckContext): void {
  for (const [index, path] of power.diagramFiles.entries()) {
    if (charts.includes(path)) continue;
    report({
      entry: power,
      field: `流程图[${index}]`,
      message: `找不到流程图文件“${path}”。`,
      hint: guess(path, charts, '请把文件放到 diagrams 下本单位的文件夹里，或者改正文件名'),
    });
  }

  const duties = context.share(departmentsByPath).get(power.department)?.duties ?? [];
  const numbers = duties.map((duty) => duty.number);
  for (const [index, number] of power.duties.entries()) {
    // Where two duties have one number, one of them has this one, and its slip is told there.
    const isMistyped = new Set(numbers).size < numbers.length && Number(number) <= numbers.length;
    if (numbers.length === 0 || numbers.includes(number) || isMistyped) continue;
    report({
      entry: power,
      field: `对应职责[${index}]`,
      message: `对应职责“${number}”在本科室的职能职责中没有。`,
      hint: `本科室的职能职责编号为 ${numbers.join('、')}，请改为其中的编号。`,
    });
  }

  const names = rules.get(power.unit) ?? [];
  for (const [index, name] of power.supportingRules.entries()) {
    if (names.includes(bareTitle(name))) continue;
    report({
      entry: power,
      field: `配套制度[${index}]`,
      message: `配套制度“${name}”在本单位的制度中没有。`,
      hint: guess(bareTitle(name), names, '请在“制度”文件夹中补上这项制度，或者改正名称'),
    });
  }
}

function checkPowerCodes(compilation: Compilation, report: Report, context: CheckContext): void {
  for (const rule of [...compilation.rules, ...compilation.assessments]) {
    const own = context.share(powersByUnit).get(rule.unit) ?? [];
    const codes = own.map((power) => power.code);
    const naming = own.filter((power) => power.supportingRules.includes(rule.name));
    const isOdd = (power: Power) =>
      isOddCode(power, context.share(unitsByFolder).get(rule.unit), compilation);
    // What an unreadable power calls itself nobody knows.
    if (compilation.unreadable.some(({ unit, role }) => unit === rule.unit && role === 'power')) continue;
    // A power that names this rule and has no code of its own: the slip is told there.
    const resolved = new Set(rule.powers.filter((code) => codes.includes(code)));
    const odd = naming.length > resolved.size ? naming.filter(isOdd) : [];
    for (const [index, code] of rule.powers.entries()) {
      const isGiven = (power: Power) => codes.filter((one) => one === power.code).length > 1;
      if (
        codes.includes(code) ||
        // The power that was given the code of another one may well have this one.
        odd.some(isGiven) ||
        (isWellFormed(code) && odd.some((power) => serialOf(power.code) === serialOf(code)))
      )
        continue;
      report({
        entry: rule,
        field: `对应职权[${index}]`,
        message: `对应职权“${code}”不是本单位任何一项权力的编码。`,
        hint: guess(code, codes, '请改为本单位权力的编码'),
      });
    }
  }
}

/** A code that another power has, too, that is formed otherwise, or that begins with the code of another unit. */
const isOddCode = ({ code }: Power, unit: Unit | undefined, { powers }: Compilation): boolean =>
  !isWellFormed(code) ||
  !code.startsWith(unit?.unitCode ?? '') ||
  powers.filter((one) => one.code === code).length > 1;

const serialOf = (code: string): number => Number(code.split('-').at(-1));

const isWellFormed = (code: string): boolean => /^[A-Z]+-[A-Z]{2}-\d{3}$/u.test(code);

function guess(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  const isNear = near !== undefined && editDistance(word, near) <= Math.max(2, word.length / 4);
  return isNear ? `${otherwise}；是不是“${near}”？` : `${otherwise}。`;
}

/** Editors make anchors from titles in different ways; they agree on the letters. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
