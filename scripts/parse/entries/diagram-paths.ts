import { contentPath } from '../../lib/content-path.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { FieldPlaces } from '../../model/place.ts';

/**
 * The charts that 流程图 names, as content paths: `收文办理` and `收文办理.mmd` lie in `diagrams/<unit>/`; a path that
 * already starts there is taken as it is. A name that leads elsewhere is refused.
 */
export function diagramPaths(
  names: readonly string[],
  unit: string,
  path: string,
  places: FieldPlaces,
): Outcome<readonly string[]> {
  const diagnostics: Diagnostic[] = [];
  const value = names.flatMap((name, index) => {
    const resolved = resolve(name, unit);
    if (resolved !== undefined) return resolved;
    diagnostics.push({
      ruleId: 'path-stays-inside',
      severity: 'error',
      place: places.get(`流程图[${index}]`) ?? { file: path, line: 1, column: 1 },
      length: [...name].length,
      message: `流程图“${name}”指向本单位的流程图文件夹以外。`,
      hint: `请把文件放进 diagrams/${unit}/，这里只写文件名。`,
    });
    return [];
  });
  return { value, diagnostics };
}

function resolve(name: string, unit: string): string | undefined {
  const home = contentPath(`diagrams/${unit}/`);
  const typed = contentPath(name).replace(/^\.\//, '');
  const inside = typed.startsWith(home) ? typed.slice(home.length) : typed;
  if (/^(?:\/|[A-Za-z]:|diagrams\/)|(?:^|\/)\.\.?(?:\/|$)/.test(inside)) return undefined;
  return home + (inside.endsWith('.mmd') ? inside : `${inside}.mmd`);
}
