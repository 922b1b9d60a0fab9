import { Header, Paragraph, type ParagraphChild, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import type { RunningHead } from './piece.ts';
import type { ByParity } from './running.ts';
import { textRuns } from './text-runs.ts';

interface PageHead {
  /** What is not yet approved says so on every page: 草案（有 3 处错误未改）. */
  readonly stamp: string | undefined;
  readonly head: RunningHead | undefined;
  /** Of the text area, in twips. */
  readonly width: number;
}

/**
 * The stamp beside the binding, the running head at the outer edge. Odd pages name the chapter: Word looks up the last
 * heading of the second level, in every language of its menus; a program that does not know the field shows the part.
 */
export function runningHeaders({ stamp = '', head, width }: PageHead): ByParity<Header> {
  const mark = textRuns(stamp && ` ${stamp} `, { face: 'hei', style: 'Stamp' });
  const { text = '', chapters = false } = head ?? {};
  const name = textRuns(text, { face: 'song' });
  const header = (style: 'Header' | 'HeaderEven', children: readonly ParagraphChild[]) => {
    const tabStops = [{ type: TabStopType.RIGHT, position: width }];
    return new Header({ children: [new Paragraph({ style, ...(text !== '' && { tabStops }), children })] });
  };
  if (text === '') return { default: header('Header', mark), even: header('HeaderEven', mark) };
  const tab = new TextRun({ children: [new Tab()] });
  const chapter = chapters ? [new SimpleField('STYLEREF 2', text)] : name;
  // A tab to the outer edge takes the place of setting the whole line there.
  return {
    default: header('Header', [...mark, tab, ...chapter]),
    even: header('Header', [...name, tab, ...mark]),
  };
}
