import type { Principle } from '../../reversals/principle.ts';

const MINOR =
  '(?:未成年|困境儿童|留守儿童|孤儿|事实无人抚养|受助儿童|救助儿童|流浪儿童|残疾儿童|受害儿童|受助学生|涉案学生|困难学生)';
const PUBLISHED =
  '(?:公示|公布|公开|张贴|发布|刊登|刊发|上墙|上网|播出|通报|发[到至在](?:[^，。；]{0,6}群|朋友圈|公众号|抖音|短视频))';
/** A foundling's parents are looked for by its picture, and what is covered tells nothing. */
const UNASKED = '(?<!(?:寻亲|走失|弃[婴儿养]|查找|同意|授权)[^。]{0,60})';
const UNCOVERED = '(?![^。；]{0,20}(?:隐|遮|打码|马赛克|脱敏|除外|同意|寻亲))';
const RIGHT = '不得公开未成年人的姓名、住所、照片和其他能认出本人的信息';

/** What lets strangers recognise a child in need. */
export const DATA_OF_MINORS: readonly Principle[] = [
  {
    ground: '未成年人保护法第四条、第一百零三条，个人信息保护法第二十八条',
    reversed: [
      [
        `${UNASKED}(?<=${MINOR}[^。；不]{0,26})[照肖住家就所监身病班残][片像址所庭读在护份情级疾](?:(?<=照片|肖像|住址|住所|病情|班级)|(?:住址|地址|情况|学校|人情况|证号?|信息))[^。；不未隐遮打]{0,20}${PUBLISHED}(?!前|栏)${UNCOVERED}`,
        RIGHT,
      ],
      // Of other children only what shows their faces.
      [
        `${UNASKED}(?<=(?:孩子|幼儿|儿童|学童|小学生)[^。；不]{0,26})[照肖影][片像][^，。；不未隐遮打]{0,20}${PUBLISHED}(?!前|栏)${UNCOVERED}`,
        RIGHT,
      ],
      [
        `${UNASKED}(?<=${MINOR}[^。；不]{0,26})姓名、[^，。；不未隐遮打]{1,20}${PUBLISHED}(?!前|栏)${UNCOVERED}`,
        RIGHT,
      ],
      [
        `${UNASKED}[公张发刊播通][示布开贴登出报][^，。；：不未隐遮]{0,6}${MINOR}[^，。；不未隐遮]{0,10}的?(?:照片|肖像|住址|住所|地址|姓名|病情)${UNCOVERED}`,
        RIGHT,
      ],
    ],
  },
];
