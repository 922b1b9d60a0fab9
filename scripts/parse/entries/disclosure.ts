import type { z } from 'zod';
import { defined } from '../../lib/defined.ts';
import type { WithholdingReason } from '../../model/entry.ts';
import type { FieldPlaces } from '../../model/place.ts';
import type { Disclosure, DisclosureScope } from '../../model/terms.ts';
import type { Partly } from '../front-matter/evaluate.ts';
import type { disclosure, withholding } from '../schema/shared.ts';
import { legalBasis } from './legal-bases.ts';

/** 公开, with the scope that holds where none can be read. */
export function readDisclosure(
  values: Partly<z.output<typeof disclosure>> | undefined,
  otherwise: DisclosureScope,
): Disclosure {
  const scope = values?.范围;
  const assumed = scope === undefined ? (true as const) : undefined;
  return defined({ scope: scope ?? otherwise, assumed, forms: values?.形式 ?? [], timing: values?.时间 });
}

/** 不公开理由; undefined when it is not given. */
export function readWithholding(
  values: Partly<z.output<typeof withholding>> | undefined,
  places: FieldPlaces,
): WithholdingReason | undefined {
  const place = places.get('不公开理由.保密依据[0]');
  const basis = values?.保密依据;
  return (
    values &&
    defined({
      reason: values.理由,
      basis: basis === undefined || !place ? undefined : legalBasis(basis, place),
      reviewer: values.审查人,
    })
  );
}
