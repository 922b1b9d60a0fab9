import { FACES } from '../faces.ts';
import { CHARACTER, LINE, PORTRAIT, RUNNING_LINE } from '../geometry.ts';
import { atLeast, exactly, type ParagraphStyles, TITLE } from './paragraph-style.ts';

const contentsLine = {
  basedOn: 'Normal',
  next: 'Normal',
  size: 28,
  align: 'left',
  line: exactly(480),
  tabs: [{ align: 'right', leader: 'dot', at: PORTRAIT.textWidth }],
} as const;

const running = { basedOn: 'Normal', face: 'song', spacing: 0, line: exactly(RUNNING_LINE) } as const;
/** The page number stands one character in from the outer edge. */
const number = { ...running, latin: FACES.song.name, size: 28, left: CHARACTER, right: CHARACTER } as const;
const cover = { basedOn: 'Normal', align: 'center' } as const;

/** Cover, contents, and what stands in the margins of every page. */
export const FRONT_STYLES = {
  CoverUnit: { ...cover, name: '封面单位', face: 'title', size: 52, line: exactly(960), before: 3 * LINE },
  CoverTitle: { ...cover, name: '封面书名', face: 'title', size: 68, line: exactly(1200), after: LINE },
  CoverEdition: { ...cover, name: '封面版本', face: 'hei' },
  CoverApproval: { ...cover, name: '封面审定', face: 'kai', size: 28, line: exactly(520) },
  CoverImprint: { ...cover, name: '封面落款', face: 'kai', size: 36, line: exactly(680) },
  TOCHeading: { ...TITLE, name: 'TOC Heading', after: 300 },
  TOC1: { ...contentsLine, name: 'toc 1', face: 'hei', line: exactly(520), before: 120 },
  TOC2: { ...contentsLine, name: 'toc 2', left: 280 },
  TOC3: { ...contentsLine, name: 'toc 3', size: 24, left: 840, line: exactly(400) },
  Header: { ...running, name: 'header', size: 21, align: 'left' },
  HeaderEven: { ...running, name: '偶数页页眉', basedOn: 'Header', size: 21, align: 'right' },
  Footer: { ...number, name: 'footer', align: 'right' },
  FooterEven: { ...number, name: '偶数页页码', basedOn: 'Footer', align: 'left' },
  CommentText: { ...running, name: 'annotation text', size: 20, line: atLeast(280) },
  FootnoteText: { ...running, name: 'footnote text', size: 18, line: atLeast(280) },
} as const satisfies ParagraphStyles;
