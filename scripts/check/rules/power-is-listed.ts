import { groupBy } from '../../lib/group-by.ts';
import type { Department, Power } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { isOwnPower, SAID_SIGN, SHORTEST_POWER, saidPowers } from '../names/unlisted-powers.ts';
import { escapePattern } from '../patterns/words.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { drawnCharts } from '../views/drawn-charts.ts';
import { type EntryText, entryTexts, runningText } from '../views/entry-texts.ts';
import { folderOf, powersByUnit, unitsByFolder } from '../views/lookups.ts';
import { withNested } from '../views/prose-blocks.ts';
import { codesToldRetired } from '../views/retired-codes.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const powerIsListed: Rule = {
  id: 'power-is-listed',
  severity: 'error',
  summary: '文中和流程图提到的权力，要在职权目录中有。',
  check({ departments, diagrams, powers }, report, context) {
    const units = context.share(unitsByFolder);
    const powersOf = context.share(powersByUnit);
    // A text may well name a code that it says is out of use.
    const gone = context.share(codesToldRetired).map(({ code }) => code);
    const ownOf = ({ entry }: TextPiece) => powersOf.get(folderOf(entry) ?? '') ?? [];
    for (const piece of piecesWith(context, CODE)) {
      const unit = units.get(folderOf(piece.entry) ?? '');
      const own = ownOf(piece);
      if (unit?.unitCode && own.length > 0)
        checkCodes(piece, unit.unitCode, [...own.map(({ code }) => code), ...gone], report);
    }
    for (const piece of context.share(runningText)) {
      if (piece.kind === 'cell' && piece.column && NAMES_POWERS.test(piece.column.replace(/\s/gu, '')))
        checkName(piece, ownOf(piece), report);
    }
    for (const piece of piecesWith(context, CALLED_POWER)) checkQuoted(piece, ownOf(piece), report);
    const departmentsOf = groupBy(departments, ({ unit }) => unit);
    for (const piece of piecesWith(context, SAID_SIGN)) {
      const own = isProse(piece) ? ownOf(piece) : [];
      if (own.length > 0) checkSaid(piece, own, departmentsOf.get(folderOf(piece.entry) ?? '') ?? [], report);
    }
    for (const cell of cellsLikePowers(context.share(entryTexts), ownOf))
      checkCell(cell, ownOf(cell), report);
    for (const department of departments) {
      const own = powersOf.get(department.unit) ?? [];
      checkCharts(department, own, report);
      checkRisks(department, own, report);
    }
    const shown = new Set([
      ...powers.flatMap((power) => power.diagramFiles),
      // A file that its power only names wrongly is told there.
      ...context.share(drawnCharts).flatMap(({ chart }) => chart.path ?? []),
    ]);
    for (const { path, unit } of diagrams) {
      if (shown.has(path) || unit === undefined || !units.has(unit)) continue;
      report({
        place: { file: path, line: 1, column: 1 },
        severity: 'warning',
        message: `流程图“${path.split('/').at(-1)}”没有权力使用它。`,
        hint: '没有列入职权目录的权力不得行使：请为它建立职权文件，在“流程图”一栏写上这个文件名，或者删去这张图。',
      });
    }
  },
};

const CODE = /-[A-Z]{2}-?\d/;

/** SFYM-XK-009 in a text. A rule's own list of codes is checked where it is read. */
function checkCodes(
  { text, placeAt, kind }: TextPiece,
  unitCode: string,
  known: readonly string[],
  report: Report,
): void {
  if (!text.includes(unitCode) || kind === 'title') return;
  const pattern = new RegExp(`${escapePattern(unitCode)}-[A-Z]{2}-?\\d{1,4}(?!\\d)`, 'gu');
  for (const { 0: code, index } of text.matchAll(pattern)) {
    if (known.includes(code)) continue;
    report({
      place: placeAt(index),
      length: code.length,
      message: `编码“${code}”不在职权目录中。`,
      hint: '请核对编码；没有列入职权目录的权力不得行使。',
    });
  }
}

/** A power may be called by a part of its name, or by more than its name. */
const isNamed = (name: string, own: readonly Power[]): boolean =>
  own.some((power) => power.name.includes(name) || name.includes(power.name));

function tell(name: string, place: Place, report: Report, length = name.length): void {
  report({
    place,
    length,
    severity: 'warning',
    message: `“${name}”不在职权目录中。`,
    hint: '请核对名称；没有列入职权目录的权力不得行使。',
  });
}

/** A cell under 职权名称 names one power by its title. */
function checkName({ text, placeAt }: TextPiece, own: readonly Power[], report: Report): void {
  if (own.length === 0) return;
  const names = text.split(/[、，；\n]/u).map((name) => name.trim());
  for (const name of names) {
    if (name.length < 2 || /^(?:无|—|-|合计|全部|各项.*)$/u.test(name)) continue;
    if (!isNamed(name, own)) tell(name, placeAt(Math.max(0, text.indexOf(name))), report);
  }
}

/** “印章刻制审批”行政职权: a name in quotes that the text itself calls a power. */
function checkQuoted({ text, placeAt }: TextPiece, own: readonly Power[], report: Report): void {
  if (own.length === 0) return;
  for (const { 0: whole, 1: quoted, 2: exercised, index } of [
    ...text.matchAll(QUOTED),
    ...text.matchAll(EXERCISED),
  ]) {
    const name = quoted ?? exercised ?? '';
    if (!isNamed(name, own)) tell(name, placeAt(index), report, whole.length);
  }
}

