const HEAD = /^(?:本)?(.*?)(?:常务|分管)?(?:副)?(主任|[局馆站所队校院台社]长)$/u;

/** 中心主任, 管理部副主任, 馆长: whoever is head of the unit itself, whom the tables of its departments need not list. */
export function headsUnit(post: string, unit: string): boolean {
  const [, body = '', title = ''] = HEAD.exec(post) ?? [];
  if (title === '') return false;
  return title === '主任' ? body !== '' && unit.endsWith(body) : unit.endsWith(body + title.charAt(0));
}

/** 分管副镇长 in a street, 局长 in a town: the head, or a deputy, of a unit of another kind, where the unit's own kind tells. */
export function headsOtherKind(post: string, unit: string): boolean {
  const [, kind = ''] = /^(?:分管|常务|主管)?副?([镇乡局])长$/u.exec(post) ?? [];
  return kind !== '' && KINDS.test(unit) && !unit.includes(kind) && !(kind !== '局' && TOWN.test(unit));
}

/** A centre or a brigade may be under the head of the bureau above it. */
const KINDS = /(?:局|[镇乡]人民政府|街道|办事处)$/u;
/** Of 镇长 and 乡长 the one may be an old habit for the other. */
const TOWN = /[镇乡]人民政府$/u;
