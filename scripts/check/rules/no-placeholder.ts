import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const noPlaceholder = textRule({
  id: 'no-placeholder',
  severity: 'error',
  summary: '不得留下“待补充”“XXX”之类没有写完的地方。',
  sign: /[［[{｛<＜]|附[件表][?？]|省略|内容同上|略去|实际|自行|具体|[NnM](?:个|日|天)|范文|模板|样稿|初稿|范本|一下|建议|删掉|怎么写|有误|再[议核]|红[色字]|批注|[XＸ×✕xｘ_＿?？○〇●【待*]|TODO|TBD|FIXME|[（(][空略暂请填内同这本]|lorem|此处|某某|年[ \t　]*月[ \t　]*日/iu,
  *find(piece) {
    for (const { 0: word, index } of piece.text.matchAll(PLACEHOLDER)) {
      if (quotes(piece.text, index, word) || (piece.kind === 'head-cell' && word === '略')) continue;
      yield {
        index,
        length: word.length,
        message: `“${word}”还没有写完。`,
        hint: isProse(piece) ? '请填上实际内容，或者删去这一句。' : '请填上实际内容。',
      };
    }
  },
});

/** What stands for a number, a name or a date that is to be filled in. */
const COUNTED =
  '元|万元|人|名|个|天|次|项|件|份|分|条|周|小时|室|楼|层|[年月日号]|[%％]|省|市|县|区|乡|镇|村|街道|科|股|处|部|厅|院|局|委|办|中心|单位|同志|公司';

/** What those who drafted a text wrote to one another. */
const REMARK =
  '再看一下|看一下|核一下|改一下|确认一下|补一下|问一下|商量一下|再议|再核[实对]?|是否合适|这样写|怎么写|建议(?:删除?|改为?|保留|补充|合并)|修改意见|批注[:：]|删掉|不要了';

const PLACEHOLDER = new RegExp(
  [
    '[XＸ×✕]{2,}|[xｘ]{3,}',
    `(?<![A-Za-zＡ-Ｚ0-9])[XＸ](?=${COUNTED}|发字?)`,
    '(?<=\\d)[XＸ](?=年)',
    `(?<![\\d）)%％A-Za-zＡ-Ｚ×])×(?=${COUNTED})`,
    '某某(?=省|市|县|区|乡|镇|局|街道|单位|公司|部门|同志|科|股)',
    '(?<=附件|附表|附录)[XＸ](?![A-Za-z\\d])',
    'TODO|TBD|FIXME|lorem ipsum',
    '待(?:补充|完善|填写?|定稿|确认后填|核实补充|进一步补充)(?=[）)】\\]。，；、…]|$)',
    '[（(](?:空|略|暂缺|待定|待补|待核实|待确认|待明确|暂无内容|内容略|同上略)[）)]',
    '[（(【](?:此处|这里|本处)[^（）()【】]{0,12}(?:补|填|写|插|加|添|待|附|改)[^（）()【】]{0,8}[）)】]',
    '[（(【]请?(?:填写?|补充|补全|插入|输入)[^（）()【】，。；]{0,12}[）)】]|【(?:待[^】]{0,8}|请[^】]{0,16}|空)】',
    `[（(【][^（）()【】]{0,20}(?:${REMARK})[^（）()【】]{0,14}[）)】]`,
    '此处(?:需|应|要|还需|再)[^，。；]{0,12}(?:核对|确认|核实|补充|修改|完善)|(?:注[:：])?红[色字](?:的)?(?:字体|部分|标注|字)[^，。；]{0,6}(?:修改|核实|确认|补充|核对)',
    '[［\\[{｛<＜【](?:本?单位|科室|部门|姓名|填写|名称|职务|岗位名称|经办人)[^［］\\[\\]{}<>＜＞【】]{0,8}[］\\]}｝>＞】](?!\\()|(?<=附件|附表)[?？]|[（(](?:以下省略|内容同上|同上条|此处略去?|此处省略)[）)]|[（(](?:请|可)[^（）()]{0,14}(?:实际|自行|具体)[^（）()]{0,8}(?:填写|修改|调整|补充)[）)]|(?<![A-Za-z\\d])[NnM](?=个(?:工作日|月|小时)|日内|天内)|(?:参考)?范文[:：]|^(?:模板|样稿|初稿|范本)$',
    '此处(?:填写|输入|插入|补充|补全|待填|待补)[^，。；）)】]{0,12}',
    '[_＿]{3,}|\\?{3,}|？{3,}|[○〇●]{3,}|\\*{3,}',
    '(?<=20\\d{0,2})[ \\t　]*年[ \\t　]+月[ \\t　]+日|(?<=\\d{4})年月日',
  ].join('|'),
  'giu',
);

/** A model sentence in quotes shows where something is to be filled in. */
function quotes(text: string, index: number, word: string): boolean {
  const before = text.slice(0, index);
  const inQuotes = before.lastIndexOf('“') > before.lastIndexOf('”');
  return inQuotes && text.indexOf('”', index + word.length) >= 0;
}
