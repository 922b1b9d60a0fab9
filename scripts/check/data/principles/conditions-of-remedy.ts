import type { Principle } from '../../reversals/principle.ts';

/** Duties on goods and on income: the law of taxes does ask for payment or surety first. */
const UNTAXED = '(?<!(?:税|海关|滞纳金)[^。]{0,60})';
const REVIEW = '[^，。；不]{0,6}(?:复议|复查|申诉|听证)';
const REVIEW_OR_SUIT = '[^，。；不公]{0,6}(?:复议|复查|复核|诉讼|申诉|听证)';
const ASKS = `(?:申请|提起|提出|请求|要求)${REVIEW_OR_SUIT}`;
const COST = '(?![^，。；]{0,6}(?:诉讼费|受理费|鉴定费|仲裁费))';
const FREE = '申请复议、复查、听证和提起诉讼不设前提';

/** Remedies that a text lets a party use only when it has paid, mended or asked leave. */
export const CONDITIONS_OF_REMEDY: readonly Principle[] = [
  {
    ground: '行政复议法第二十条、行政诉讼法第四十六条、行政处罚法第七条',
    reversed: [
      [
        `${UNTAXED}[缴交退付清偿支履][纳清还回缴付行]${COST}[^。；]{0,14}(?:后|，|之后)?(?:才|方|始)(?:可以?|能够?|得|有权|准予?)[^。；不]{0,8}${ASKS}`,
        FREE,
      ],
      // What was mended is looked at again: 整改完成后方可申请复查.
      [
        `[改整拆][正改除][^。；]{0,14}(?:后|，|之后)?(?:才|方|始)(?:可以?|能够?|得|有权|准予?)[^。；不]{0,2}(?:申请|提起|提出|要求)(?:行政)?(?:复议|申诉|听证|诉讼)`,
        FREE,
      ],
      [
        `${UNTAXED}[申提请要][请起出求]${REVIEW_OR_SUIT}(?:前|之前|的)，?(?:必须|应当?|须|需要?|要)(?:先|事先|首先)?(?:行)?(?:足额|全额|一次性)?(?:缴[纳清]|交[纳清]|付清|退还|退回|履行完)${COST}`,
        FREE,
      ],
      [
        `[申提请要][请起出求]${REVIEW}(?:前|之前|的)，?(?:必须|应当?|须|需要?|要)(?:先|事先|首先)?(?:经|征得|取得)[^，。；]{0,10}(?:作出|原|被申请|处罚|执法|办案|处理|本[局镇县中])[^，。；]{0,14}(?:同意|批准|许可)`,
        FREE,
      ],
      [
        `${UNTAXED}[未不没][^，。；]{0,4}(?:缴[纳清]|交[纳清]|履行|退还|退回|改正)${COST}[^，。；]{0,14}的?，[^。；]{0,6}(?:(?:不得|不能|不予受理|不受理|无权|丧失)[^。；]{0,8}(?:复议|复查|申诉|听证|诉讼)|(?:复议|复查|申诉|听证)(?:的?申请|请求)[^，。；]{0,4}不予?受理)`,
        FREE,
      ],
    ],
  },
];
