export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
}

export interface Stopwatch {
  /** Ends the stage before and begins the next. */
  readonly start: (name: string) => void;
  /** Ends the last stage and gives all of them, in order. */
  readonly stop: () => readonly Stage[];
}

/** Times the stages of a command by the caller's clock, and tells `onDone` as each one ends. */
export function stopwatch(clock: () => number, onDone: (stage: Stage) => void = () => {}): Stopwatch {
  const stages: Stage[] = [];
  let running: { readonly name: string; readonly since: number } | undefined;
  const end = () => {
    if (!running) return;
    const stage = { name: running.name, milliseconds: clock() - running.since };
    stages.push(stage);
    onDone(stage);
    running = undefined;
  };
  return {
    start: (name) => {
      end();
      running = { name, since: clock() };
    },
    stop: () => {
      end();
      return stages;
    },
  };
}
