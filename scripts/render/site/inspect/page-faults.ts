import type { PageFacts } from './read-page.ts';
import type { SiteFault } from './site-fault.ts';

/** 60 KB: a page that a cheap phone on a slow line shows at once. */
const LARGEST_PAGE = 60 * 1024;

/** Below this a page says nothing but its title. */
const SHORTEST_TEXT = 8;

/** Windows servers and archives take 260 characters with the folder that the site lies in. */
const LONGEST_PATH = 150;

/** What the public must be told of every power (条例 and 职权目录 form), by the labels that its page has for it. */
const ELEMENTS: readonly (readonly string[])[] = [
  ['职权编码'],
  ['职权类别'],
  ['承办科室'],
  ['责任岗位'],
  ['行使依据', '依据的效力状态'],
  ['办理时限', '承诺时限', '法定时限'],
  ['收费'],
  ['流程图', '办理程序'],
  ['风险点及防范措施'],
  ['监督投诉', '投诉举报'],
];
const ON_APPLICATION: readonly (readonly string[])[] = [['办理条件'], ['申请材料']];

/** What is amiss with one page by itself. */
export function pageFaults(path: string, facts: PageFacts): readonly SiteFault[] {
  return [...hollow(path, facts), ...incomplete(path, facts), ...heavy(path, facts)];
}

/** Every page tells to which day its content goes. */
export function undated(path: string, { isDated }: PageFacts): readonly SiteFault[] {
  if (isDated) return [];
  return [
    {
      ruleId: 'site-page-is-dated',
      severity: 'error',
      path,
      message: `网页“${path}”没有日期。`,
      hint: '请填写“单位.md”的“编制日期”，再重新构建。',
    },
  ];
}

function hollow(path: string, facts: PageFacts): readonly SiteFault[] {
  const { empty, textLength, isMoved, isPending } = facts;
  if (isPending) return [notBuilt(path)];
  const columns =
    textLength < SHORTEST_TEXT && !isMoved
      ? [`网页“${path}”是空白栏目，除了标题没有内容。`]
      : [...new Set(empty)].map((name) => `网页“${path}”里有空白的 <${name}>。`);
  return columns.map((message) => ({
    ruleId: 'site-column-is-filled',
    severity: 'warning',
    path,
    message,
    hint: '请补上内容；没有内容可写的，删去这个栏目或者这一格所在的行。',
  }));
}

/** A unit with errors has a page that says no more than that it is not published yet. */
function notBuilt(path: string): SiteFault {
  return {
    ruleId: 'site-column-is-filled',
    severity: 'warning',
    path,
    message: `“${path.split('/')[0]}”有错误，没有编进网站，它的网页只写“本单位内容待发布”。`,
    hint: '请先改正检查报告里这个单位的错误，再重新构建。',
  };
}

function incomplete(path: string, { isPower, isOnApplication, labels }: PageFacts): readonly SiteFault[] {
  if (!isPower) return [];
  const wanted = isOnApplication ? [...ELEMENTS, ...ON_APPLICATION] : ELEMENTS;
  const missing = wanted.filter((names) => names.every((name) => !labels.has(name))).map(([name]) => name);
  if (missing.length === 0) return [];
  return [
    {
      ruleId: 'site-power-is-complete',
      severity: 'warning',
      path,
      message: `职权网页“${path}”缺少公开要素：${missing.join('、')}。`,
      hint: '请在这项职权的文件里补上这些内容。',
    },
  ];
}

function heavy(path: string, { size }: PageFacts): readonly SiteFault[] {
  if (size <= LARGEST_PAGE) return [];
  return [
    {
      ruleId: 'site-page-is-light',
      severity: 'notice',
      path,
      message: `网页“${path}”不计流程图有 ${Math.ceil(size / 1024)} KB，超过 60 KB，手机打开会慢。`,
      hint: '请把过长的内容分成几个文件。',
    },
  ];
}

/** Files whose addresses are too long for some servers and archives. */
export function longPath(path: string): readonly SiteFault[] {
  if (path.length <= LONGEST_PATH) return [];
  return [
    {
      ruleId: 'site-path-is-short',
      severity: 'warning',
      path,
      message: `网站文件“${path}”的路径有${path.length}个字，有的服务器放不下。`,
      hint: `请缩短内容文件或者文件夹的名称，使路径不超过${LONGEST_PATH}个字。`,
    },
  ];
}
