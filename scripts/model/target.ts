/** What a build can be asked for. */
export const TARGETS = ['internal', 'review', 'public', 'site', 'data'] as const;
export type Target = (typeof TARGETS)[number];

/** All that a plain `npm run build` makes. The 送审稿 is made on demand. */
export const DEFAULT_TARGETS: ReadonlySet<Target> = new Set(['internal', 'public', 'site', 'data']);
