import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

const N = `(?:\\d+|${NUMERAL})`;
const UNIT = '[个只件份张本册套台辆间枚把块条盒箱栋座户排架柜扇支顶孔幅卷号]';
const RUN =
  '(?:第|No\\.?|[A-Z]{1,3})?(?<from>\\d{1,10})号?(?:至|到|[—－–~～-]{1,2})(?:第|No\\.?|[A-Z]{1,3})?(?<to>\\d{1,10})(?![\\d.])(?!年|月|日|元|[%％℃])';
const NUMBERED =
  '(?:编号|编为|编成|编作|编|号码|号段|起止号|流水号|证号|票号|字号|序号|顺序号)(?:依次|分别|连续)?(?:为|是|自|从)?';

const FORMS: readonly RegExp[] = [
  // 档案库六间，编为101至106
  new RegExp(
    `(?<![\\d.第每各])(?<result>${N})(?<unit>${UNIT})[，：、（(][^。；，\\d]{0,6}${NUMBERED}${RUN}`,
    'gu',
  ),
  // 号段0001至0250，共250本
  new RegExp(
    `${NUMBERED}${RUN}号?[，、（(](?:一?共|共计|合计|计|总计)(?:有|计)?(?<result>${N})(?<unit>${UNIT})`,
    'gu',
  ),
];

/** Runs of numbers that hold more or fewer things than the text says. */
export function wrongRuns(text: string): readonly WrongProduct[] {
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
      const { from = '', to = '', result = '', unit = '' } = groups;
      const right = Number(to) - Number(from) + 1;
      if (right < 2 || right === amountOf(result)) return [];
      const own = result + unit;
      return [{ index: index + said.indexOf(own), length: own.length, text: said, right: `${right}${unit}` }];
    }),
  );
}
