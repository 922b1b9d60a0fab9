import { groupBy } from '../../lib/group-by.ts';
import { type Power, UNFILLED } from '../../model/entry.ts';
import { fieldGround } from '../field-ground.ts';
import { categoryInCode } from '../names/category-in-code.ts';
import { categoryToldByName } from '../names/category-of-name.ts';
import type { Ground, Rule } from '../rule.ts';
import { powersByUnit, unitsByFolder } from '../views/lookups.ts';

export const powerCodeHasForm: Rule = {
  id: 'power-code-has-form',
  severity: 'warning',
  summary: '权力编码由单位代码、类别和序号组成，全单位一种写法。',
  check(_compilation, report, context) {
    for (const [unit, powers] of context.share(powersByUnit)) {
      const prefix = context.share(unitsByFolder).get(unit)?.unitCode;
      const coded = powers.filter(({ code }) => code !== UNFILLED);
      const usual = usualForm(coded);
      const namesCategories = coded.filter(({ code, category }) => categoryInCode(code) === category).length;
      for (const power of coded) {
        const fault = faultOf(power, { prefix, usual, namesCategories });
        if (fault) report({ entry: power, field: '编码', ...fault });
      }
    }
  },
};

interface Habits {
  readonly prefix?: string | undefined;
  /** The form of most codes of the unit, where it has one. */
  readonly usual?: string | undefined;
  /** How many codes name the category of their power. */
  readonly namesCategories: number;
}

interface Fault {
  readonly message: string;
  readonly hint: string;
  readonly restsOn?: readonly Ground[];
}

function faultOf(power: Power, { prefix, usual, namesCategories }: Habits): Fault | undefined {
  const { code, category, name } = power;
  if (prefix && !code.startsWith(prefix)) {
    return {
      message: `编码“${code}”没有以单位代码“${prefix}”开头。`,
      hint: `请改为“${prefix}-类别-序号”的写法，例如“${prefix}-QT-001”。`,
    };
  }
  if (/[^A-Za-z0-9\-_.]/.test(code)) {
    return {
      message: `编码“${code}”里有字母、数字和短横线以外的字符。`,
      hint: '请只用半角的字母、数字和短横线。',
    };
  }
  if (usual && formOf(code) !== usual) {
    return {
      message: `编码“${code}”和本单位其他编码的写法不同。`,
      hint: '请统一各段之间的短横线和序号的位数，例如“001”。',
    };
  }
  const named = categoryInCode(code);
  // Where the name agrees with the code, the category is wrong: see category-fits-name.
  const isRight = named === category || named === categoryToldByName(name, category);
  if (!named || isRight || namesCategories < 2) return undefined;
  return {
    message: `编码“${code}”是“${named}”的编码，这项权力的类别是“${category}”。`,
    hint: '请核对类别和编码，其中一个写错了。',
    restsOn: fieldGround(power, '类别'),
  };
}

/** Letters as A and digits as 9 each: SFYM-XK-001 → A-A-999. */
const formOf = (code: string) => code.replace(/[A-Za-z]+/g, 'A').replace(/\d/g, '9');

/** The form that at least two codes and two thirds of all have. */
function usualForm(powers: readonly Power[]): string | undefined {
  const forms = [...groupBy(powers, ({ code }) => formOf(code))];
  const most = forms.find(([, own]) => own.length >= 2 && own.length * 3 >= powers.length * 2);
  return most?.[0];
}
