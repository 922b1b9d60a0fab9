import type { Secret } from './secrets.ts';

/** Finds those secrets that stand in a text, each once. */
export type FindSecrets = (text: string) => readonly Secret[];

/** As many characters as every secret that is looked for has at least. */
const PREFIX = 2;

/**
 * Looks for all secrets in one pass. A public site is some millions of characters, and nearly none of them begins a
 * secret: one bit for each pair of characters says so before anything else is asked.
 */
export function findSecretsAmong(secrets: readonly Secret[]): FindSecrets {
  const mayBegin = new Uint8Array(0x10000);
  const byPrefix = new Map<string, Secret[]>();
  for (const secret of secrets) {
    if (secret.text.length < PREFIX) continue;
    mayBegin[pairAt(secret.text, 0)] = 1;
    const prefix = secret.text.slice(0, PREFIX);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), secret]);
  }
  return (text) => {
    const found = new Set<Secret>();
    for (let at = 0; at + PREFIX <= text.length; at += 1) {
      if (mayBegin[pairAt(text, at)] !== 1) continue;
      for (const secret of byPrefix.get(text.slice(at, at + PREFIX)) ?? [])
        if (text.startsWith(secret.text, at)) found.add(secret);
    }
    return [...found];
  };
}

/** Two characters in sixteen bits; different pairs may share a number. */
const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