/** A name that is used like that of a power: 房地产经纪机构备案的办理结果. */
function checkSaid(
  piece: TextPiece,
  own: readonly Power[],
  departments: readonly Department[],
  report: Report,
) {
  const isRisk = piece.entry.type === 'department' && piece.column === '风险表现';
  for (const { name, index } of saidPowers(piece.text, isRisk)) {
    if (!isOwnPower(name, own, departments)) tell(name, piece.placeAt(index), report);
  }
}

/** A risk of the whole department at a power: its 环节 is called as powers are, and nothing in the folder of the unit is. */
function checkRisks({ risks, duties }: Department, own: readonly Power[], report: Report): void {
  if (own.length === 0) return;
  for (const { step = '', places, place } of risks) {
    const name = step.trim();
    if (name.length < SHORTEST_POWER || !NAME_OF_POWER.test(name)) continue;
    const isKnown = (other: string) => other.includes(name) || name.includes(other);
    if (own.some((power) => isKnown(power.name) || power.steps.some((one) => isKnown(one.name)))) continue;
    // A duty that is not exercised as a power has its risks, too.
    if (duties.some(({ text }) => text.includes(name.slice(0, SHORTEST_POWER)))) continue;
    report({
      place: places.get('环节') ?? place,
      length: name.length,
      severity: 'warning',
      message: `风险表的环节“${name}”不在职权目录中，也不是哪一项职权的环节。`,
      hint: '请核对名称；没有列入职权目录的权力不得行使。',
    });
  }
}

/** The cells of columns that name powers of the unit. 职权名称 says by itself what it holds, and is looked at as such. */
function cellsLikePowers(
  texts: readonly EntryText[],
  ownOf: (piece: TextPiece) => readonly Power[],
): readonly TextPiece[] {
  return texts.flatMap(({ pieces }) => {
    const cells = pieces.filter(({ kind, column = '' }) => kind === 'cell' && column !== '环节');
    if (!cells.some(({ text }) => NAME_OF_POWER.test(text.trim()))) return [];
    const columns = new Set(
      cells.flatMap((cell) =>
        ownOf(cell).some(({ name }) => name === cell.text.trim()) ? [cell.column ?? ''] : [],
      ),
    );
    return cells.filter(
      ({ column = '' }) => columns.has(column) && !NAMES_POWERS.test(column.replace(/\s/gu, '')),
    );
  });
}

/** A cell named like a power, in a column that names powers of the unit. */
function checkCell({ text, placeAt }: TextPiece, own: readonly Power[], report: Report): void {
  const name = text.trim();
  if (NAME_OF_POWER.test(name) && !isNamed(name, own)) tell(name, placeAt(text.indexOf(name)), report);
}

/** A chart in a department's own text under a title that is the name of a power. */
function checkCharts({ otherSections }: Department, own: readonly Power[], report: Report): void {
  if (own.length === 0) return;
  for (const { title, blocks, place } of otherSections) {
    const name = title.replace(/(?:办理|工作)?(?:的)?流程图?$/u, '');
    if (!NAME_OF_POWER.test(name) || !withNested(blocks).some(({ type }) => type === 'diagram')) continue;
    if (isNamed(name, own)) continue;
    report({
      place,
      severity: 'warning',
      message: `流程图画的“${name}”不在职权目录中。`,
      hint: '没有列入职权目录的权力不得行使：请为它建立职权文件，或者删去这张图。',
    });
  }
}

/** What ends as the names of powers do. */
const NAME_OF_POWER =
  /^\p{Script=Han}{2,24}(?:许可|审批|核准|注册|备案|登记|处罚|征收|给付|发放|裁决|确认|认定|奖励|审核|核发|年检|强制)$/u;

const CALLED_POWER =
  /[”》](?:这|一|等|的|项)*(?:行政)?(?:职权|权力|许可事项|审批事项|处罚事项)|(?:职权|权力)[“《]|(?:办理|实施|受理|行使)[“《]/u;
/** What is given up, or still to be listed, need not be in the catalogue. */
const QUOTED =
  /(?<!(?:取消|停用|废止|撤销|下放|划转|移交|取消了|不再行使|不再保留|删去|删除|核减)(?:了|原)?)[“《](\p{Script=Han}{4,20})(?<!目录|清单|办法|条例|规定|制度)[”》](?:这一|一项|这项|的|一)?(?:项)?(?:行政)?(?:职权|权力(?:事项)?|许可事项|审批事项|处罚事项)(?!运行|清单|目录|清理|行使|制度|名称|编码|监督|[^，。；]{0,6}(?:取消|停用|废止|撤销|下放|划转|移交))/gu;

/** 办理职权“饮用水卫生监督抽检”的; 窗口办理《农村危房改造审核》. */
const EXERCISED =
  /(?<=(?:办理|行使|实施)(?:行政)?(?:职权|权力))[“《](\p{Script=Han}{4,20})[”》]|(?<=(?:办理|行使|实施|受理))[“《](\p{Script=Han}{2,20}(?:许可|审批|核准|注册|备案|登记|处罚|征收|给付|裁决|确认|认定|审核|核发))[”》]/gu;

const NAMES_POWERS = /^(?:职权|权力|行政职权|职权事项|权力事项)(?:名称)?$/u;
