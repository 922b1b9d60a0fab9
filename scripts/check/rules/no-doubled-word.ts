import { FREQUENT_WORDS } from '../../lib/frequent-words.ts';
import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const noDoubledWord = textRule({
  id: 'no-doubled-word',
  severity: 'warning',
  summary: '不重复写同一个词、同一个分句。',
  applies: isProse,
  *find({ text }) {
    for (const { 0: whole, index } of text.matchAll(DOUBLED)) {
      const word = whole.slice(0, whole.length / 2);
      if (!isSlip(word) || MEANT.test(word) || isCompound(text, index, word)) continue;
      yield { index, length: whole.length, message: `“${whole}”重复。`, hint: `请改为“${word}”。` };
    }
    for (const { 0: whole, 1: clause = '', index } of text.matchAll(DOUBLED_CLAUSE)) {
      yield { index, length: whole.length, message: `“${clause}”写了两遍。`, hint: '请删去一遍。' };
    }
  },
});

const DOUBLED = /(\p{Script=Han}{2,8}?)\1|(?<![的目是])([的和与及由将])\2(?![的确士])/gu;
const DOUBLED_CLAUSE = /(?<=^|[，。；：])([^，。；：、“”（）]{5,40})[，；。]\1(?=[，。；]|$)/gu;

/** 一个一个, 逐级逐级, 研究研究: said twice on purpose. */
const MEANT = /^(?:[一两半几每逐第]\p{Script=Han}|研究|讨论|商量|考虑|沟通|了解|哈哈)$/u;

/** 资产管理管理办法, 用印登记登记簿: the second begins the name of a thing. */
const isCompound = (text: string, index: number, word: string) =>
  /^(?:办法|制度|规定|细则|条例|机关|部门|机构|人员|岗|科|股|局|簿|表|册|单|书|台账|系统|平台|中心|权|人|者|员|费)/.test(
    text.slice(index + word.length * 2),
  );

/** 会议审议审计 repeats 议审 by chance; a frequent word, a longer one or a particle is repeated by a slip. */
const isSlip = (word: string) => word.length !== 2 || FREQUENT_WORDS.has(word);
