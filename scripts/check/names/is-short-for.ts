/** Whether the signs of a name stand in the full one in the same order: 耕保科 for 耕地保护科. */
export function isShortFor(name: string, full: string): boolean {
  let from = 0;
  for (const character of name) {
    const at = full.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
