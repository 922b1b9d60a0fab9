import type { Page } from '../page.ts';
import type { SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { annexPages } from './annex-pages.ts';
import { departmentPage } from './department-page.ts';
import { documentPage } from './document-page.ts';
import { guidePage } from './guide-page.ts';
import { homePage } from './home-page.ts';
import { lawPage } from './law-page.ts';
import { partPage } from './part-page.ts';
import { powerPage } from './power-page.ts';
import { standingPages } from './standing-pages.ts';
import { unitPage } from './unit-page.ts';

/** Every page of the site, one at a time: ten thousand of them need not be held at once. */
export function* allPages(plan: SitePlan): Generator<Page> {
  yield homePage(plan);
  yield* standingPages(plan);
  for (const unit of plan.units) yield* unitPages(unit, plan);
  for (const law of plan.laws) yield lawPage(law, plan);
}

function* unitPages(unit: UnitPlan, plan: SitePlan): Generator<Page> {
  yield unitPage(unit, plan);
  for (const preface of unit.prefaces) yield documentPage(preface, [], unit, plan);
  for (const part of unit.parts) {
    const above = [{ title: part.subject.title, path: part.path }];
    yield partPage(part, unit, plan);
    for (const department of part.departments) {
      const aboveDocument = [...above, { title: department.subject.title, path: department.path }];
      yield departmentPage(department, part, unit, plan);
      for (const power of department.powers) {
        yield powerPage(power, department, part, unit, plan);
        if (power.guide !== undefined) yield guidePage(power, power.guide, department, unit, plan);
      }
      for (const document of department.documents) yield documentPage(document, aboveDocument, unit, plan);
    }
    for (const document of part.documents) yield documentPage(document, above, unit, plan);
  }
  for (const annex of unit.annexes) yield* annexPages(annex, unit, plan);
}
