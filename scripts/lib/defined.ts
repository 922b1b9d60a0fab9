/** The same object type with every property that may be undefined made optional. */
export type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the properties that are undefined: absent means absent. */
export function defined<T extends object>(fields: T): Defined<T> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  // `Object.fromEntries` forgets the names of the keys.
  return Object.fromEntries(present) as Defined<T>;
}
