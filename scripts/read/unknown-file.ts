import type { Diagnostic } from '../model/diagnostic.ts';

const LEAVE_OUT = '不编入汇编的，可以把名称改成以“_”开头。';

/** Says why a file has no place in the compilation. What is wrong with its folder is said of the folder. */
export function unknownFile(path: string): Diagnostic {
  const [top, folder, ...names] = path.split('/');
  if (top === 'diagrams') {
    return unknown(path, notKnown(path), `diagrams 文件夹只放流程图文件（扩展名 .mmd）。${LEAVE_OUT}`);
  }
  if (top === '法规' || folder === undefined) {
    const hint = '“法规”文件夹中每部法规是一个 .md 文件；除此之外，这里只有“汇编.md”和各单位的文件夹。';
    return unknown(path, notKnown(path), hint + LEAVE_OUT);
  }
  if (names.length > 0 && !['职权', '制度', '考核', '图片'].includes(folder)) {
    const hint = `单位文件夹下只有“职权”“制度”“考核”“图片”四个文件夹。${LEAVE_OUT}`;
    return unknown(`${top}/${folder}`, `“${top}/${folder}”不是汇编认识的文件夹，其中的文件没有编入。`, hint);
  }
  if (folder === '职权' && names.length === 1 && path.endsWith('.md')) {
    const hint = '请在“职权”下为科室建一个文件夹，把文件移到其中。';
    return unknown(path, `职权文件“${path}”没有放在科室的文件夹中，没有编入。`, hint);
  }
  return unknown(path, notKnown(path), `请检查文件名、扩展名和所在的文件夹。${LEAVE_OUT}`);
}

/** Says that a folder looks like a unit's and is none. */
export function unknownUnit(folder: string): Diagnostic {
  const hint = `如果它是一个单位，请在其中新建“单位.md”，写明名称。${LEAVE_OUT}`;
  return unknown(folder, `文件夹“${folder}”中没有“单位.md”，其中的文件没有编入。`, hint);
}

/** Says that charts lie inside the content folder, where their paths would be taken for those beside it. */
export function misplacedCharts(): Diagnostic {
  const hint = '请把它移到内容文件夹旁边，与内容文件夹并列。';
  return unknown('diagrams', '流程图文件夹“diagrams”放在了内容文件夹里面，其中的文件没有读入。', hint);
}

const notKnown = (path: string) => `“${path}”不是汇编认识的文件，没有编入。`;

function unknown(file: string, message: string, hint: string): Diagnostic {
  return { ruleId: 'file-is-known', severity: 'warning', place: { file, line: 1, column: 1 }, message, hint };
}
