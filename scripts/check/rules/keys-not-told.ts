import type { Severity } from '../../model/diagnostic.ts';
import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const keysNotTold = textRule({
  id: 'keys-not-told',
  severity: 'error',
  summary: '公开的文字不写密码、钥匙和保密设施在哪里、怎样更换。',
  sign: /[密防门锁证态]码|PIN码|口令|钥匙|密钥|保险[柜箱]|铁皮柜|机要|保密室|涉密|公章|印章|印鉴|枪|弹药|账号|用户名|IP|\d\.\d+\.\d+\.\d/iu,
  applies: (piece) => isProse(piece) || piece.kind === 'label',
  *find(piece) {
    const severity: Severity = piece.public ? 'error' : 'warning';
    for (const { pattern, message, hint } of SECRETS) {
      for (const { 0: found, index } of piece.text.matchAll(pattern)) {
        if (
          (message === NETWORK && !isInside(found)) ||
          FORBIDDEN.test(clauseTo(piece.text, index + found.length))
        )
          continue;
        yield { index, length: found.length, severity, message: `“${found}”${message}。`, hint };
      }
    }
  },
});

/** 不得把口令写在纸上. */
const FORBIDDEN = /不得|不准|不要|不能|严禁|禁止|避免|防止/u;

const NETWORK = '是内部网络的地址';

/** A room, a floor or a drawer: where one could go and look. 办公室 and 保险柜内 are no such place. */
const PLACE =
  '(?:[A-Za-z]?\\d{1,4}(?:室|房|号房|号房间|楼|层)|[一二三四五六七八九十]{1,3}(?:楼|层)|抽屉|办公桌|桌下|门后|门卫|花盆|窗台|消防箱|文件夹|笔记本)';
const GUARDED =
  '(?:密码(?:文件|保险|铁皮)?[柜箱]|保险[柜箱]|机要(?:文件)?[柜室]|保密[柜室]|涉密(?:文件|载体|计算机|资料|档案)?(?:[柜室机房]|存放处|保管处)?|(?:公章|印章|印鉴|财务章|法人章)|(?:备用)?钥匙|密钥|枪[支柜弹]?|弹药|空白(?:支票|凭证|证照))';

/** 密码080620, 撤防码“2580#”: the code itself follows. */
const CODE =
  '(?:(?:密|撤防|布防|解锁|开门|验证|动态|PIN)码|口令)(?:统一|初始|默认|现|均|都)*(?:设置|设定|设)?(?:为|是|由|：|:)?\\s?';

const SECRETS: readonly { readonly pattern: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    pattern: new RegExp(
      `${GUARDED}[^，。；：、]{0,4}(?:设|放|存放|放置|位于|保管|藏|锁|挂|置|安放|保存)(?:在|于)[^，。；]{0,14}?${PLACE}`,
      'gu',
    ),
    message: '说出了存放的地方',
    hint: '请删去地点，只写由哪个岗位保管。',
  },
  {
    pattern:
      /(?:密码|口令)(?:统一|初始|默认|均|都|一律|暂)*(?:设置|设定)?(?:为|是|：|:)\s*[“"]?[A-Za-z@#$%!_.]{4,}(?![A-Za-z@#$%!_.]*\d)[”"]?/gu,
    message: '说出了密码',
    hint: '请删去，并且立即更换这个密码。',
  },
  {
    pattern: new RegExp(
      `${CODE}[“"]?(?=[A-Za-z@#$%!_*-]*\\d)[A-Za-z0-9@#$%!_*.]{4,}(?!\\s?(?:位|年|个|次|天|日|分钟|个月|以上|至|号令|号文)|[A-Za-z0-9])[”"]?`,
      'gu',
    ),
    message: '说出了密码',
    hint: '请删去，并且立即更换这个密码。',
  },
  {
    pattern:
      /(?:密码|口令)[^，。；：不]{0,8}?(?:[设为是]|设成|采用|取|用)+[^，。；：不]{0,12}(?:首日|末日|日期|生日|电话|手机号|工号|学号|门牌|邮编|车牌|后[三四五六八]位|拼音|单位代码|开户日|同一(?:个)?数)[^，。；]{0,4}(?![^。不无]{0,16}(?:修改|更改|更换|重设|重置))/gu,
    message: '说出了密码是怎样编的',
    hint: '请删去编法，并且立即更换这个密码。',
  },
  {
    pattern:
      /(?:密码|口令)[^，。；：]{0,4}(?:于?每(?!\d+[日天个])|逢)[^，。；]{1,8}(?:首日|首个工作日|第一天|第[一二三]个工作日|\d{1,2}日|[一二三四五六日]日|最后一天|末日|周[一二三四五六日]|星期[一二三四五六日])[^，。；]{0,4}(?:更换|变更|修改|更新|轮换|调换)/gu,
    message: '说出了哪一天换密码',
    hint: '请只写“定期更换”，具体的日子写进内部的规定。',
  },
  {
    pattern: /(?:密码|口令|钥匙)[^，。；：]{0,4}(?:写在|贴在|记在|抄在|夹在|压在)[^，。；]{1,14}/gu,
    message: '说出了密码、钥匙放在哪里',
    hint: '请删去地点，只写由哪个岗位保管。',
  },
  {
    pattern: /(?<![\d.])(?:10|172|192)\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:[:：]\d{2,5})?(?![\d.])/gu,
    message: NETWORK,
    hint: '请删去；系统只写名称，不写内部的地址。',
  },
];

const isInside = (address: string) => /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/u.test(address);

/** The clause that ends at an index: what another clause forbids is another thing. */
const clauseTo = (text: string, end: number) => /[^，。；（(]*$/u.exec(text.slice(0, end))?.[0] ?? '';
