import type { Power } from '../../model/entry.ts';

/** One person in a step where the measure against its risk has two, or the reverse; at a UTF-16 index of the cell. */
export interface OneWhereTwo {
  readonly text: string;
  readonly index: number;
  /** The words that have two. */
  readonly other: string;
}

/** Found in every text that may have one person act. */
export const ONE_SIGN = /[一1][人名]|单人/u;

const TWO =
  /(?<!每)(?:[两二2](?:人|名)|双人)(?:以上|同行|同往|在场|共同|同时|到场|一[组起]|执法|值守|核[实查对]|入户|上门|会同|双锁|押运|监|清点|办理|见面)?/u;
const ONE =
  /(?<=^|[，。；：由派于])(?:仅|只)?(?:[一1](?:人|名(?:[\p{Script=Han}]{0,4}人员|[\p{Script=Han}]{1,3}员)?)|单人)(?!以上|一|次|[份机组岗号])/u;
/** 一人清点、另一人记录 are two, and 一人不得进库 is none. */
const WITH_OTHER =
  /[一1](?:人|名).*[一1](?:人|名)|另[一派外]|其[他余中]|每[一1]?[人名]|任何|不得|不准|不能|严禁|禁止|同一人/u;

/**
 * The one person in a cell of the table of steps or of risks of a power, where the cell at the other end has two: what is done in a
 * step, and the measures against what may go wrong at it.
 */
export function oneWhereTwo(cell: string, column: string, { steps, risks }: Power): OneWhereTwo | undefined {
  const one = WITH_OTHER.test(cell) || TWO.test(cell) ? undefined : ONE.exec(cell);
  if (!one) return undefined;
  const opposite = /防范|措施/u.test(column)
    ? risks
        .filter(({ measures }) => measures === cell)
        .flatMap((risk) => steps.filter(({ name }) => name === risk.step).map(({ action }) => action))
    : steps
        .filter(({ action }) => action === cell)
        .flatMap(({ name }) => risks.filter(({ step }) => step === name).map(({ measures }) => measures));
  const [other] = opposite.flatMap((text) => TWO.exec(text ?? '')?.[0] ?? []);
  return other === undefined ? undefined : { text: one[0], index: one.index, other };
}
