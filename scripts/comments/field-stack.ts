/** Follows the fields of a document, which may begin in one paragraph and end in another. */
export interface FieldStack {
  readonly begin: () => void;
  readonly instruction: (text: string) => void;
  readonly separate: () => void;
  readonly end: () => void;
  /** Whether text here is what the office wrote: no instruction, no page number, no table of contents. */
  readonly visible: () => boolean;
}

interface Field {
  instruction: string;
  inResult: boolean;
}

/** Their results depend on the pages, which differ between word processors. */
const COUNTED = /^\s*(?:PAGEREF|PAGE|NUMPAGES|SECTIONPAGES|TOC)\b/i;

export const isCounted = (instruction: string): boolean => COUNTED.test(instruction);

export function fieldStack(): FieldStack {
  const open: Field[] = [];
  return {
    begin: () => open.push({ instruction: '', inResult: false }),
    instruction: (text) => {
      const field = open.at(-1);
      if (field) field.instruction += text;
    },
    separate: () => {
      const field = open.at(-1);
      if (field) field.inResult = true;
    },
    end: () => open.pop(),
    visible: () => open.every(({ inResult, instruction }) => inResult && !isCounted(instruction)),
  };
}
