import { defined } from '../../../lib/defined.ts';
import type { PowerChapter } from '../../../model/booklet.ts';
import type { SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { publicAddress } from '../public-address.ts';

/** A power as schema.org describes services of governments. */
export function serviceData(power: PowerChapter, path: string, unit: UnitPlan, plan: SitePlan): object {
  const { facts } = power;
  const { complaint, superiors } = unit.booklet.unit;
  const address = facts.department.office ?? complaint?.address;
  return defined({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: power.title,
    identifier: facts.code,
    serviceType: facts.category,
    url: publicAddress(plan, path),
    inLanguage: 'zh-CN',
    provider: defined({
      '@type': 'GovernmentOrganization',
      name: unit.name,
      url: publicAddress(plan, unit.path),
      parentOrganization: superiors[0] && { '@type': 'GovernmentOrganization', name: superiors[0] },
      department: { '@type': 'GovernmentOrganization', name: facts.department.name },
    }),
    availableChannel: defined({
      '@type': 'ServiceChannel',
      servicePhone: facts.department.phone && { '@type': 'ContactPoint', telephone: facts.department.phone },
      serviceLocation: address && { '@type': 'Place', address },
    }),
    hoursAvailable: complaint?.hours,
    termsOfService: facts.legalBases.map(({ text }) => text).join('；') || undefined,
  });
}
