import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Ground } from './rule.ts';
import { TOLD_BY } from './told-by.ts';

export interface Grounds {
  /** What findings rest on; those that are not in it rest on nothing but their own place. */
  readonly of: ReadonlyMap<Diagnostic, readonly Ground[]>;
  /** Where findings show beside their own place. */
  readonly explained?: ReadonlyMap<Diagnostic, readonly Ground[]>;
  /** Findings of the stages before `check`, which may explain one, too. */
  readonly earlier: readonly Diagnostic[];
}

/**
 * Leaves out what follows from another finding, so that one defect is told once: a finding one of whose grounds is itself
 * found faulty, and a finding at whose very characters another rule tells the same more exactly (`told-by.ts`). A notice
 * explains only what it tells more exactly, and what is itself left out explains nothing. What explains an error comes back
 * as an error, so that nothing gets past the build because it is told at its cause. Order is kept.
 */
export function causesOnly(diagnostics: readonly Diagnostic[], grounds: Grounds): readonly Diagnostic[] {
  const candidatesFor = causeFinder([...grounds.earlier, ...diagnostics], grounds);
  const causes = new Map<Diagnostic, readonly Diagnostic[]>();
  const causesOf = (diagnostic: Diagnostic): readonly Diagnostic[] => {
    const known = causes.get(diagnostic);
    if (known) return known;
    // Of two that explain each other, the one that is asked about second stays.
    causes.set(diagnostic, []);
    const found = candidatesFor(diagnostic).filter((cause) => causesOf(cause).length === 0);
    causes.set(diagnostic, found);
    return found;
  };
  const isLeftOut = (diagnostic: Diagnostic) => causesOf(diagnostic).length > 0;
  const grave = new Set(
    diagnostics.filter((one) => one.severity === 'error' && isLeftOut(one)).flatMap(causesOf),
  );
  return diagnostics
    .filter((diagnostic) => !isLeftOut(diagnostic))
    .map((diagnostic) =>
      grave.has(diagnostic) ? { ...diagnostic, severity: 'error' as const } : diagnostic,
    );
}

/** For a finding, the others that would explain it if they hold. */
function causeFinder(all: readonly Diagnostic[], { of: groundsOf, explained }: Grounds) {
  const byLine = new Map<string, { readonly cause: Diagnostic; readonly at: Ground }[]>();
  for (const cause of all) {
    for (const at of [cause, ...(explained?.get(cause) ?? [])]) {
      const line = lineOf(at.place);
      const told = byLine.get(line);
      if (told) told.push({ cause, at });
      else byLine.set(line, [{ cause, at }]);
    }
  }
  const othersAt = (ground: Ground, finding: Diagnostic): readonly Diagnostic[] =>
    (byLine.get(lineOf(ground.place)) ?? []).flatMap(({ cause, at }) =>
      cause !== finding && overlap(at, ground) ? [cause] : [],
    );
  return (diagnostic: Diagnostic): readonly Diagnostic[] => {
    const sharper = TOLD_BY.get(diagnostic.ruleId);
    const below = (groundsOf.get(diagnostic) ?? [])
      .flatMap((ground) => othersAt(ground, diagnostic))
      .filter(({ severity }) => severity !== 'notice');
    const beside = sharper
      ? othersAt(diagnostic, diagnostic).filter(({ ruleId }) => sharper.has(ruleId))
      : [];
    return [...below, ...beside];
  };
}

const lineOf = ({ file, line }: Place) => `${file}\n${line}`;

/** What has no length is a single character. */
const overlap = (a: Ground, b: Ground) => a.place.column < endOf(b) && b.place.column < endOf(a);
const endOf = ({ place, length = 1 }: Ground) => place.column + length;
