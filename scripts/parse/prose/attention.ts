import type { Data } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type ConstructMap = NonNullable<Extension['text']>;
type Construct = Extract<NonNullable<ConstructMap[number]>, { readonly tokenize: unknown }>;
type Code = Parameters<ReturnType<Construct['tokenize']>>[0];

/** Marks behind which nothing is stressed: in 张*、李* the first star does not open. */
const CLOSING_MARKS = '、，。；：？！）】》」』”’…,.;:!?)]}';

const ASTERISK = 42;
const UNDERSCORE = 95;

/**
 * Makes an extension's `*` and `_` leave alone what clerks type: 5*3*2, 138****1234, 张*、李* and the blanks of a form
 * (姓名：____). Everything else is stressed as Markdown says.
 */
export function sparingAttention(extension: Extension): Extension {
  const { text } = extension;
  if (!text) return extension;
  const spared = { ...text };
  for (const code of [ASTERISK, UNDERSCORE]) {
    const construct = text[code];
    if (construct && !Array.isArray(construct)) spared[code] = sparing(construct);
  }
  return { ...extension, text: spared };
}

function sparing(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const { previous } = this;
      const settle = (next: Code) => {
        const token = this.events.at(-1)?.[1];
        if (token?.type === 'attentionSequence') {
          const run = this.sliceSerialize(token);
          const before = character(previous);
          const after = character(next);
          if (isOrdinary(run, before, after)) Object.assign(token, { _open: false, _close: false });
          else if (CLOSING_MARKS.includes(after) && after !== '') Object.assign(token, { _open: false });
        }
        return ok(next);
      };
      return construct.tokenize.call(this, effects, settle, nok);
    },
  };
}

function isOrdinary(run: string, before: string, after: string): boolean {
  if (run.startsWith('_')) return run.length >= 3;
  return run.length >= 4 || (/[0-9A-Za-z０-９]/.test(before) && /[0-9A-Za-z０-９]/.test(after));
}

/** Codes below 0 are line ends and tabs; null is the end of the text. */
function character(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCharCode(code);
}
