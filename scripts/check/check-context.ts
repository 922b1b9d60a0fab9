import type { Compilation } from '../model/compilation.ts';
import type { DateText } from '../model/terms.ts';
import type { CheckContext } from './rule.ts';

/** A context whose views are computed once, when they are first asked for. */
export function checkContext(
  compilation: Compilation,
  options: Pick<CheckContext, 'ruleIds'> & { readonly date?: DateText | undefined },
): CheckContext {
  const { date, ruleIds } = options;
  const views = new Map<unknown, unknown>();
  const context: CheckContext = {
    ...(date && { date }),
    ruleIds,
    share: (view) => {
      let shared = views.get(view);
      if (shared === undefined) {
        shared = view(compilation, context);
        views.set(view, shared);
      }
      // The map holds under each view what that very view returned.
      return shared as ReturnType<typeof view>;
    },
  };
  return context;
}
