import { bookletFingerprint } from '../../../lib/booklet-fingerprint.ts';
import type { OutputFile } from '../../../model/output.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { VERSION_FILE } from '../plan/standing-pages.ts';

/** 版本.json: which text of which unit the site shows, so that an upload can tell whether it is still the present one. */
export function versionFile({ units, pending }: SitePlan): OutputFile {
  const version = {
    version: 1,
    units: units.map(({ booklet }) => ({
      folder: booklet.unit.folder,
      name: booklet.unit.name,
      issuedOn: booklet.issuedOn,
      edition: booklet.edition,
      approval: booklet.approval,
      fingerprint: bookletFingerprint(booklet),
    })),
    pending: pending.map(({ subject }) => subject.name),
  };
  return { path: VERSION_FILE, contents: Buffer.from(`${JSON.stringify(version, null, 2)}\n`) };
}
