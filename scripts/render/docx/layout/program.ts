/** How a word processor fills lines and pages, as far as they differ. */
export interface Program {
  /** Room between a Chinese character and a Latin letter or digit, as a share of the size. */
  readonly gap: number;
  /** Whether a sign that may not begin a line stands beyond the edge, instead of taking a letter along. */
  readonly hangs: boolean;
  /** Whether the last letter of a run, or of a script within it, goes without the spacing of letters. */
  readonly losesSpacing: boolean;
  /** Whether a row that goes on to the next page leaves a line of a paragraph alone. */
  readonly loneLines: boolean;
  /** Whether a page holds whole lines of its grid only. */
  readonly wholeLines: boolean;
  /** Whether a wider face stands in for Times New Roman. */
  readonly substitutes: boolean;
}

/** Word as docx knows it, and as the PDF is set. */
export const WORD: Program = {
  gap: 0,
  hangs: false,
  losesSpacing: false,
  loneLines: false,
  wholeLines: false,
  substitutes: false,
};

const LIBREOFFICE: Program = {
  ...WORD,
  gap: 1 / 5,
  losesSpacing: true,
  loneLines: true,
  wholeLines: true,
};

/** Word where it makes use of `overflowPunct`, and LibreOffice 7, which knows neither `autoSpaceDE` nor `autoSpaceDN`. */
export const OTHERS: readonly Program[] = [{ ...WORD, hangs: true }, LIBREOFFICE];

/** The same, and LibreOffice on a machine without Times New Roman or a face of its widths. */
export const ALL_OTHERS: readonly Program[] = [...OTHERS, { ...LIBREOFFICE, substitutes: true }];
