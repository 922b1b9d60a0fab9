import { MAIN_NAMESPACE, XML_HEADER } from './xml-names.ts';

const alignment = (horizontal: string, wrap = true) =>
  `<alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ''}/>`;
const format = (font: number, fill: number, border: number, align: string, numberFormat = 0) =>
  `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align}</xf>`;

/** The first number that a workbook may give to a format of its own. */
const DATE_FORMAT = 164;

/** In the order of `STYLES`. */
const FORMATS = [
  format(0, 0, 0, alignment('left', false)),
  format(1, 0, 0, alignment('center', false)),
  format(0, 0, 0, alignment('right', false)),
  format(2, 2, 1, alignment('center')),
  format(0, 0, 1, alignment('left')),
  format(0, 0, 1, alignment('center', false)),
  format(2, 0, 1, alignment('left')),
  format(2, 0, 1, alignment('center', false)),
  format(0, 0, 1, alignment('center', false), DATE_FORMAT),
];

const side = (name: string) => `<${name} style="thin"><color rgb="FF808080"/></${name}>`;

/** The formats of the workbook: 宋体 for the table, as offices hand it up; no colour but a light head. */
export const stylesXml = `${XML_HEADER}<styleSheet xmlns="${MAIN_NAMESPACE}">
<numFmts count="1"><numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
<fonts count="3">
<font><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/></font>
<font><sz val="18"/><name val="方正小标宋简体"/><family val="3"/><charset val="134"/></font>
<font><b/><sz val="10.5"/><name val="黑体"/><family val="3"/><charset val="134"/></font>
</fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEFECE3"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
