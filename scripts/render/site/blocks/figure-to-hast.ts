import type { ElementContent } from 'hast';
import type { Figure } from '../../../model/block.ts';
import type { DrawingSheet } from '../../../model/output.ts';
import { element } from './element.ts';
import type { PageContext } from './page-context.ts';
import { pictureToHast } from './span-handlers.ts';
import { svgToHast } from './svg-to-hast.ts';

/** A chart or picture with its caption; the words that say the same stand below it, folded. */
export function figureToHast(figure: Figure, context: PageContext): ElementContent {
  const { id, caption, alt, content } = figure;
  const drawn =
    content.type === 'picture'
      ? [pictureToHast(content.picture, context)]
      : sheetsToHast(caption, context.drawings.get(id)?.sheets ?? []);
  const printed = element('figure', { id }, [...drawn, element('figcaption', {}, [caption])]);
  if (content.type === 'picture') return printed;
  const hint = element('p', { className: ['chart-hint'] }, [
    '图比屏幕宽的，请左右滑动查看，也可以看图下的文字。',
  ]);
  const words = element('details', { className: ['chart-words'] }, [
    element('summary', {}, [`${caption}的文字说明`]),
    element('p', {}, [alt]),
  ]);
  return element('div', { className: ['chart'] }, [hint, printed, words]);
}

function sheetsToHast(caption: string, sheets: readonly DrawingSheet[]): readonly ElementContent[] {
  return sheets.map((sheet, index) => {
    const label = sheets.length === 1 ? caption : `${caption}（第${index + 1}张，共${sheets.length}张）`;
    // On a phone a chart is wider than the screen: the frame scrolls, also by keyboard.
    return element('div', { className: ['chart-frame'], role: 'group', tabIndex: 0, ariaLabel: label }, [
      svgToHast(sheet, label),
    ]);
  });
}
