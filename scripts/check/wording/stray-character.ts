import { SELDOM_DOUBLED } from '../data/seldom-doubled.ts';
import { isBoundary, isKnownWord, isWord } from '../spelling/segments.ts';

/**
 * 由负责解解释, 加强强安全: one of the two belongs to no word. In 监督督促 and 会议议定 both do; 人人 is a word; things and
 * offices (县县级, 科科长, 账账相符) meet on purpose. `character` stands at `index` and behind it.
 */
export function isStrayCharacter(text: string, index: number, character: string): boolean {
  const known = isSeldomDoubled(text, index, character);
  if (known !== undefined) return known;
  // 每日日终, 当月月末: the end of each.
  if (/[日月季年周]/u.test(character) && /^[初末终底中间]/u.test(text.slice(index + 2))) return false;
  // 石狮狮口, 茶树树干: the part of a thing.
  if (
    isKnownWord((text[index - 1] ?? '') + character) &&
    /^[口头尾身顶底侧根脚干枝冠柄盖龄圃]/u.test(text.slice(index + 2))
  )
    return false;
  // 本馆馆区, 全校校史: a thing of the house.
  if (
    /[馆站校院园厂所局社库坝闸渠泵堤塘渡港桥路场井]/u.test(character) &&
    /^[区舍务史容训歌徽旗牌址名貌情志规风庆报刊网藏际服型顶身基体面脚坡底高长宽]/u.test(text.slice(index + 2))
  )
    return false;
  // 撒布车车速, 校车车况: of the thing itself.
  if (
    character === '车' &&
    /^[速身厢门况牌型轮位次龄窗灯顶尾头辆队长证主架间流辙程]/u.test(text.slice(index + 2))
  )
    return false;
  // 立案庭庭长, 气象台台长: its head.
  if (/^长(?![期远效久短度年时])/u.test(text.slice(index + 2))) return false;
  if (THINGS.test(character) || text[index - 1] === character || text[index + 2] === character) return false;
  const [before = '', after = ''] = [text[index - 1], text[index + 2]];
  // No word ends in one of these and another begins with it.
  if (/[于不须者]/u.test(character)) return true;
  // 专用用章, 公用用房: the second begins the name of a thing.
  if (character === '用') return isKnownWord(before + character) && ENDS_VERB.test(after);
  // 和和气气, 的的确确.
  if (character !== '各' && (before === text[index - 2] || after === text[index + 3])) return false;
  // 事事议，月月结，年年审.
  if (
    !HANZI.test(before) &&
    EACH.test(character) &&
    !(isKnownWord(character + after) && HANZI.test(text[index + 3] ?? ''))
  )
    return false;
  // 价格分分别为40分和32分.
  if (character === '分' && after === '别') return false;
  // 一项项, 一件件.
  if (before === '一') return false;
  if (PARTICLES.test(character)) return !isKnownWord(before + character) && !isKnownWord(character + after);
  if (character === '各') return HANZI.test(after);
  if (/[每各]/.test(before)) return isBoundary(text, index + 2) && !isKnownWord(character + after);
  if (isWord(character.repeat(2))) return false;
  // 审查查不到位, 检查查得不严: a verb of its own, with what comes of it.
  if (isKnownWord(before + character) && COMPLEMENT.test(text.slice(index + 2))) return false;
  const endsWord = isKnownWord(before + character);
  const beginsWord = isKnownWord(character + after);
  if (endsWord === beginsWord || !isBoundary(text, index + 1)) return false;
  return beginsWord ? isBoundary(text, index) : isBoundary(text, index + 2);
}

/** Whether a word is near that lets the two stand together: 以后后续, 为了了解. Undefined where only the words around can tell. */
function isSeldomDoubled(text: string, index: number, character: string): boolean | undefined {
  const pair = SELDOM_DOUBLED.get(character);
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 2)];
  if (!pair || before === character || after === character) return undefined;
  if (after !== '' && pair.beginning.includes(after)) return false;
  const isEnding = before !== '' && pair.ending.includes(before);
  return isEnding === pair.only || undefined;
}

const ENDS_VERB = /^[，。；、的等或和]?$/u;

/** Said twice at the head of a clause they mean each of them. */
const EACH = /[年月日天周季时次回处层代样件条项桩班队店站校岗]/u;

const COMPLEMENT = /^(?:不[到出清明完好准实严细力深透全齐上下起动了住成]|得(?!到|出|以))/u;

/** Characters that name things, levels, offices and numbers, and stand by themselves before words that begin with them. */
const THINGS =
  /[\d一二三四五六七八九十百千万零〇省市州区县乡镇村组社街科股局所处室厅部委办院校厂司队站会班户家人民职任账证表卡单票款费税章岗库网文案得中党到国病教法]/u;
const PARTICLES = /[的和与及由将于被了在按向对从并且或而则其以因如若应未已均都为再又就还但该此]/u;
const HANZI = /^\p{Script=Han}$/u;
