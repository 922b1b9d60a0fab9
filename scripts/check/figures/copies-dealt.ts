import { amountOf } from './calculation-forms.ts';

/** Copies that are dealt out otherwise than the number made, by UTF-16 index. */
export interface CopiesDealt {
  readonly index: number;
  readonly length: number;
  readonly dealt: number;
  readonly made: number;
  readonly measure: string;
}

const MADE =
  /一式(?<made>[两二三四五六七八2-8])(?<measure>[份联])[，：（]?(?:其中)?(?<rest>[^。；（）]*[一两二三四五1-5]\k<measure>)(?=[）。；]|$)/gu;
const HOLDS = '(?:留存|保存|留底|备案|归档|存档|保管|报送|执|存|持|留|交|送|报)';
/** Of some copies it is not told who has them, or others are made. */
const OPEN = /复印|副本|另|抄|其余|余下|剩余|备用|至少|以上|以内|每[人户家]|如|若|需要|可以/u;

/** 一式三份（村委会留存一份，镇政府、财政所各存两份）: told where all of them are accounted for. */
export function copiesDealt(text: string): readonly CopiesDealt[] {
  return [...text.matchAll(MADE)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { measure = '', rest = '' } = groups;
    if (OPEN.test(rest)) return [];
    const parts = [
      ...rest.matchAll(
        new RegExp(
          `(?<names>[^，]*?)(?<each>各自?)?(?:${HOLDS})?(?<count>[一两二三四五1-5])${measure}(?=[，、]|$)`,
          'gu',
        ),
      ),
    ].map(({ groups: part = {} }) => amountOf(part.count) * (part.each ? partiesIn(part.names ?? '') : 1));
    const dealt = parts.reduce((all, one) => all + one, 0);
    const made = amountOf(groups.made);
    return parts.length < 2 || dealt === made ? [] : [{ index, length: whole.length, dealt, made, measure }];
  });
}

/** 、镇政府和财政所 are two, 双方 as well. */
function partiesIn(names: string): number {
  const parties = names.split(/、|和|与|以及|及/u).filter((name) => name.trim() !== '');
  return parties.reduce((sum, party) => sum + (/[双两]方/u.test(party) ? 2 : /三方/u.test(party) ? 3 : 1), 0);
}
