import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Unit } from '../../../model/entry.ts';
import type { Place } from '../../../model/place.ts';
import { safeName } from '../plan/address.ts';
import type { SiteFault } from './site-fault.ts';

const WORKSPACE = '汇编.md';

/** The faults of a site as findings, at the unit whose pages they are on. */
export function siteFindings(faults: readonly SiteFault[], units: readonly Unit[]): readonly Diagnostic[] {
  const places = new Map(units.map((unit) => [safeName(unit.folder), placeOf(unit)]));
  return faults.map(({ path, ...fault }) => ({
    ...fault,
    place: places.get(path.split('/')[0] ?? '') ?? { file: WORKSPACE, line: 1, column: 1 },
  }));
}

const placeOf = ({ path, places }: Unit): Place => places.get('名称') ?? { file: path, line: 1, column: 1 };
