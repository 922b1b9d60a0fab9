import { HALF_RANGE_SIGN, halfRanges } from '../figures/half-ranges.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';

const FACTS = { id: 'amount-has-unit', severity: 'warning', summary: '数额要写明单位。' } as const;

const bareAmounts = textRule({
  ...FACTS,
  sign: /\d{2}|每.{1,4}\d[、，；]|[费价票].{0,24}\d、/,
  // The head of a table may name the unit of all its cells.
  applies: ({ kind }) => kind === 'paragraph' || kind === 'field',
  *findIn(text) {
    for (const { 0: amount, index } of text.matchAll(BARE)) {
      if (COUNTS_NOTHING.test(clauseTo(text, index))) continue;
      yield {
        index,
        length: amount.length,
        message: `“${amount}”没有写明单位。`,
        hint: '请写明是多少元、多少人还是多少别的。',
      };
    }
  },
});

const bareEnds = textRule({
  ...FACTS,
  sign: HALF_RANGE_SIGN,
  applies: ({ kind }) => kind !== 'title',
  *findIn(text) {
    for (const { index, text: range } of halfRanges(text)) {
      yield {
        index,
        length: range.length,
        message: `“${range}”只有前一个数写了单位。`,
        hint: '请在后一个数后面写上单位，例如“1.5米—2米”，或者只在后一个数后面写：“1.5—2米”。',
      };
    }
  },
});

export const amountHasUnit: Rule = {
  ...FACTS,
  check(compilation, report, context) {
    bareAmounts.check(compilation, report, context);
    bareEnds.check(compilation, report, context);
  },
};

/** Where a sentence goes on without a unit. */
const ENDS = '(?=以[上下内]|的|[，。；）]|、(?!\\d)|$)';
const BOUND = '超过|少于|多于|不足|不满|达到';
/** Values of technique have units that go without saying; sums of money have more digits. */
const MEASURE = '低于|高于|小于|大于';
const MONEY =
  '(?:补贴|补助|补偿|押金|定金|保证金|罚款|奖金|奖励|赔偿|收费|工本费|伙食费|住宿费|金额|单价|总价|造价|预算|报酬|工资|津贴|租金|标准|采购|费用|经费|价格)';

const BARE = new RegExp(
  [
    `(?<=${BOUND})(?<!\\d)\\d{2,6}(?:\\.\\d+)?${ENDS}`,
    `(?<=${MEASURE})(?<!\\d)\\d{4,6}${ENDS}`,
    // 挂号费：普通号3、专家号10元.
    '(?<=[费价票](?:标准)?[：:为][^。；]{0,16}\\p{Script=Han}{2,6})(?<!第|附件)\\d+(?=、\\p{Script=Han}{2,6}\\d+(?:\\.\\d+)?元)',
    // 检查后24～48，: a span of nothing.
    '(?<=[后隔])(?<!\\d)\\d{1,3}[～~—]\\d{1,3}(?=[，。；]|$)',
    // 小学每生每天8、初中每生每天10元: the others have theirs.
    '(?<=每[人生户件天日月年次亩份张床辆台吨只头](?:每?[天日月年次人])?)\\d+(?:\\.\\d+)?(?=[、，；](?!\\d)[^。]{0,30}每[^。；、]{0,8}\\d+(?:\\.\\d+)?元)',
    `(?<![\\d.:：第—–~～至到/-])(?!(?:19|20)\\d\\d)\\d{3,6}以[上下内]`,
    `(?<=${MONEY}(?:标准)?(?:为|是|[:：])?(?:每[人户件天次月亩日年个]){0,2}(?:为)?)(?<!\\d)\\d{2,6}(?:\\.\\d+)?${ENDS}`,
  ].join('|'),
  'gu',
);

/** Numbers of nothing: scores, values that are measured without a unit, codes. */
const COUNTS_NOTHING =
  /分|率|比|指数|系数|浊度|血压|心率|编号|编码|代码|号|版本|数值|参数|比值|酸碱|度数|密度|坡度|倍|邮编|电话|热线|拨打|IP|pH|PH|GB|T\/|[A-Za-z]$/u;

const clauseTo = (text: string, end: number) => /[^，。；]*$/u.exec(text.slice(0, end))?.[0] ?? '';
