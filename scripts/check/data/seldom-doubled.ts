/** When a character that stands twice is one too many. */
export interface SeldomPair {
  /** Whether it is so only behind one of `ending`, or behind all but those. */
  readonly only: boolean;
  /** Characters that are a word together with it, as 最 with 后. */
  readonly ending: string;
  /** Characters with which it begins a word, as 后 with 续. */
  readonly beginning: string;
}

/**
 * A character, what ends a word in it, what goes on in a word that begins with it; `=` where it is a slip only behind these.
 * 以后后续 and 为了了解 are right, 审批后后执行 and 为了了规范 are not.
 */
const ROWS = `
后|先落|续期备勤方面果台院补再遗代进卫厨门
其|尤与极|他它余中实
在|存所现正实潜内外自|建岗押校职册线编外场业学读营产运籍保家途位用售逃案检所
起|一发引掀兴|算始草伏诉点重落飞降来义动源居火吊
要|主需重必摘纪概提想还只紧简首须不所快|求点件素领塞害道闻
应|相供对响反适效感呼|急用聘对届诉答邀付收征纳缴保知
按||揭钮摩
及|=当须要应必|格
内|国境室院县场|部设容业勤网地审控存科河涝外政需陆墙饰衬侧
到|达得收等找感遇受做看想提报签迟|期位达账会场岗底访户货点处手来案
报|举申上填通汇呈日周月季年电情简墙预海画|告请送批销备案名账表刊废价酬考关损
是|但于可或就还只要都总凡即正便若倒尤硬而|否非谁
有|所具没享占拥持国现含公私仅如未|关效害机力利偿限无形色线序组毒
可|许认尚|以行靠能持研控见用燃视疑回再粉脂西豆
第||
向|方动导流走意倾志取定去面朝转投趋|上下前后导
由|理自缘事情案因|于来此衷
从|服顺听跟随盲遵自|业事严众优属
将|即必|来要近军
使|即致行促迫出大天|用得馆命
于|由对关等至基属处位便鉴低高小大优善限终归源|是
之||
者||
把|一大|关握手门控
被|棉盖植毛|告动害征褥执
给|发配供补交付|予付水
让|礼转避谦退|利步路行座位
或|抑|者许
并|合兼一|且轨行网购联列处存入排重
但||书是凡
如|例假譬比|果何实期下有
就|成迁造|业近地餐医职高是读学诊
已||经
再|一不|次审生婚教
又||
也||
各||类个方项级
未||成来经
均|平年人日月|衡等
须|必无|
必|不务未何势|须要然
得|不取获觉记值晓懂舍求|到出知以分票利失益奖
能|可职功性技效才智只产不|力够源耗动否人见量
会|机社委协工学集大例晚年董理商议开宴聚约都将才展居村不监运组务民代部|议计员费长见签同场务办商审谈展晤馆合客友社上后前
作|工操动合运写制协|为业出风用废息物战者品案价
做||好到法
经|已未曾神历财正月|济费营办过常理验由手销贸典
入|收进列纳录加投归介输存汇转|库账学户股口职围网境场党伍院住室格驻选编
出|提作支突演输退进外转付派展列拿查找指给|具现入示席勤差租让资版生厂口境院库发台国卖借
过|通超经不难功|程期后错度户滤失敏节磅半
成|完组形变达造构建促分生结|立员果本绩为效品功长交分年套人
立|成建设独确订创树对中站林孤|即案法项据场刻足功体卡档
开|公离召展打分敞避拆拉揭撕切|展工具始会放发通支设业户庭证除门票竣
收|验回接征签吸丰营没查招缴|取费入到件据集支款发缴回货治文录藏购讫尾益容编
发|印核颁签下开转收爆分激触引研告批突频偶首补散沙出勃萌制|放布生现给票文证展改送出包言动起行件货函电案药奖料热病炎车
长|=局科股镇乡县队站院校所馆组处|期远效久短度年时假江河
组|=党|织长员建成团
部|=干|门署长分队位落属委级
人|=责事请办系理托报访|数员身均口次选事工手自物民名才大格力道情群文质生体权心证
为|=作|民何了期由主
了|=为|解结断却
日|=作|常均报志程期起结清终
个|=0123456789两三四五六七八九十|体人别案性
年|=0123456789|度初底终末均内报检审限休假龄会鉴中级产功货
月|=0123456789|末初底中份度均报饼
条|=一二三四五六七八九十|款件例文理
位|=单|于置列居次数
室|=公|内外主友温
`;

/** Characters that hardly ever stand twice in a row, each with the words that let them. */
export const SELDOM_DOUBLED: ReadonlyMap<string, SeldomPair> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [character = '', before = '', beginning = ''] = row.split('|');
      const only = before.startsWith('=');
      return [character, { only, ending: only ? before.slice(1) : before, beginning }] as const;
    }),
);
