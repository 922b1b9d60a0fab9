import type { Prose } from '../model/prose.ts';

type LeaveOut = (node: { readonly type?: unknown }) => boolean;

/**
 * Labels of the footnotes that a text marks, itself or by way of another footnote. Passages for which `leaveOut` says so
 * do not count, nor do the marks in them.
 */
export function markedFootnotes(body: Prose, leaveOut: LeaveOut = () => false): ReadonlySet<string> {
  const marked = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (isNode(value) && !leaveOut(value)) {
      if (value.type === 'footnote' && typeof value.label === 'string') visit(value.label);
      else for (const item of Object.values(value)) walk(item);
    }
  };
  const visit = (label: string): void => {
    if (marked.has(label)) return;
    marked.add(label);
    walk(body.footnotes.get(label)?.children);
  };
  walk(body.blocks);
  return marked;
}

const isNode = (value: unknown): value is { readonly type?: unknown; readonly label?: unknown } =>
  typeof value === 'object' && value !== null;
