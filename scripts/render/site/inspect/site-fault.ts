import type { Severity } from '../../../model/diagnostic.ts';

/** Something amiss with one file of the finished site. */
export interface SiteFault {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The file, relative to the site's folder. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}
