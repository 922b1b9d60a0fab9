import type { Principle } from '../../reversals/principle.ts';

const AWAY = '(?:请假|休假|外出|出差|离岗|不在岗|病假|年休假|缺岗)';
/** Somebody does stand in, or the matter is urgent and settled by telephone. */
const UNCOVERED = '(?<!(?:紧急|急件|代岗|代为|代行|先行|电话|AB岗|B岗|替岗|顶岗|接替)[^。]{0,40})';
const BACK = '(?:返岗|回岗|回来|返回|归来|销假|休假结束|假满|上班)';
const DONE = '(?:处理|办理|审批|签批|受理|接待|盖章|用印|呈送|流转|答复)(?!移交|交接|销假|补)';
const RIGHT = '由代岗人员办理，不停办、不等待';

/** Matters that stand still while the one post that deals with them is away. */
export const UNSTAFFED_POSTS: readonly Principle[] = [
  {
    ground: '岗位代岗（AB岗）制度',
    reversed: [
      [
        `${UNCOVERED}[等待由](?:其|他|她|本人|该同志|经办人员?|承办人员?|主任|负责人|工作人员)${BACK}(?:之?后|时)?(?:再行?|另行|统一|方可|才)?${DONE}`,
        RIGHT,
      ],
      [
        `${UNCOVERED}[等待由](?:其|他|她|本人|该同志|经办人员?|承办人员?|主任|负责人|工作人员)${BACK}(?:之?后)?再[^，。；补]{1,6}(?=[，。；]|$)`,
        RIGHT,
      ],
      [
        `(?<=${AWAY}[^。；代]{0,20}，[^，。；代]{0,12})[暂停][停缓办止](?:受理|办理|流转|接待|用印|审批|收件|办公|付款|支付|报销|拨付|发放|查[阅档询])(?![^，。；]{0,4}(?:的|代))`,
        RIGHT,
      ],
      [
        '不[再另]?(?:安排|指定|设置?|明确|落实)(?!中介|任何中介)[^，。；]{0,8}(?:代办|代岗|顶岗|替岗|代班|代行|接替|备岗)(?=[，。；]|$)',
        RIGHT,
      ],
      [
        `(?<=(?:搁置|暂停|顺延|延期|积压|留存|暂存|停办|保留)[^，。；代]{0,4})[至到](?:其|本人)(?:${BACK})`,
        RIGHT,
      ],
    ],
  },
];
