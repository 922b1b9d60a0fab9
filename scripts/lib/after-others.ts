/** For what this thread alone does: it has time for that when it has handed out all that others can do. */
export const afterOthers = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
