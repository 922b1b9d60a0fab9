/**
 * The pattern source of a form with all that clerks say for its words: 之日起 is 起, 后 or 次日起，应当在, 不得超过 is 最长 or 不能多于.
 * `…` stands for up to 24 characters of the sentence, `~` for up to 12 of the clause, `§内` for 之内 and 以内, too. `≤§` is an upper
 * bound, `≥§` a lower one, told in any words or in none.
 */
export function spokenForm(form: string): string {
  return SPOKEN.reduce((spoken, [written, said]) => spoken.replaceAll(written, said), form);
}

const SINCE = '(?:之日|次日|当日|之时)?(?:起|以后|之后|后)?(?:的)?，?(?:应当?|必?须|要|可以?)?[在于]?';
const AT_MOST = '(?:不(?:得|能|应)?(?:超过|多于|高于|长于)|最[长多高](?:为|是)?|至多)';
const AT_LEAST = '(?:不(?:得|能|应)?(?:少于|低于|小于|短于)|最[少低短](?:为|是)?|至少(?:为|要)?)';
const IS = '(?:一般|原则上|均|都|应当?)?(?:为|是|：|在)?';

const SPOKEN: readonly (readonly [written: string | RegExp, said: string])[] = [
  ['≤§', `${IS}(?:${AT_MOST})?§`],
  ['≥§', `${IS}(?:${AT_LEAST})?§`],
  ['之日起', SINCE],
  [/不(?:\(\?:得\)\?|得\?|得)超过/gu, AT_MOST],
  [/不(?:\(\?:得\)\?|得\?|得)少于/gu, AT_LEAST],
  ['§内', '§(?:的期限)?(?:之|以)?内'],
  ['…', '[^。；\\n]{0,24}?'],
  ['~', '[^，。；：\\n]{0,12}?'],
];
