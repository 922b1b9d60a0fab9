const HEAD = /^(?:本)?(.*?)(?:常务|分管)?(?:副)?(主任|[局馆站所队校院台社]长)$/u;

/** 中心主任, 管理部副主任, 馆长: whoever is head of the unit itself, whom the tables of its departments need not list. */
export function headsUnit(post: string, unit: string): boolean {
  const [, body = '', title = ''] = HEAD.exec(post) ?? [];
  if (title === '') return false;
  return title === '主任' ? body !== '' && unit.endsWith(body) : unit.endsWith(body + title.charAt(0));
}
