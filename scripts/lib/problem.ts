/** What stopped the program although the content is not at fault: wrong usage, or a machine that lacks something. */
export interface Problem extends Error {
  readonly kind: 'usage' | 'environment';
}

/** An error to throw. `message` is for the user: Chinese, full sentences that say what to do. */
export function problem(kind: Problem['kind'], message: string, cause?: unknown): Problem {
  return Object.assign(new Error(message, { cause }), { kind });
}

/** Tells a problem from a fault of our own, which carries no kind. */
export function isProblem(error: unknown): error is Problem {
  return (
    error instanceof Error && 'kind' in error && (error.kind === 'usage' || error.kind === 'environment')
  );
}
