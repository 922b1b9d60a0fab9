import { FACES } from '../faces.ts';
import { element, W_NAMESPACE, XML_HEAD } from '../xml.ts';

const LATIN = [
  { name: 'Times New Roman', panose: '02020603050405020304', family: 'roman', pitch: 'variable' },
  { name: 'Courier New', panose: '02070309020205020404', family: 'modern', pitch: 'fixed' },
] as const;

/** `word/fontTable.xml`: names what stands in for a face of the standard that a machine does not have. */
export function fontTablePart(): string {
  const chinese = Object.values(FACES).map(({ name, fallbacks, panose, family, pitch }) =>
    element(
      'font',
      { name },
      element('altName', { val: fallbacks.join(',') }) +
        element('panose1', { val: panose }) +
        element('charset', { val: '86' }) +
        element('family', { val: family }) +
        element('pitch', { val: pitch }),
    ),
  );
  const latin = LATIN.map(({ name, panose, family, pitch }) =>
    element(
      'font',
      { name },
      element('panose1', { val: panose }) +
        element('charset', { val: '00' }) +
        element('family', { val: family }) +
        element('pitch', { val: pitch }),
    ),
  );
  return `${XML_HEAD}<w:fonts ${W_NAMESPACE}>${[...chinese, ...latin].join('')}</w:fonts>`;
}
