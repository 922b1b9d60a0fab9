import type { Place } from '../../model/place.ts';
import type { ProseTable } from '../../model/prose.ts';
import { inlineText } from '../views/inline-text.ts';

/** A cell of a table whose number does not follow from the others. */
export interface WrongFigure {
  readonly place: Place;
  readonly length: number;
  readonly message: string;
}

interface Figure {
  readonly value: number;
  readonly unit: string;
}

interface Cell {
  readonly text: string;
  readonly place: Place;
  /** Undefined where the cell holds words. */
  readonly figure: Figure | undefined;
}

type Row = readonly Cell[];

/** Products along the rows, then totals of rows and of columns. A wrong product makes no second fault of its total. */
export function wrongFigures(table: ProseTable): readonly WrongFigure[] {
  const titles = table.head.cells.map((cell) => textOf(cell).replace(/\s/gu, ''));
  const hasTotal =
    table.rows
      .at(-1)
      ?.cells.slice(0, 2)
      .some((cell) => TOTAL.test(textOf(cell).trim())) ?? false;
  // A row without one of its cells is told as such, and what stands in the others is in doubt.
  if (table.rows.some(({ cells }) => cells.length !== table.head.cells.length)) return [];
  // Most tables have nothing to add up.
  const periods = periodsOf(titles);
  if (!hasTotal && !periods && !titles.some((title) => AMOUNT.test(title) || TOTAL.test(title))) return [];
  const rows = table.rows.map(({ cells }) => cells.map(cellOf));
  const last = rows.at(-1);
  const parts = hasTotal ? rows.slice(0, -1) : rows;
  const products = [...wrongProducts(titles, parts), ...(periods ? wrongPeriods(periods, parts) : [])];
  const across = wrongRowTotals(titles, rows);
  const down =
    hasTotal && last
      ? wrongColumnTotals(titles, parts, last, new Map(products.map((one) => [one.cell, one.right])))
      : [];
  return [...products, ...across, ...down].map(({ cell, message }) => ({
    place: cell.place,
    length: [...cell.text].length,
    message,
  }));
}

type TableCell = ProseTable['head']['cells'][number];

const textOf = ({ children, place }: TableCell): string => inlineText(children, place).text;

interface Wrong {
  readonly cell: Cell;
  readonly right: number;
  readonly message: string;
}

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|小\s*计|总\s*数)$/u;
const FIGURE =
  /^[¥￥]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(万?元|分|人次?|[个件份张本册套台辆次户家天日块根棵株亩米吨%％]|平方米|公里|公斤|小时|学时)?$/u;

function cellOf({ children, place }: TableCell): Cell {
  const placed = inlineText(children, place);
  const text = placed.text.trim();
  const [, number, unit = ''] = FIGURE.exec(text.normalize('NFKC')) ?? [];
  return {
    text,
    place: placed.placeAt(placed.text.indexOf(text)),
    figure: number === undefined ? undefined : { value: Number(number.replaceAll(',', '')), unit },
  };
}

const PRICE = /单价|单位价格|标准|每[人件次天日户亩米台份套]/u;
const QUANTITY = /数量|人数|天数|次数|件数|户数|台数|份数|面积|工程量|长度|重量/u;
/** A running number makes no product. */
const NO_FACTOR = /^(?:序号|编号|年度?|月份|日期)$/u;
const AMOUNT = /金额|总价|合价|小计|合计|总额|费用|应[付缴发]/u;

/** 单价 × 数量 = 金额: the column of amounts, and the two columns that make it in most of the rows, whatever they are called. */
function wrongProducts(titles: readonly string[], rows: readonly Row[]): readonly Wrong[] {
  const amounts = titles.flatMap((title, index) => (AMOUNT.test(title) ? [index] : []));
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1) return [];
  const columns = titles.flatMap((title, index) =>
    index !== amount && !NO_FACTOR.test(title) ? [index] : [],
  );
  const pairs = columns.flatMap((one) =>
    columns.filter((other) => other > one).map((other) => [one, other] as const),
  );
  const [best] = pairs
    .map(([one, other]) => productsOf(rows, one, other, amount))
    .sort((a, b) => rightOnes(b) - rightOnes(a));
  const isNamed = titles.some((title) => PRICE.test(title)) && titles.some((title) => QUANTITY.test(title));
  if (!best || rightOnes(best) < (isNamed ? 1 : 2) || rightOnes(best) * 2 < best.length) return [];
  return best
    .filter(({ is }) => !is)
    .map(({ cell, right, one, many }) => ({
      cell,
      right,
      message: `“${cell.text}”算得不对：${one.text}×${many.text}＝${right}。`,
    }));
}

/** A column of what is paid in a shorter and one of what is paid in a longer time, and how often the one goes into the other. */
interface Periods {
  readonly shorter: number;
  readonly longer: number;
  readonly times: number;
}

const PERIODS: readonly (readonly [shorter: RegExp, longer: RegExp, times: number])[] = [
  [
    /[每按]月|月(?=标准|金额|补贴|补助|工资|租金|（)/u,
    /[每按全]年|年(?=标准|金额|补贴|补助|工资|租金|（)/u,
    12,
  ],
  [/[每按]季度?/u, /[每按全]年/u, 4],
  [/[每按]月/u, /[每按]季度?/u, 3],
  [/[每按]半年/u, /[每按全]年/u, 2],
];

