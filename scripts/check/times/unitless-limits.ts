/** A span of time in a sentence that lacks its unit, by UTF-16 index. */
export interface UnitlessLimit {
  readonly index: number;
  readonly text: string;
}

/** 20内改好, 期限为5个, 逾期30不取, 3天半: in reading order. */
export function unitlessLimits(text: string): readonly UnitlessLimit[] {
  return LIMITS.flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: found, index }) => ({ index, text: found }))
    .sort((a, b) => a.index - b.index);
}

const LIMITS: readonly RegExp[] = [
  // 附件3内, 区域2内 and 3内科 are no spans.
  /(?<![\d.第件表图注页号区级度位为组栋层库-])\d{1,3}(?:以内|之内|内(?![科部勤控存置外容径服脏镜网环圈设]))/gu,
  /(?<=(?:之日|日|后|起)[^，。；\d]{0,4}[在于]?)[一二三四五六七八九十]{1,3}(?:以内|之内|内(?=[作办答完报送提予改到]))/gu,
  /(?<=(?:[期时]限|时间)[^，。；\d个]{0,4})(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个(?=[，。；、]|$)/gu,
  /(?<=(?:逾期|超期|[期时]限为?|延长|顺延|提前))\d{1,3}(?=[不未仍]|的|[，。；]|$)/gu,
  /(?<=提前(?:至少|不少于)?)\d{1,3}(?=(?:书面|口头|电话)?(?:通知|报告|告知|公告|预约|申请|提出|发布|公示|上报|报送|预警|提醒|送达))/gu,
  /(?<=(?:公示|公告|试用|见习|有效|异议|考察|观察|借阅|宽限|整改|保存|保管)(?:期限?|时间)(?:一般)?(?:为|是|应当)?(?:不(?:得|应)?(?:少于|低于|超过|短于|多于))?)(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?=[，。；、]|$)/gu,
  /(?<=暂缓|延缓|推迟|顺延|延期|展期|公示满|公告满)(?:\d{1,3}|[二三四五六七八九十]{1,3})(?=[，。；]|$)/gu,
  /(?<=\d小时)\d{1,2}(?=以?[内前后]|[，。；、]|[上报完到作办])/gu,
  /\d{1,3}个?(?:工作日|天|日)半(?![年月日天])/gu,
];
