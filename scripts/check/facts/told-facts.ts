import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { runningText } from '../views/entry-texts.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { type Subject, subjectOf } from './subject-of.ts';
import { thingsKept } from './things-kept.ts';
import { type ToldValue, toldValues } from './told-values.ts';

/** One value and the words that say what it is the value of. */
export interface ToldFact extends ToldValue {
  readonly piece: TextPiece;
  /** Where the value stands in the text of the piece. */
  readonly at: number;
  /** The clause without its values, behind the one before it where it says too little. */
  readonly said: string;
  /** Pairs of characters of it, without the value and the words that any clause may hold. */
  readonly words: ReadonlySet<string>;
  /** The clause without its values, sign for sign. */
  readonly frame: string;
  /** In which case it holds: 材料不齐的, 遇有紧急情况时. */
  readonly condition: string;
  /** What the sentence says before the clause, and behind it. */
  readonly before: string;
  readonly behind: string;
  readonly subject?: Subject | undefined;
  /** The heading that it stands under. */
  readonly section: string;
}

/** Every clause that tells exactly one value of a kind. */
export function toldFacts(_: Compilation, context: CheckContext): readonly ToldFact[] {
  const read = new Map<string, readonly Clause[]>();
  let section = '';
  let entry: unknown;
  return context.share(runningText).flatMap((piece) => {
    if (piece.entry !== entry) section = '';
    entry = piece.entry;
    if (isHeading(piece)) section = piece.text;
    if (!isProse(piece) || !isOwn(piece)) return [];
    const known = read.get(piece.text) ?? [
      ...(SIGN.test(piece.text) ? clausesIn(piece.text) : []),
      ...thingsKept(piece.text),
    ];
    read.set(piece.text, known);
    return known.map((clause) => ({
      ...clause,
      piece,
      section,
      subject: subjectOf(clause.kind, clause.said, `${clause.before}${section}${nameOf(piece.entry)}`),
    }));
  });
}

const SIGN =
  /[\d〇一二两三四五六七八九十百半每][个月季周小分年日天%％万元名人件场册家公课学户份吨平℃米]|[每逢为于，](?:个)?(?:周|星期)[一二三四五六日天]|\d[:：]\d|\d[时点]|[二三四五]分之|半数|[由经报]\p{Script=Han}{2,10}(?:审|复核|批准|签|核准|保管|答复|受理|主持|召集|管理|起草|上传|发布|登记|牵头|汇总)|\d-\d{7}/u;

/** A heading, or a line that is short and ends without a sign, as headings are typed in running text. */
const isHeading = ({ kind, text, marker }: TextPiece): boolean =>
  kind === 'heading' ||
  (kind === 'paragraph' && marker !== undefined && text.length < 24 && !/[。；，：]/u.test(text));

/** What laws say is theirs, and what changed tells what held before. */
const isOwn = ({ entry, field = '' }: TextPiece): boolean =>
  entry.type !== 'law' && !/^(?:变更|依据|法定时限|承诺时限|编制|收费)/u.test(field);

const nameOf = (entry: TextPiece['entry']): string => ('name' in entry ? entry.name : '');

/** What a clause tells by itself, wherever it stands. */
export type Clause = Omit<ToldFact, 'piece' | 'section' | 'subject'>;

function clausesIn(text: string): readonly Clause[] {
  return [...text.matchAll(/[^。；？！]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    if (/原来|原为|调整为|压缩|例如|例：/u.test(sentence)) return [];
    const clauses = [...sentence.matchAll(/[^，：]+/gu)];
    return clauses.flatMap(({ 0: clause, index }) => {
      const values = SIGN.test(clause) ? toldValues(clause) : [];
      if (values.length === 0) return [];
      const frame = withoutValues(clause, values);
      const own = wordsOf(frame);
      // 无故迟到的，每次扣2分: what a short clause is about stands before it.
      const last = /[^，：]*(?=[，：]$)/u.exec(sentence.slice(0, index))?.[0] ?? '';
      const ofLast = own.size < 3 ? toldValues(last) : [];
      const lead =
        own.size < 3 && !values.some(({ kind }) => ofLast.some((one) => one.kind === kind))
          ? withoutValues(last, ofLast)
          : '';
      const said = lead === '' ? frame : `${lead}#${frame}`;
      const words = wordsOf(said);
      const condition = conditionIn(
        sentence.slice(0, Math.max(0, index - (lead === '' ? 0 : last.length + 1))),
      );
      return values
        .filter(
          ({ kind }) =>
            (kind === 'post' || !/保[存管]/u.test(clause)) &&
            values.filter((one) => one.kind === kind).length === 1,
        )
        .map((value) => ({
          ...value,
          at: start + index + value.index,
          said,
          words,
          frame,
          condition,
          before: sentence.slice(0, index),
          behind: sentence.slice(index + clause.length),
        }));
    });
  });
}

const withoutValues = (clause: string, values: readonly ToldValue[]): string =>
  values.reduceRight(
    (rest, { index, text }) => `${rest.slice(0, index)}#${rest.slice(index + text.length)}`,
    clause,
  );

const conditionIn = (before: string): string =>
  before
    .split(/[，：]/u)
    .filter(
      (clause) => /(?:的|时|后|前|者)$/u.test(clause.trim()) || /^(?:其中|对|如|若|凡)/u.test(clause.trim()),
    )
    .join('，');

const HOLLOW =
  /应当|应该|必须|可以|需要|不得|不少于|不低于|不超过|不得超过|超过|以上|以下|以内|之内|之日|一般|原则上|进行|予以|组织|开展|至少|最多|最高|最低|为|是|在|内|由|将|并|并且|和|及|与|的|了|等|共|各|对|向|[一1]次|#/gu;

/** Pairs of characters of what is left when hollow words are taken out. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const run of text.replace(HOLLOW, ' ').match(/[\p{Script=Han}]{2,}/gu) ?? [])
    for (let at = 0; at + 1 < run.length; at += 1) words.add(run.slice(at, at + 2));
  return words;
}
