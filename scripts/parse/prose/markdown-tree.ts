import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import { sparingAttention } from './attention.ts';

declare module 'mdast' {
  interface BreakData {
    /** The end of a source line inside a paragraph, which is no line break in print. */
    readonly soft?: true;
  }
}

type TreeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;

/**
 * What clerks type and Markdown would misread: pasted text is indented, `---` below a line is no heading, web addresses
 * are found on our own (they would swallow Chinese), `[x]` in a list is text. HTML is never a block, so that nothing
 * disappears with it.
 */
const DISABLED = [
  'codeIndented',
  'setextUnderline',
  'htmlFlow',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'tasklistCheck',
];

/**
 * Ends a text at the end of its source line, so that each text knows where it stands. Replaces the handler of
 * mdast-util-from-markdown, which joins the lines.
 */
const textByLine: TreeExtension = {
  exit: {
    lineEnding(token) {
      const parent = this.stack.at(-1);
      if (!parent || !('children' in parent)) return;
      if (this.data.atHardBreak) {
        this.data.atHardBreak = undefined;
        return;
      }
      if (!this.config.canContainEols.includes(parent.type)) return;
      // Code and other verbatim text gather in a fragment, where a line end is a character like any other.
      if (parent.type === 'fragment') {
        this.config.enter.data?.call(this, token);
        this.config.exit.data?.call(this, token);
        return;
      }
      this.enter({ type: 'break', data: { soft: true } }, token);
      this.exit(token);
    },
  },
};

function adaptations(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []).map(sparingAttention),
    { disable: { null: DISABLED } },
  ];
  // Only the extension for bare web addresses transforms the tree, and it forgets places.
  const extensions = (data.fromMarkdownExtensions ?? []).flat().filter((extension) => !extension.transforms);
  data.fromMarkdownExtensions = [...extensions, textByLine];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(adaptations)
  .freeze();

/** Reads prepared text as CommonMark and GFM. Every node but those of the root has its position. */
export function markdownTree(text: string): Root {
  return processor.parse(text);
}
