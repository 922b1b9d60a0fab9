/**
 * How mermaid-cli draws: black on white and shades of grey, like our own charts, because booklets are printed without
 * colour; labels as SVG text, which alone can be made plain.
 */
export const MERMAID_LOOK = {
  theme: 'neutral',
  handDrawnSeed: 1,
  deterministicIds: true,
  htmlLabels: false,
  // Mermaid would draw a picture of a bomb for some kinds, and say nothing.
  suppressErrorRendering: true,
  fontFamily: '"Noto Sans CJK SC","Microsoft YaHei","PingFang SC","SimHei",sans-serif',
  themeVariables: {
    noteBkgColor: '#ffffff',
    noteBorderColor: '#000000',
    noteTextColor: '#000000',
    actorBorder: '#000000',
    actorLineColor: '#666666',
    signalColor: '#000000',
    signalTextColor: '#000000',
    loopTextColor: '#000000',
    labelTextColor: '#000000',
    sequenceNumberColor: '#ffffff',
    xyChart: { plotColorPalette: '#bfbfbf,#000000,#808080,#404040' },
    gridColor: '#d0d0d0',
    // The key beside a pie shows full colours, so its slices must too.
    pieOpacity: '1',
    pieStrokeColor: '#000000',
    pieStrokeWidth: '1px',
    pieOuterStrokeWidth: '1px',
    ...Object.fromEntries(
      ['#ffffff', '#999999', '#cccccc', '#666666', '#e6e6e6', '#333333'].map((shade, index) => [
        `actor${index}`,
        shade,
      ]),
    ),
    ...Object.fromEntries(
      ['#f7f7f7', '#bfbfbf', '#e6e6e6', '#999999', '#efefef', '#cccccc', '#b3b3b3', '#d9d9d9'].map(
        (shade, index) => [`pie${index + 1}`, shade],
      ),
    ),
  },
  gantt: { fontSize: 14, sectionFontSize: 14, barHeight: 26, barGap: 6, leftPadding: 110 },
  journey: { textPlacement: 'tspan' },
  sequence: { wrapPadding: 2 },
} as const;

/** Chrome squeezes punctuation that stands together, and print does not; the rest mends what no setting reaches. */
export const MERMAID_STYLE = [
  '*{text-spacing-trim: space-all}',
  '.grid .tick text{font-size:13px}',
  '.grid .tick line{stroke:#d0d0d0}',
  '.legend rect{stroke:#000000 !important}',
  'text[class*=section-type], text.task{fill:#000000 !important}',
].join('\n');
