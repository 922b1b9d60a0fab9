import { z } from 'zod';
import { bookletFingerprint } from '../lib/booklet-fingerprint.ts';
import { findingsOfUnit, isError } from '../lib/findings-of-unit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Unit } from '../model/entry.ts';
import type { OutputFile } from '../model/output.ts';
import { inspectSite } from '../render/site/inspect/inspect-site.ts';
import { siteFindings } from '../render/site/inspect/site-findings.ts';
import { VERSION_FILE } from '../render/site/plan/standing-pages.ts';
import { scan } from '../scan/scan.ts';
import { secretsOf } from '../scan/secrets.ts';
import type { Compiled } from './compile.ts';
import { type Editions, unitBooklet } from './unit-booklet.ts';

/** What stands against publishing a site as it lies on the disk. */
export interface PublicationState {
  /** Findings of the leak scan and errors of the inspection. */
  readonly faults: readonly Diagnostic[];
  /** Units whose pages do not show their present content. */
  readonly stale: readonly string[];
  /** Units whose public text is that of no approved edition, or of one without the number of an opinion (G06). */
  readonly unapproved: readonly string[];
}

const versions = z.object({
  units: z.array(z.object({ folder: z.string(), name: z.string(), fingerprint: z.string() })),
});

/**
 * Judges a finished site once more, by the content of today: nothing withheld may be in it, its inspection may find no
 * error, its text must be that of the content, and that text must have been approved (REQUIREMENTS F08, G06).
 */
export async function publicationState(
  site: readonly OutputFile[],
  compiled: Compiled,
  editions: Editions,
): Promise<PublicationState> {
  const { compilation } = compiled;
  const inspected = siteFindings(inspectSite(site).faults, compilation.units).filter(isError);
  const leaks = await scan(site, secretsOf(compilation));
  const shown = shownUnits(site);
  const present = compilation.units.map((unit) => ({
    unit,
    booklet: publicBooklet(unit, compiled, editions),
  }));
  const isShown = ({ folder }: Unit) => shown.has(folder);
  return {
    faults: [...leaks, ...inspected],
    stale: [
      ...present
        .filter(
          ({ unit, booklet }) =>
            shown.get(unit.folder)?.fingerprint !== (booklet && bookletFingerprint(booklet)),
        )
        .map(({ unit }) => unit.name),
      ...[...shown]
        .filter(([folder]) => compilation.units.every((unit) => unit.folder !== folder))
        .map(([, { name }]) => name),
    ],
    unapproved: present
      .filter(({ unit, booklet }) => isShown(unit) && booklet?.approval?.opinion === undefined)
      .map(({ unit }) => unit.name),
  };
}

/** Undefined for a unit whose errors keep it from being published. */
function publicBooklet(unit: Unit, { compilation, diagnostics }: Compiled, editions: Editions) {
  const errors = findingsOfUnit(diagnostics, unit, compilation).filter(isError).length;
  return errors > 0 ? undefined : unitBooklet(compilation, unit, 'public', { errors, editions });
}

/** By folder, the units whose pages the site has. */
function shownUnits(site: readonly OutputFile[]) {
  const file = site.find(({ path }) => path === VERSION_FILE);
  const { units } = file
    ? versions.parse(JSON.parse(Buffer.from(file.contents).toString('utf8')))
    : { units: [] };
  return new Map(units.map((unit) => [unit.folder, unit]));
}
