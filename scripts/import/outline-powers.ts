import type { OldBlock, OldParagraph } from './old-block.ts';
import type { Guess, OldDepartment } from './old-booklet.ts';
import { addBlock, type OpenEntry, openEntry } from './open-entry.ts';
import {
  isDepartmental,
  isDepartmentName,
  isNumbered,
  isTitle,
  sectionName,
  titleOf,
  titleText,
  unnumbered,
} from './titles.ts';

interface OpenDepartment extends OpenEntry {
  readonly powers: OpenEntry[];
  /** Depth of its heading, where it is one. */
  readonly outline: number | undefined;
}

/** The departments of the first part, each with its powers. */
export function powersOutline(blocks: readonly OldBlock[]): {
  readonly departments: readonly OldDepartment[];
  readonly guesses: readonly Guess[];
} {
  const departments: OpenDepartment[] = [];
  const guesses: Guess[] = [];
  let power: OpenEntry | undefined;
  const plain = !blocks.some((block) => titleOf(block) !== undefined);
  const department = (block: OldBlock): OpenDepartment => {
    const last = departments.at(-1);
    if (last) return last;
    guesses.push({ at: block.at, message: '这里以前没有科室的标题，先放在“未分科室”下，请移到所属科室。' });
    const made = { ...openEntry('未分科室', block.at), powers: [], outline: undefined };
    departments.push(made);
    return made;
  };
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph') {
      addBlock(power ?? department(block), block);
      continue;
    }
    const section = sectionOf(block);
    if (section !== undefined) {
      const owner = isDepartmental(section) ? department(block) : (power ?? department(block));
      if (isDepartmental(section)) power = undefined;
      owner.sections.push({ title: section, at: block.at, blocks: [] });
      continue;
    }
    const named = namesRecord(block, blocks[index + 1]);
    if (!named && isHeadOfPowers(block) && blocks.slice(index + 1, index + 3).some(isRecord)) {
      guesses.push({ at: block.at, message: `“${titleText(block.text)}”下面是各项职权，这个标题没有导入。` });
      continue;
    }
    const charted = power && titleText(block.text) === `${power.name}流程图`;
    if (!isTitle(block) && !named && !charted && !(plain && leads(block, blocks[index + 1]))) {
      addBlock(power ?? department(block), block);
      continue;
    }
    const name = unnumbered(block.text);
    const last = departments.at(-1);
    if (isInner(block, power, last) || name === power?.name) {
      addBlock(power ?? department(block), block);
      continue;
    }
    if (!named && startsDepartment(block, last, blocks[index + 1])) {
      power = undefined;
      departments.push({ ...openEntry(name, block.at), powers: [], outline: block.outline });
      continue;
    }
    const chart = name.replace(/流程图$/, '');
    if (power && chart !== name && (chart === power.name || chart === '')) {
      power.sections.push({ title: '流程图', at: block.at, blocks: [block] });
      continue;
    }
    power = openEntry(chart, block.at);
    if (chart !== name) power.sections.push({ title: '流程图', at: block.at, blocks: [] });
    department(block).powers.push(power);
    if (block.outline === undefined)
      guesses.push({ at: block.at, message: `按字体和位置把“${name}”当作一项职权，请核对。` });
  }
  return { departments, guesses };
}

/** In plain text a title is told by the section that follows it: duties below a department, a record or a chart below a power. */
function leads({ text }: OldParagraph, next: OldBlock | undefined): boolean {
  const section = next?.type === 'paragraph' ? sectionOf(next) : undefined;
  if (section === undefined || text.length > 30 || /[。；：，、《]/.test(text) || isNumbered(text))
    return false;
  if (isDepartmental(section)) return isDepartmentName(text);
  return ['基本情况', '流程图', '办理程序'].includes(section);
}

/** A short line above a table that gives a power's code, name or category. */
const namesRecord = ({ text }: OldParagraph, next: OldBlock | undefined): boolean =>
  next !== undefined &&
  isRecord(next) &&
  titleText(text).length <= 30 &&
  !/[。；：，]/.test(text) &&
  sectionName(text) === undefined;

const isRecord = (block: OldBlock): boolean =>
  block.type === 'table' &&
  /^(?:权力|职权|事项)(?:编码|编号|代码|名称|类别)$/.test(block.rows[0]?.[0]?.trim() ?? '');

/** 二、行政职权 and the like, which only say that powers follow. */
const isHeadOfPowers = ({ text }: OldParagraph): boolean =>
  /^(?:行政)?(?:职权|权力)(?:事项|清单|登记|运行)?(?:及(?:其)?(?:运行)?流程图?)?$/.test(unnumbered(text));

/** A title of the contract, alone on its line. */
function sectionOf(block: OldParagraph): string | undefined {
  return titleText(block.text).length <= 20 ? sectionName(block.text) : undefined;
}

/** A heading deeper than that of a power stands in its text. */
function isInner(
  { outline, text }: OldParagraph,
  power: OpenEntry | undefined,
  department: OpenDepartment | undefined,
) {
  if (/^第[一二三四五六七八九十百\d]+[章节条]/.test(text)) return true;
  const top = department?.outline;
  if (outline === undefined || top === undefined) return false;
  return outline > top + 1 || (outline > top && power === undefined && /[：:]$/.test(text));
}

function startsDepartment(
  block: OldParagraph,
  last: OpenDepartment | undefined,
  next: OldBlock | undefined,
): boolean {
  if (last?.outline !== undefined && block.outline !== undefined) return block.outline <= last.outline;
  if (next?.type === 'paragraph') {
    const section = sectionName(next.text);
    if (section !== undefined && isDepartmental(section)) return true;
  }
  return isDepartmentName(block.text);
}
