import { contentPath } from '../../lib/content-path.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { FieldPlaces } from '../../model/place.ts';

/**
 * The charts that 流程图 names, as content paths: `收文办理` and `收文办理.mmd` lie in `diagrams/<unit>/`; a path that
 * already starts there is taken as it is. A name that leads elsewhere, or to a file of another kind, is refused.
 */
export function diagramPaths(
  names: readonly string[],
  unit: string,
  path: string,
  places: FieldPlaces,
): Outcome<readonly string[]> {
  const home = contentPath(`diagrams/${unit}/`);
  const diagnostics: Diagnostic[] = [];
  const value = names.flatMap((name, index) => {
    const typed = contentPath(name).replace(/^\.\//, '');
    const inside = typed.startsWith(home) ? typed.slice(home.length) : typed;
    const fault = faultOf(name, inside, unit);
    if (!fault) return home + (inside.endsWith('.mmd') ? inside : `${inside}.mmd`);
    const place = places.get(`流程图[${index}]`) ?? { file: path, line: 1, column: 1 };
    diagnostics.push({ severity: 'error', place, length: [...name].length, ...fault });
    return [];
  });
  return { value, diagnostics };
}

function faultOf(
  name: string,
  inside: string,
  unit: string,
): Pick<Diagnostic, 'ruleId' | 'message' | 'hint'> | undefined {
  if (/^(?:\/|[A-Za-z]:|diagrams\/)|(?:^|\/)\.\.?(?:\/|$)/.test(inside)) {
    const hint = `请把文件放进 diagrams/${unit}/，这里只写文件名。`;
    return { ruleId: 'path-stays-inside', message: `流程图“${name}”指向本单位的流程图文件夹以外。`, hint };
  }
  if (/\.(?!mmd$)[a-z]{2,5}$/.test(inside)) {
    const hint = '流程图是扩展名为 .mmd 的文件；图片请放进“图片”文件夹，插在正文里。';
    return { ruleId: 'reference-resolves', message: `“${name}”不是流程图文件。`, hint };
  }
  return undefined;
}
