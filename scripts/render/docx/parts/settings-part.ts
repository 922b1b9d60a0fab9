import { element, W_NAMESPACE, XML_HEAD } from '../xml.ts';

/** What Word 2013 and later write themselves; without them a file opens in compatibility mode. */
const COMPATIBILITY = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
};
const WORD = 'http://schemas.microsoft.com/office/word';

/**
 * `word/settings.xml`. No `updateFields`: the page numbers are in the file, and Word would ask the reader a question.
 * A 送审稿 tracks what its reader changes. Punctuation is not compressed, so that 28 characters fill a line.
 */
export function settingsPart({ tracksChanges }: { readonly tracksChanges: boolean }): string {
  const compatibility = Object.entries(COMPATIBILITY).map(([name, val]) =>
    element('compatSetting', { name, uri: WORD, val }),
  );
  const settings = [
    element('zoom', { percent: 100 }),
    element('mirrorMargins'),
    tracksChanges ? element('trackRevisions') : '',
    element('defaultTabStop', { val: 640 }),
    element('evenAndOddHeaders'),
    element('characterSpacingControl', { val: 'doNotCompress' }),
    element('footnotePr', {}, element('footnote', { id: -1 }) + element('footnote', { id: 0 })),
    element('endnotePr', {}, element('endnote', { id: -1 }) + element('endnote', { id: 0 })),
    element('compat', {}, element('doNotExpandShiftReturn') + compatibility.join('')),
    element('themeFontLang', { val: 'en-US', eastAsia: 'zh-CN' }),
    element('decimalSymbol', { val: '.' }),
    element('listSeparator', { val: ',' }),
  ];
  return `${XML_HEAD}<w:settings ${W_NAMESPACE}>${settings.join('')}</w:settings>`;
}
