import type { StructureType } from './engine/tagging/structure-element.ts';

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

/** The structure type of a heading; PDF knows six levels. */
export function headingTag(level: number): StructureType {
  return HEADINGS[level - 1] ?? 'H6';
}
