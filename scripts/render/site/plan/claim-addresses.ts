import { safeName } from './address.ts';

type Suffix = '.html' | '/';

/** Gives out addresses, each once. */
export interface ClaimAddress {
  /** Asked twice for the same one, it numbers the second. */
  (folder: string, slug: string, suffix: Suffix): string;
  /** The very address, or undefined where it is taken. */
  readonly exactly: (folder: string, slug: string, suffix: Suffix) => string | undefined;
}

/** Addresses are unique also where upper and lower case are one, as on Windows servers. */
export function claimAddresses(reserved: readonly string[]): ClaimAddress {
  const taken = new Set(reserved.map((path) => path.toLowerCase()));
  const take = (path: string): string | undefined => {
    if (taken.has(path.toLowerCase())) return undefined;
    taken.add(path.toLowerCase());
    return path;
  };
  const claim = (folder: string, slug: string, suffix: Suffix): string => {
    const name = safeName(slug);
    for (let count = 1; ; count += 1) {
      const path = take(`${folder}${count === 1 ? name : `${name}-${count}`}${suffix}`);
      if (path !== undefined) return path;
    }
  };
  return Object.assign(claim, {
    exactly: (folder: string, slug: string, suffix: Suffix) => take(`${folder}${safeName(slug)}${suffix}`),
  });
}