/** 每人每月（元） and 每人每年（元）: two columns that say the same but for the time. */
function periodsOf(titles: readonly string[]): Periods | undefined {
  if (!titles.some((title) => /[月季]|半年/u.test(title)) || !titles.some((title) => /[年季]/u.test(title)))
    return undefined;
  for (const [short, long, times] of PERIODS) {
    const shorter = titles.findIndex((title) => short.test(title));
    const longer = titles.findIndex((title) => long.test(title) && !/半年/u.test(title));
    const [one = '', other = ''] = [titles[shorter]?.replace(short, ''), titles[longer]?.replace(long, '')];
    if (shorter >= 0 && longer >= 0 && shorter !== longer && one === other) return { shorter, longer, times };
  }
  return undefined;
}

/** Rows whose year is not twelve months, where most are. */
function wrongPeriods({ shorter, longer, times }: Periods, rows: readonly Row[]): readonly Wrong[] {
  const judged = rows.flatMap((cells) => {
    const [one, told] = [cells[shorter], cells[longer]];
    if (!one?.figure || !told?.figure || one.figure.unit !== told.figure.unit) return [];
    const right = round(one.figure.value * times);
    return [{ cell: told, right, one, is: Math.abs(right - told.figure.value) < TOLERANCE }];
  });
  const wrong = judged.filter(({ is }) => !is);
  if (wrong.length * 2 >= judged.length) return [];
  return wrong.map(({ cell, right, one }) => ({
    cell,
    right,
    message: `“${cell.text}”算得不对：${one.text}×${times}＝${right}。`,
  }));
}

interface Product {
  readonly cell: Cell;
  readonly right: number;
  readonly is: boolean;
  readonly one: Cell;
  readonly many: Cell;
}

const rightOnes = (products: readonly Product[]): number => products.filter(({ is }) => is).length;

function productsOf(rows: readonly Row[], first: number, second: number, amount: number): readonly Product[] {
  return rows.flatMap((cells): readonly Product[] => {
    const [one, many, told] = [cells[first], cells[second], cells[amount]];
    if (!one?.figure || !many?.figure || !told?.figure) return [];
    const right = round(one.figure.value * many.figure.value);
    return [{ cell: told, right, is: Math.abs(right - told.figure.value) < TOLERANCE, one, many }];
  });
}

/** A last column 合计 beside columns of numbers, where most of its rows come out right. */
function wrongRowTotals(titles: readonly string[], rows: readonly Row[]): readonly Wrong[] {
  const total = titles.findIndex((title) => TOTAL.test(title.replace(/[（(].*$/u, '')));
  const columns = titles.flatMap((title, index) => (index < total && !NO_PART.test(title) ? [index] : []));
  const judged = rows.flatMap((cells) => {
    const told = cells[total];
    const parts = columns.flatMap((index) => cells[index]?.figure ?? []);
    if (!told?.figure || parts.length < 2 || parts.some(({ unit }) => unit !== told.figure?.unit)) return [];
    const right = round(parts.reduce((sum, { value }) => sum + value, 0));
    return [{ cell: told, right, is: Math.abs(right - told.figure.value) < TOLERANCE }];
  });
  const wrong = judged.filter(({ is }) => !is);
  if (wrong.length * 2 >= judged.length) return [];
  return wrong.map(({ cell, right }) => ({
    cell,
    right,
    message: `“${cell.text}”和同一行的分项对不上，相加是${right}。`,
  }));
}

/** Each number of the last row 合计, where all cells above it hold numbers. */
function wrongColumnTotals(
  titles: readonly string[],
  rows: readonly Row[],
  last: Row,
  mended: ReadonlyMap<Cell, number>,
): readonly Wrong[] {
  return titles.flatMap((title, column): readonly Wrong[] => {
    const told = last[column];
    if (!told?.figure || rows.length < 2 || NO_PART.test(title)) return [];
    const above = rows.flatMap((cells) => cells[column] ?? []).filter(({ text }) => !NOTHING.test(text));
    if (above.length < 2 || above.some(({ figure }) => figure?.unit !== told.figure?.unit)) return [];
    const stated = told.figure.value;
    const sum = (amount: (cell: Cell) => number) => round(above.reduce((all, cell) => all + amount(cell), 0));
    const asTyped = sum(({ figure }) => figure?.value ?? 0);
    const right = sum((cell) => mended.get(cell) ?? cell.figure?.value ?? 0);
    const values = above.map(({ figure }) => figure?.value ?? 0);
    // A mean, whatever the column is called: no sum lies between its parts.
    if (stated > Math.min(...values) && stated < Math.max(...values)) return [];
    if (/[%％]/u.test(told.figure.unit) && Math.abs(asTyped - stated) < roundingOf(above)) return [];
    if (Math.abs(asTyped - stated) < TOLERANCE || Math.abs(right - stated) < TOLERANCE) return [];
    return [{ cell: told, right, message: `“${told.text}”和上面各行对不上，相加是${right}。` }];
  });
}

/** 33.3% three times make 100%: by how much shares that are told to a tenth may be off together. */
function roundingOf(shares: readonly Cell[]): number {
  const decimals = Math.max(...shares.map(({ text }) => /\.(\d+)/u.exec(text)?.[1]?.length ?? 0));
  return decimals > 0 ? (shares.length * 0.51) / 10 ** decimals : 0;
}

/** What is no part of a sum: a running number, a price of one, a rate. */
const NO_PART = /^(?:序号|编号|项目|年度?|月份|排名|名次)$|单价|单位价格|标准|比例|率|年限|均|系数|日期/u;
const NOTHING = /^(?:|[-—－/]+|无)$/u;
const TOLERANCE = 0.011;
const round = (value: number): number => Math.round(value * 100) / 100;
