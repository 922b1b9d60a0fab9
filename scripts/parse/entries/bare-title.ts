/** A title without the 《》 around it. */
export function bareTitle(title: string): string {
  return /^《[^《》]*(?:《[^《》]*》[^《》]*)*》$/.test(title) ? title.slice(1, -1) : title;
}
