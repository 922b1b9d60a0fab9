import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const emergencyNumberFits = textRule({
  id: 'emergency-number-fits',
  severity: 'warning',
  summary: '火警拨打119，急救拨打120。',
  sign: /1(?:19|20)|110火警/,
  applies: isProse,
  *findIn(text) {
    for (const { index } of text.matchAll(/110(?=火警)/gu))
      yield {
        index,
        length: 3,
        message: '火警电话是119，文中写的是110。',
        hint: '火警是119，请改为119。',
      };
    for (const { 0: number, index } of text.matchAll(
      /(?<!\d)1(?:19|20)(?!\d|[元人天日个年分件号%％页名米])/gu,
    )) {
      const clauses = /[^。；]{0,60}$/u.exec(text.slice(0, index))?.[0] ?? '';
      const right = numberFor(clauses);
      if (!CALLS.test(clauses) || !right || right === number) continue;
      yield {
        index,
        length: number.length,
        message: `这里说的事应当拨打${right}，文中写的是${number}。`,
        hint: `火警是119，急救是120，请改为${right}。`,
      };
    }
  },
});

const CALLS = /拨打|拨通|打|呼叫|致电|报警|电话/u;
const FIRE = /火灾|火警|起火|着火|失火|火情|明火/u;
const ILLNESS =
  /急救|急症|受伤|伤员|伤者|伤病|突发疾病|发病|昏迷|晕倒|骤停|中暑|中毒|溺水|救护车|身体不适|病情|病人|患者/u;

/** Undefined where neither or both are spoken of. */
function numberFor(clauses: string): string | undefined {
  const [fire, illness] = [FIRE.test(clauses), ILLNESS.test(clauses)];
  return fire === illness ? undefined : fire ? '119' : '120';
}
