import { safeName } from './address.ts';

/** Gives out addresses; asked twice for the same one, it numbers the second. */
export type ClaimAddress = (folder: string, slug: string, suffix: '.html' | '/') => string;

/** Addresses are unique also where upper and lower case are one, as on Windows servers. */
export function claimAddresses(reserved: readonly string[]): ClaimAddress {
  const taken = new Set(reserved.map((path) => path.toLowerCase()));
  return (folder, slug, suffix) => {
    const name = safeName(slug);
    for (let count = 1; ; count += 1) {
      const path = `${folder}${count === 1 ? name : `${name}-${count}`}${suffix}`;
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      return path;
    }
  };
}
